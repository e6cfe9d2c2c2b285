// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/result.h"
#include "core/domain/visit.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace services {

//! \brief The station's figures for Prometheus. Any thread. Label values come from closed sets:
//! camera names are configured, everything else is an enumeration or a word of the code; never a
//! person, a URL or free text.
class Metrics {
public:
    struct Build {
        QString version;
        QString revision;
        QString openCv;
    };
    enum class EventStatus { Success, Failure };

    //! \brief \p dataDir: whose file system's use is told.
    Metrics(const Build &build, const QString &dataDir);
    ~Metrics();
    Q_DISABLE_COPY_MOVE(Metrics)

    //! \brief Count doorbell_triggers_total, by the local time of day: each ring, and each visit that began without
    //! one.
    void rang(core::Visit::Trigger trigger, const QDateTime &at);
    void visitOpened(const core::Visit &visit);
    void visitClosed(const core::Visit &visit); //!< counts face_recognition_requests_total, once a face
    //! \brief \p eventType a word of the code, such as "visit_opened" or "visit_stored".
    void event(const QString &eventType, EventStatus status);
    void cameraChanged(const core::CameraStatus &status);
    void camerasAre(const QStringList &names); //!< of others nothing is told any more
    void stageTook(const QString &stage, const QString &camera, double seconds);
    void queueSize(const QString &queue, qsizetype size);
    //! \brief \p total since the start, as the queue counts it.
    void framesDropped(const QString &queue, const QString &reason, quint64 total);
    void workerHealthy(const QString &worker, bool isHealthy);
    void knownFaces(qsizetype count);
    void httpRequest(const QByteArray &method, const QString &route, int status, double seconds);
    //! \brief \p total since the start, as the log counts them.
    void auditEntries(quint64 total);
    void auditVerified(const QDateTime &at); //!< and found intact
    void sessionsActive(int count);
    //! \brief \p eventType and \p action words of the code, such as "sign_in_refused" and "refused".
    void securityEvent(const QString &eventType, const QString &action);
    void error(const QString &component, core::Error::Code code, const QString &severity);

    //! \brief Everything in Prometheus' text format; reads the machine's figures first.
    QByteArray text() const;

private:
    struct Families;
    void countTrigger(core::Visit::Trigger trigger, const QDateTime &at);

    std::unique_ptr<Families> m_families;
};

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "app/reencoding.h"
#include "core/domain/accuracy.h"
#include "core/domain/settings.h"
#include "core/domain/station.h"
#include "core/pipeline/analysis.h"
#include "core/vision/engine.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <deque>
#include <memory>
#include <stop_token>

namespace services {
class AuditLog;
class DataDirLock;
class SqlAuditHeads;
class SqlPersonBook;
class SqlStore;
class SqlVisitLog;
} // namespace services

namespace app {

class AuditedPersonBook;
class StationCameras;

//! \brief The station in this process: cameras, analysis and memory joined. Lives in the main thread.
//!
//! What it acknowledges by visitOpened, visitChanged and visitClosed is on disk already. A visit that cannot be stored
//! is said so by failed() at once, kept in memory and tried again.
class LocalStation final : public core::Station {
    Q_OBJECT
public:
    struct Options {
        bool untilEnd = false; //!< files are read at full speed and ended() is emitted when all is handled
    };

    //! \brief Opens the data directory and checks the models. The error is for the person at the shell.
    static core::Result<std::unique_ptr<LocalStation>> create(const core::Settings &settings, Options options);
    ~LocalStation() override;

    //! \brief Opens the live cameras at once, so that their pictures are seen (frameShown) and a ring opens a visit
    //! while engines and people are still loaded; files begin with ready(). What fails on the way is told by failed().
    void start();
    //! \brief Stops the cameras, ends and stores open visits, then emits stopped(). What cannot be stored within
    //! seconds is lost, and said so.
    void stop();
    //! \brief Takes over what may change while it runs (core::Setting::isRuntime).
    void apply(const core::Settings &settings);
    //! \brief Waits for what was asked of the memory; for whoever asked, before they go away.
    void settle();

    QList<core::CameraStatus> cameras() const override;
    QString engineDescription() const override;
    core::VisitLog &visitLog() override;
    QFuture<core::Result<QList<core::UnknownFace>>> unknownFaces(const QDateTime &since, const QDateTime &until,
                                                                 int limit) const; //!< services::SqlVisitLog
    QFuture<core::Result<QList<core::StrangerDecision>>> strangerDecisions(int limit) const; //!< the same
    core::PersonBook &personBook() override; //!< its changes are recorded as the station's
    core::PersonBook &plainPersonBook(); //!< for an AuditedPersonBook of somebody else's name
    services::AuditLog &audit() { return *m_audit; }
    core::Status ring(const QString &camera, core::Visit::Trigger trigger) override;

    const vision::EngineInfo &engineInfo() const { return m_factory->info(); }
    std::shared_ptr<const vision::EngineFactory> engineFactory() const { return m_factory; }
    core::DecisionRule decisionRule() const;
    std::shared_ptr<const vision::Gallery> gallery() const
    {
        return m_gallery;
    } //!< the people compared with; nothing before galleryChanged
    services::SqlStore &store() { return *m_store; }
    QList<pipeline::QueueState> queues() const { return m_analysis->queues(); }
    quint64 droppedFrames() const { return m_analysis->dropped(); }
    QList<pipeline::WorkerState> workers() const { return m_analysis->workers(); }
    qsizetype knownFaces() const { return m_gallery ? m_gallery->faceCount() : 0; }
    bool isReady() const override { return m_isReady; }
    QString storeError() const { return m_storeError; } //!< why visits wait in memory; empty when they do not
    bool hasGivenUpCamera() const; //!< for good: no such file, no video
    bool hasLostVisits() const
    {
        return m_hasLostVisits;
    } //!< it was stopped, or memory was full, before there was room on the disk

Q_SIGNALS:
    void looked(const pipeline::FrameReport &report);
    void galleryChanged();
    void stored(const core::Visit &visit, bool succeeded); //!< every attempt
    void ended(); //!< untilEnd: the last frame was handled and every visit is stored
    void stopped();

private:
    LocalStation(core::Settings settings, Options options);

    void watchCameras();
    void becomeReady();
    void enrolDemoHousehold();
    void enrolDemoLater();
    void reencode();
    void rebuildGallery();
    void take(const pipeline::VisitUpdate &update);
    void store(pipeline::VisitUpdate update);
    void storeNext();
    pipeline::Analysis::Past pastOf(const QString &camera, const QDateTime &now) const;
    void checkEnded();

    core::Settings m_settings;
    Options m_options;
    std::unique_ptr<services::DataDirLock> m_lock;
    std::unique_ptr<services::SqlStore> m_store;
    std::unique_ptr<services::SqlVisitLog> m_visitLog;
    std::unique_ptr<services::SqlPersonBook> m_plainBook;
    std::unique_ptr<services::SqlAuditHeads> m_auditHeads;
    std::unique_ptr<services::AuditLog> m_audit;
    std::unique_ptr<AuditedPersonBook> m_personBook;
    std::shared_ptr<const vision::EngineFactory> m_factory;
    std::unique_ptr<pipeline::Analysis> m_analysis;
    std::unique_ptr<StationCameras> m_cameras;
    std::deque<pipeline::VisitUpdate> m_unstored; // in order; the first one is being stored
    QTimer m_retry;
    QFuture<core::Result<int>> m_enrolment; // of the demo's people; uses m_personBook
    QFuture<core::Result<Reencoded>> m_reencoding; // likewise
    std::stop_source m_enrolmentStop; // of both
    std::shared_ptr<const vision::Gallery> m_gallery;
    bool m_isStoring = false;
    bool m_hasEngines = false;
    bool m_isReady = false;
    bool m_isEnrolling = false;
    bool m_hasDemoHousehold = false; // it is enrolled, or being enrolled
    bool m_hasReencoded = false; // tried once a start
    bool m_isStopping = false;
    bool m_hasLostVisits = false;
    QString m_storeError;
    QDeadlineTimer m_lastTry; // while stopping
};

} // namespace app

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/frame.h"
#include "core/domain/result.h"
#include "services/camera/framering.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace core {
class Station;
}
namespace pipeline {
class Analysis;
}

namespace app {

//! \brief The cameras of a station, which may change while it runs: each gives its pictures to the analysis and to
//! those who look. Lives in the main thread, which never waits for a camera but in stop().
//!
//! A camera that is taken away, or is to be another, is asked to end; its open visit ends with it. Only when its thread
//! has ended and its last picture was handled does one of the same name take its place.
class StationCameras final : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool untilEnd = false; //!< files are read once, at full speed
        int preRollSeconds = 0;
        qint64 preRollMaxBytes = 0;
    };

    //! \brief Both must outlive it; \p station is asked whether somebody looks.
    StationCameras(pipeline::Analysis &analysis, core::Station &station, Options options);
    ~StationCameras() override;

    //! \brief These cameras from now on, in this order; those that are the same go on undisturbed.
    void setWanted(const QList<core::CameraSpec> &wanted);
    //! \brief Opens those that are live, at once and whenever one is added.
    void start();
    //! \brief Opens the others too, whose pictures may wait and of which nothing may be missed.
    void startAll();
    //! \brief Ends all of them; waits for their threads, which is bounded by the sources' timeouts.
    void stop();

    QList<core::CameraStatus> statuses() const; //!< in the wanted order
    bool hasDemo() const;
    QString first() const; //!< the camera that is meant when none is named; empty: there is none
    bool has(const QString &camera) const;
    //! \brief What the camera kept since \p since; nothing while it is being changed.
    QList<services::RingPicture> keptSince(const QString &camera, const QDateTime &since) const;
    bool isFinished() const; //!< of every camera the last picture was handled
    bool hasGivenUp() const { return m_hasGivenUp; } //!< one of them, for good

Q_SIGNALS:
    void listChanged();
    void changed(const core::CameraStatus &status);
    void shown(const core::Frame &frame);
    void pressed(const QString &camera); //!< the bell of the drawn door
    void failed(const core::Error &error);
    void finished(const QString &camera); //!< its last picture was handled

private:
    struct Watched;

    void add(const core::CameraSpec &spec);
    void startIfDue(Watched &watched);
    void letGo(Watched &watched);
    void bury();
    void reconcile();
    Watched *find(const QString &camera) const; // that does not leave

    pipeline::Analysis &m_analysis;
    core::Station &m_station;
    const Options m_options;
    QList<core::CameraSpec> m_wanted;
    std::vector<std::unique_ptr<Watched>> m_watched; // those that leave too
    QHash<QString, core::CameraStatus> m_statuses; // of those that are wanted
    bool m_isStarted = false;
    bool m_isAllStarted = false;
    bool m_isStopped = false;
    bool m_hasGivenUp = false;
};

} // namespace app

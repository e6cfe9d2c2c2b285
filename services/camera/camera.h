// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/framesource.h"
#include "core/vision/viewtruth.h"
#include "services/camera/framering.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace core {
class Backoff;
}

namespace services {

using FrameSourceFactory
    = std::function<core::Result<std::unique_ptr<core::FrameSource>>(const core::CameraSpec &spec)>;

struct CameraOptions {
    int preRollSeconds = 10; //!< 0 keeps nothing
    qint64 preRollMaxBytes = 16LL << 20;
    int firstRetryMs = 500; //!< after a loss; doubles up to mostRetryMs
    int mostRetryMs = 30'000;
    int stallMs = 6000; //!< a live source that gives nothing for so long is lost, even while it
                        //!< blocks; above the read timeout
    int reportMs = 1000; //!< between two reports of frame counts and rate
    int steadyMs = 10'000; //!< pictures for so long, and the next loss begins again with firstRetryMs
};

//! \brief One camera: opens its source, reads it, hands every picture on, and tells the truth about
//! it.
//!
//! Lives in its owner's thread, and all signals come there; the source is made, used and destroyed
//! in a private thread "camera-NAME". The sink is called in that thread and must outlive the
//! camera; finish() comes exactly once, last. Nothing stands in for lost pictures: the state is
//! Lost until a real picture arrives. An error that trying again cannot mend (Error::Code Invalid,
//! NotFound, Unsupported) is told by failed(), and the camera stays lost.
class Camera final : public QObject {
    Q_OBJECT
public:
    Camera(core::CameraSpec spec, FrameSourceFactory factory, core::FrameSink &sink, CameraOptions options = {},
           QObject *parent = nullptr);
    ~Camera() override; //!< stops

    void start(); //!< once
    bool isStarted() const { return m_thread != nullptr; }
    //! \brief Returns at once; finished() comes when the source's running call has returned.
    void requestStop();
    //! \brief Returns when the thread has ended: within what the source's running call takes
    //! (kOpenTimeoutMs + kProbeTimeoutMs at most).
    void stop();

    const core::CameraSpec &spec() const { return m_spec; }
    core::CameraStatus status() const; //!< owner's thread
    const FrameRing &preRoll() const { return m_ring; } //!< any thread

Q_SIGNALS:
    void statusChanged(const core::CameraStatus &status); //!< state and view at once, counts about once a second
    void failed(const core::Error &error); //!< given up; finish() has been or will be called
    void finished(); //!< no more pictures will come: ended, given up or stopped; the sink has been told

private:
    enum class Phase { Opening, Reading, Handing, Waiting };

    // In the camera's thread.
    void _run();
    std::optional<core::Error> _session(core::Backoff &backoff);
    void _judge(const core::Frame &frame, bool live);
    bool _waitUnlessStopped(int milliseconds);
    void _enter(Phase phase);

    // In the owner's thread.
    void showConnected();
    void showLost(const core::Error &error, int retryMs);
    void showEnded();
    void showView(core::CameraStatus::View view);
    void enterState(core::CameraStatus::State state, const QString &message);
    void tick();
    void report();
    void measureRate(qint64 nowMs);

    const core::CameraSpec m_spec;
    const FrameSourceFactory m_factory;
    core::FrameSink &m_sink;
    const CameraOptions m_options;

    // Owner's thread only.
    core::CameraStatus m_status;
    QTimer m_timer;
    bool m_stalled = false;
    qint64 m_reportedMs = 0;
    struct Sample {
        qint64 atMs;
        quint64 frames;
    };
    std::deque<Sample> m_samples;

    // Camera's thread only.
    vision::ViewTruth m_truth;
    core::CameraStatus::View m_view = core::CameraStatus::View::Clear;
    quint64 m_sequence = 0;
    qint64 m_judgedMs = 0;
    qint64 m_offeredMs = 0; // steady clock
    bool m_hasJudged = false;

    // Both.
    FrameRing m_ring;
    std::atomic<quint64> m_frames = 0;
    std::atomic<int> m_width = 0;
    std::atomic<int> m_height = 0;
    std::atomic<bool> m_isLive = true;
    std::atomic<Phase> m_phase = Phase::Waiting;
    std::atomic<qint64> m_phaseSinceMs = 0; // steady clock
    std::mutex m_mutex; // guards m_stop
    std::condition_variable m_wake;
    bool m_stop = false;

    std::unique_ptr<QThread> m_thread;
};

} // namespace services

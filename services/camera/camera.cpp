// SPDX-License-Identifier: MIT
#include "services/camera/camera.h"

#include "core/domain/backoff.h"

#include <QLoggingCategory>

#include <chrono>

using namespace Qt::StringLiterals;
using core::CameraStatus;
using core::Error;

namespace services {

Q_LOGGING_CATEGORY(logCamera, "doorbell.camera")

namespace {
constexpr int kTickMs = 250;
constexpr qint64 kRateWindowMs = 3000;
constexpr qint64 kJudgeEveryMs = 180; // with FrameRing::kIntervalMs: one small picture serves both

qint64 steadyMs(core::Frame::Clock::time_point at = core::Frame::Clock::now())
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

bool canComeBack(const Error &error)
{
    switch (error.code) {
    case Error::Code::Invalid:
    case Error::Code::NotFound:
    case Error::Code::Unsupported:
    case Error::Code::Internal:
        return false;
    default:
        return true;
    }
}

QString sentenceFor(CameraStatus::View view)
{
    switch (view) {
    case CameraStatus::View::Clear:
        return {};
    case CameraStatus::View::Frozen:
        return u"the picture has stood still for ten seconds or more; the camera may hang, restart it"_s;
    case CameraStatus::View::Black:
        return u"the picture is black; check the light and the lens"_s;
    case CameraStatus::View::Covered:
        return u"the lens seems to be covered; look at the camera"_s;
    case CameraStatus::View::OutOfFocus:
        return u"the picture is blurred; clean the lens or set its focus"_s;
    }
    return {};
}
} // namespace

Camera::Camera(core::CameraSpec spec, FrameSourceFactory factory, core::FrameSink &sink, CameraOptions options,
               QObject *parent)
    : QObject(parent)
    , m_spec(std::move(spec))
    , m_factory(std::move(factory))
    , m_sink(sink)
    , m_options(options)
    , m_ring({.seconds = options.preRollSeconds, .maxBytes = options.preRollMaxBytes})
{
    m_status.camera = m_spec.name;
    m_status.isDemo = m_spec.kind == core::CameraSpec::Kind::Demo;
    m_status.since = QDateTime::currentDateTimeUtc();
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &Camera::tick);
}

Camera::~Camera() { stop(); }

void Camera::start()
{
    if (m_thread)
        return;
    enterState(CameraStatus::State::Connecting, {});
    _enter(Phase::Opening);
    m_thread.reset(QThread::create([this] { _run(); }));
    m_thread->setObjectName(u"camera-"_s + m_spec.name);
    m_thread->start();
    m_timer.start();
}

void Camera::requestStop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
}

void Camera::stop()
{
    if (!m_thread)
        return;
    requestStop();
    m_thread->wait();
    m_timer.stop();
}

CameraStatus Camera::status() const
{
    CameraStatus status = m_status;
    status.frames = m_frames;
    return status;
}

// ---- camera's thread

void Camera::_run()
{
    core::Backoff backoff(m_options.firstRetryMs, m_options.mostRetryMs);
    while (!_waitUnlessStopped(0)) {
        std::optional<Error> trouble;
        try {
            trouble = _session(backoff);
        } catch (const std::exception &problem) { // a source's or the sink's bug; the other cameras go on
            trouble = Error {
                Error::Code::Internal,
                u"camera %1 failed inside the program: %2"_s.arg(m_spec.name, QString::fromLocal8Bit(problem.what()))};
        }
        if (_waitUnlessStopped(0))
            break;
        if (!trouble) {
            QMetaObject::invokeMethod(
                this, [this] { showEnded(); }, Qt::QueuedConnection);
            break;
        }
        const int retryMs = canComeBack(*trouble) ? backoff.nextMs() : -1;
        QMetaObject::invokeMethod(
            this, [this, error = *trouble, retryMs] { showLost(error, retryMs); }, Qt::QueuedConnection);
        if (retryMs < 0)
            break;
        _enter(Phase::Waiting);
        if (_waitUnlessStopped(retryMs))
            break;
    }
    _enter(Phase::Waiting);
    m_sink.finish();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer.stop();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

// One connection from open to loss; no error means the source came to its end, or stop was asked
// for.
std::optional<Error> Camera::_session(core::Backoff &backoff)
{
    _enter(Phase::Opening);
    auto made = m_factory(m_spec);
    if (!made)
        return made.error();
    const std::unique_ptr<core::FrameSource> source = *std::move(made);
    if (const core::Status opened = source->open(); !opened)
        return opened.error();
    const bool live = source->isLive();
    m_isLive = live;
    m_truth.restart();
    m_view = CameraStatus::View::Clear;
    m_hasJudged = false;
    bool isFirst = true;
    const qint64 beganMs = steadyMs();
    std::optional<Error> trouble;
    while (!_waitUnlessStopped(0)) {
        _enter(Phase::Reading);
        // While nobody needs every picture, those between are passed over: turning them into pixels is most of what a
        // still scene costs.
        if (live && !isFirst && steadyMs() - m_offeredMs < m_sink.leastInterval().count()) {
            const core::Result<bool> skipped = source->skip();
            if (!skipped) {
                trouble = skipped.error();
                break;
            }
            if (!*skipped)
                break;
            ++m_sequence;
            ++m_frames;
            continue;
        }
        auto read = source->read();
        if (!read) {
            trouble = read.error();
            break;
        }
        if (!*read)
            break;
        core::Frame frame = **std::move(read);
        frame.camera = m_spec.name;
        frame.sequence = ++m_sequence;
        frame.arrivedAt = core::Frame::Clock::now();
        m_width = frame.pixels.cols;
        m_height = frame.pixels.rows;
        ++m_frames;
        _enter(Phase::Handing);
        if (std::exchange(isFirst, false))
            QMetaObject::invokeMethod(
                this, [this] { showConnected(); }, Qt::QueuedConnection);
        _judge(frame, live);
        m_offeredMs = steadyMs(frame.arrivedAt);
        m_sink.offer(std::move(frame));
    }
    if (!isFirst && steadyMs() - beganMs >= m_options.steadyMs)
        backoff.reset();
    _enter(Phase::Opening); // closing can take a moment too
    source->close();
    return trouble;
}

void Camera::_judge(const core::Frame &frame, bool live)
{
    // The time of day may be set while a live camera runs; its pictures are judged by a clock that
    // only goes forward.
    const qint64 atMs = live ? steadyMs(frame.arrivedAt) : frame.takenAt.toMSecsSinceEpoch();
    const bool due = !m_hasJudged || atMs < m_judgedMs || atMs - m_judgedMs >= kJudgeEveryMs;
    const bool wanted = m_ring.wants(frame.takenAt);
    if (!due && !wanted)
        return;
    const cv::Mat small = FrameRing::scaled(frame.pixels);
    if (wanted)
        m_ring.add(small, frame.takenAt, frame.sequence);
    if (!due)
        return;
    m_hasJudged = true;
    m_judgedMs = atMs;
    const CameraStatus::View view = m_truth.look(small, std::chrono::milliseconds(atMs));
    if (std::exchange(m_view, view) != view)
        QMetaObject::invokeMethod(
            this, [this, view] { showView(view); }, Qt::QueuedConnection);
}

bool Camera::_waitUnlessStopped(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stop; });
}

void Camera::_enter(Phase phase)
{
    m_phaseSinceMs = steadyMs();
    m_phase = phase;
}

// ---- owner's thread

void Camera::showConnected()
{
    m_stalled = false;
    m_samples.clear();
    measureRate(steadyMs());
    enterState(CameraStatus::State::Connected, {});
}

void Camera::showLost(const Error &error, int retryMs)
{
    m_stalled = false;
    if (retryMs >= 0) {
        enterState(CameraStatus::State::Lost,
                   u"%1; trying again in %2 s"_s.arg(error.message).arg(std::max(1, qRound(retryMs / 1000.0))));
        return;
    }
    enterState(CameraStatus::State::Lost, u"%1; not trying again"_s.arg(error.message));
    Q_EMIT failed(error);
}

void Camera::showEnded() { enterState(CameraStatus::State::Ended, u"all pictures were read"_s); }

void Camera::showView(CameraStatus::View view)
{
    if (m_status.state != CameraStatus::State::Connected || m_status.view == view)
        return;
    m_status.view = view;
    m_status.message = sentenceFor(view);
    m_status.since = QDateTime::currentDateTimeUtc();
    if (view == CameraStatus::View::Clear)
        qCInfo(logCamera).noquote() << u"camera %1: the picture is clear again"_s.arg(m_spec.name);
    else
        qCWarning(logCamera).noquote() << u"camera %1: %2"_s.arg(m_spec.name, m_status.message);
    report();
}

void Camera::enterState(CameraStatus::State state, const QString &message)
{
    const bool changed = m_status.state != state || !m_status.since.isValid();
    if (changed)
        m_status.since = QDateTime::currentDateTimeUtc();
    const bool news = changed || m_status.message != message;
    m_status.state = state;
    m_status.view = CameraStatus::View::Clear;
    m_status.message = message;
    if (state != CameraStatus::State::Connected)
        m_status.framesPerSecond = 0;
    if (changed && state == CameraStatus::State::Lost)
        qCWarning(logCamera).noquote() << u"camera %1 is lost: %2"_s.arg(m_spec.name, message);
    else if (news)
        qCInfo(logCamera).noquote() << u"camera %1 is %2%3"_s.arg(m_spec.name, core::toString(state),
                                                                  message.isEmpty() ? QString() : u": "_s + message);
    report();
}

void Camera::tick()
{
    const qint64 nowMs = steadyMs();
    const Phase phase = m_phase;
    const qint64 idleMs = nowMs - m_phaseSinceMs;
    const quint64 frames = m_frames;
    if (m_stalled && frames != m_status.frames)
        showConnected();
    // A sink that takes its time, or a folder on a slow disk, is no lost camera; a live source that
    // is silent is.
    const bool silent = (phase == Phase::Reading && m_isLive) || phase == Phase::Opening;
    const bool hopeful = m_status.state == CameraStatus::State::Connected
        || m_status.state == CameraStatus::State::Connecting;
    if (silent && hopeful && idleMs > m_options.stallMs) {
        enterState(CameraStatus::State::Lost,
                   u"the camera has sent nothing for %1 s; still waiting for it"_s.arg(idleMs / 1000));
        m_stalled = true;
    }
    measureRate(nowMs);
    if (m_status.state == CameraStatus::State::Connected && frames != m_status.frames
        && nowMs - m_reportedMs >= m_options.reportMs)
        report();
}

void Camera::measureRate(qint64 nowMs)
{
    m_samples.push_back({nowMs, m_frames});
    while (m_samples.size() > 2 && nowMs - m_samples[1].atMs >= kRateWindowMs)
        m_samples.pop_front();
    const qint64 spanMs = nowMs - m_samples.front().atMs;
    if (m_status.state == CameraStatus::State::Connected && spanMs >= kTickMs)
        m_status.framesPerSecond = 1000.0 * double(m_samples.back().frames - m_samples.front().frames) / double(spanMs);
}

void Camera::report()
{
    m_status.frames = m_frames;
    m_status.width = m_width;
    m_status.height = m_height;
    m_reportedMs = steadyMs();
    Q_EMIT statusChanged(m_status);
}

} // namespace services

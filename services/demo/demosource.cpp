// SPDX-License-Identifier: MIT
#include "services/demo/demosource.h"

#include "services/demo/demoscene.h"

#include <QTimeZone>

#include <exception>
#include <thread>
#include <utility>

namespace services {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tickMs(qint64 tick) { return tick * 1000 / DemoScript::kFramesPerSecond; }

} // namespace

DemoSource::DemoSource(Options options, std::function<void(const DemoRing &)> onRing)
    : m_options(std::move(options))
    , m_onRing(std::move(onRing))
{ }

DemoSource::~DemoSource() = default;

core::Status DemoSource::open()
{
    try {
        m_scene = std::make_unique<DemoScene>(m_options.seed);
    } catch (const std::exception &e) {
        m_scene.reset();
        return core::Error {
            core::Error::Code::Unavailable,
            u"The demo scene could not be drawn (%1); there is no picture. Free some memory and try again."_s.arg(
                QString::fromLocal8Bit(e.what()))};
    }
    m_tick = 0;
    m_positionMs = m_options.startAtMs;
    m_openedAt = core::Frame::Clock::now();
    m_openedAtUtc = QDateTime::currentDateTimeUtc();
    return {};
}

core::Result<std::optional<core::Frame>> DemoSource::read()
{
    if (!m_scene)
        return core::Error {core::Error::Code::Unavailable, u"The demo camera is not open; open it before reading."_s};
    if (m_options.isOnce && tickMs(m_tick) >= DemoScript::kCycleMs)
        return std::optional<core::Frame> {};
    if (m_options.isLive) {
        using namespace std::chrono;
        // A reader that is late misses pictures, as with any camera, instead of seeing the past.
        const qint64 elapsedMs = duration_cast<milliseconds>(core::Frame::Clock::now() - m_openedAt).count();
        const qint64 due = elapsedMs * DemoScript::kFramesPerSecond / 1000;
        if (due > m_tick + 1)
            m_tick = due;
        std::this_thread::sleep_until(m_openedAt + milliseconds(tickMs(m_tick)));
    }
    const qint64 before = m_positionMs;
    const bool isFirst = m_tick == 0;
    m_positionMs = m_options.startAtMs + tickMs(m_tick);
    core::Frame frame;
    frame.camera = m_options.camera;
    frame.sequence = ++m_sequence;
    try {
        frame.pixels = m_scene->at(m_positionMs);
    } catch (const std::exception &e) {
        return core::Error {core::Error::Code::Internal,
                            u"The demo scene could not be drawn (%1); the demo camera stops. Please report this."_s.arg(
                                QString::fromLocal8Bit(e.what()))};
    }
    frame.arrivedAt = core::Frame::Clock::now();
    frame.takenAt = m_options.isLive ? QDateTime::currentDateTimeUtc() : m_openedAtUtc.addMSecs(tickMs(m_tick));
    if (m_onRing)
        for (const auto &ring : m_scene->script().ringsBetween(isFirst ? before - 1 : before, m_positionMs))
            m_onRing(ring);
    ++m_tick;
    return std::optional(std::move(frame));
}

void DemoSource::close() { m_scene.reset(); }

} // namespace services

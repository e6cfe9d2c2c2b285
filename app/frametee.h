// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/framesource.h"
#include "core/domain/station.h"
#include "core/pipeline/mailbox.h"

#include <functional>

namespace app {

//! \brief Gives a camera's pictures to the analysis and, while the station has viewers, the newest one to \p shown.
//! Used in the camera's thread; \p shown is called in the station's thread, and pictures it has no time for are
//! skipped.
class FrameTee final : public core::FrameSink {
public:
    FrameTee(core::FrameSink &analysis, core::Station &station, std::function<void(const core::Frame &)> shown)
        : m_analysis(analysis)
        , m_station(station)
        , m_shown(std::move(shown))
        , m_newest(1, pipeline::Mailbox<core::Frame>::WhenFull::DropOldest, [this] {
            QMetaObject::invokeMethod(&m_station, [this] {
                while (const auto frame = m_newest.take())
                    m_shown(*frame);
            });
        })
    { }

    void offer(core::Frame frame) override
    {
        if (m_station.hasViewers())
            m_newest.put(frame); // shares the pixels
        m_analysis.offer(std::move(frame));
    }
    void finish() override { m_analysis.finish(); }
    std::chrono::milliseconds leastInterval() const override
    {
        return m_station.hasViewers() ? std::chrono::milliseconds() : m_analysis.leastInterval();
    }

private:
    core::FrameSink &m_analysis;
    core::Station &m_station;
    const std::function<void(const core::Frame &)> m_shown;
    pipeline::Mailbox<core::Frame> m_newest;
};

} // namespace app

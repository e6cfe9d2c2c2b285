// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/framesource.h"
#include "core/domain/station.h"
#include "core/pipeline/mailbox.h"

#include <functional>

namespace app {

//! \brief Gives a camera's pictures to the analysis and, while the station has viewers, the newest one to \p shown.
//! Made and destroyed in the station's thread, used in the camera's; \p shown is called in the station's thread, and
//! pictures it has no time for are skipped.
class FrameTee final : public core::FrameSink {
public:
    FrameTee(core::FrameSink &analysis, const core::Station &station, std::function<void(const core::Frame &)> shown)
        : m_analysis(analysis)
        , m_station(station)
        , m_shown(std::move(shown))
        , m_newest(1, pipeline::Mailbox<core::Frame>::WhenFull::DropOldest, [this] {
            QMetaObject::invokeMethod(&m_context, [this] {
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
    const core::Station &m_station;
    QObject m_context; // in the station's thread; what is on its way to there is dropped when this goes
    const std::function<void(const core::Frame &)> m_shown;
    pipeline::Mailbox<core::Frame> m_newest;
};

} // namespace app

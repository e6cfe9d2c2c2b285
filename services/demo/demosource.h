// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/framesource.h"
#include "services/demo/demoscript.h"

#include <functional>
#include <memory>

namespace services {

class DemoScene;

//! \brief The demo camera: a drawn scene in place of a device. Used by one thread, its camera's,
//! like every FrameSource.
class DemoSource : public core::FrameSource {
public:
    struct Options {
        QString camera; //!< name that its frames carry
        quint64 seed = 1;
        qint64 startAtMs = 0; //!< where in the play to begin
        bool isLive = true; //!< false: pictures as fast as they are read, one after the other
        bool isOnce = false; //!< ends after one cycle instead of beginning anew
    };

    //! \p onRing is called in the thread that calls read(), before read() returns the picture in
    //! which the bell is pressed.
    explicit DemoSource(Options options, std::function<void(const DemoRing &)> onRing = {});
    ~DemoSource() override;

    core::Status open() override;
    core::Result<std::optional<core::Frame>> read() override;
    void close() override;
    bool isLive() const override { return m_options.isLive; }

    //! \brief Where in the play the last picture was; counts on over the cycles.
    qint64 positionMs() const { return m_positionMs; }

private:
    Options m_options;
    std::function<void(const DemoRing &)> m_onRing;
    std::unique_ptr<DemoScene> m_scene; //!< while open
    core::Frame::Clock::time_point m_openedAt;
    QDateTime m_openedAtUtc;
    qint64 m_tick = 0; //!< pictures of 1/15 s since open, whether read or skipped
    qint64 m_positionMs = 0;
    quint64 m_sequence = 0; //!< goes on when opened again
};

} // namespace services

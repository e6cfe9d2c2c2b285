// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/framesource.h"
#include "services/camera/videoreader.h"

namespace services {

//! \brief A video file. realtime (the default): at the file's own pace, as a camera would; else as
//! fast as it is read.
//!
//! loop: starts over at the end, time goes on. Only regular files are opened, through FFmpeg's file
//! protocol alone, so that no name can reach the network, a pipe or a device. A rate below one
//! picture a second is played at one a second.
class FileSource final : public core::FrameSource {
public:
    explicit FileSource(core::CameraSpec spec);

    core::Status open() override;
    core::Result<std::optional<core::Frame>> read() override;
    core::Result<bool> skip() override { return pass(nullptr); }
    void close() override;
    bool isLive() const override { return m_realtime; }

private:
    core::Status openFile();
    core::Result<bool> pass(cv::Mat *wanted); //!< one picture, at its time; false at the end
    core::Error about(core::Error::Code code, const QString &what) const;
    void waitUntilDue(double positionMs);
    double advance();

    core::CameraSpec m_spec;
    bool m_loop;
    bool m_realtime;
    VideoReader m_reader;
    QDateTime m_began;
    core::Frame::Clock::time_point m_clockZero; //!< when position 0 was due
    double m_intervalMs = 40;
    double m_positionMs = 0; //!< of the last picture, over all rounds
    double m_roundMs = 0; //!< where this round through the file began
    quint64 m_inRound = 0;
};

} // namespace services

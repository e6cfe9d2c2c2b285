// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/framesource.h"
#include "services/camera/videoreader.h"

namespace services {

//! \brief A network camera: RTSP (over TCP) or MJPEG over HTTP, through FFmpeg.
//!
//! Every call returns within kOpenTimeoutMs + kProbeTimeoutMs (open) or kReadTimeoutMs (read). Only
//! rtsp, rtsps, http and https are passed on, since FFmpeg would open files and more. Wants
//! prepareCapture() to have been called.
class StreamSource final : public core::FrameSource {
public:
    explicit StreamSource(core::CameraSpec spec);

    core::Status open() override;
    core::Result<std::optional<core::Frame>> read() override;
    core::Result<bool> skip() override;
    void close() override;
    bool isLive() const override { return true; }

private:
    core::Status pass(cv::Mat *wanted);

    core::CameraSpec m_spec;
    VideoReader m_reader;
};

} // namespace services

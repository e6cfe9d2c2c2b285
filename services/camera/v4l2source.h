// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/framesource.h"
#include "services/camera/videoreader.h"

namespace services {

//! \brief A camera of this machine through Video4Linux2, asked for MJPEG 1280x720 (it may give
//! something else).
//!
//! Untested on hardware so far: only its refusals are (docs/decisions/0004-capture.md). read()
//! returns within the select timeout that prepareCapture() sets (3 s). A device that is missing or
//! taken counts as one that may come back.
class V4l2Source final : public core::FrameSource {
public:
    explicit V4l2Source(core::CameraSpec spec);

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

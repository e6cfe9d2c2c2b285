// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/facescout.h"
#include "core/vision/engine.h"

namespace vision {

//! \brief Finds and judges the faces of one live picture; the largest is measured too and compared with \p taken. Much
//! quicker than Engine::read, and good enough to say what somebody before the camera should do. In the engine's thread.
core::Result<core::FaceGlimpse> glimpse(Engine &engine, const EngineInfo &info, const cv::Mat &picture,
                                        const QList<core::Embedding> &taken);

} // namespace vision

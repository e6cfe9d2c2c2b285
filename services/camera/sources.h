// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/framesource.h"

#include <memory>

namespace services {

//! \brief The source for every kind of camera but demo, which is another room's (Unsupported).
//! Nothing is opened yet.
core::Result<std::unique_ptr<core::FrameSource>> makeFrameSource(const core::CameraSpec &spec);

} // namespace services

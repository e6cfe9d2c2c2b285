// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/vision/engine.h"

#include <QFuture>

#include <memory>

namespace app {

//! \brief Enrols the drawn people of the demo camera from drawn portraits, by the same way as anybody else, when nobody is enrolled yet.
//! Works in a thread of its own. Returns how many people were enrolled. \p book must outlive it; cancelling
//! the future ends it after the person at hand.
QFuture<core::Result<int>> enrolDemo(core::PersonBook &book, std::shared_ptr<const vision::EngineFactory> factory);

} // namespace app

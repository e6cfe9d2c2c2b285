// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/vision/engine.h"

#include <QFuture>

#include <memory>
#include <stop_token>

namespace app {

//! \brief Enrols the drawn people of the demo camera from drawn portraits, by the same way as anybody else, when nobody
//! is enrolled yet. Works in a thread of its own. Returns how many people were enrolled. \p book must outlive it; a
//! request to \p stop ends it after the picture at hand, with nobody enrolled. (Cancelling a QFuture of Qt 6.4 touches
//! continuations that may have been freed.)
QFuture<core::Result<int>> enrolDemo(core::PersonBook &book, std::shared_ptr<const vision::EngineFactory> factory,
                                     std::stop_token stop);

} // namespace app

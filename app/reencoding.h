// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/vision/engine.h"

#include <QFuture>

#include <memory>
#include <stop_token>

namespace app {

//! \brief What became of the faces that another model had encoded.
struct Reencoded {
    int faces = 0; //!< compare again
    int left = 0; //!< could not be encoded, and stay as they were: not compared
};

//! \brief Encodes every enrolled face anew that another model than this engine's encoded, so that nobody enrols twice
//! when the model changes. Works in a thread of its own and tells its progress in the log. \p book must outlive it; a
//! request to \p stop ends it after the face at hand, and the next start goes on.
QFuture<core::Result<Reencoded>> reencodeFaces(core::PersonBook &book,
                                               std::shared_ptr<const vision::EngineFactory> factory,
                                               std::stop_token stop);

} // namespace app

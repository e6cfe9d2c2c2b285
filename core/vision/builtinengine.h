// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

namespace vision {

//! \brief The engine that needs no file at all: dlib's detector, our own network for a face's points, and an encoder
//! that is compiled in, our own small network or, to be compared with, local binary patterns. \p encoderId picks the
//! encoder, empty the best one. \p note is told to people after the engine's own limits, such as why it was taken.
core::Result<std::shared_ptr<const EngineFactory>> makeBuiltinEngineFactory(const QString &encoderId,
                                                                            const QString &note = {});

//! \brief Whether \p encoderId is one of the built-in engine's.
bool isBuiltinEncoder(const QString &encoderId);

//! \brief What a person must know of names that this model gave, if it only hints at them; empty for models that name.
//! For visits whose engine is no longer the one that runs.
QString hintLimits(const QString &modelId);

} // namespace vision

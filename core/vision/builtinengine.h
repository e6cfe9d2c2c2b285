// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

namespace vision {

//! \brief The engine that needs no download: dlib's detector, the landmarks of Debian's libdlib-data, and an encoder
//! that is compiled in, our own small network or, to be compared with, local binary patterns. The landmarks are looked
//! for in \p landmarkDirs, in order; without them the engine still finds faces, and its description and every alignment
//! say what is missing. \p encoderId picks the encoder, empty the best one. \p note is told to people after the
//! engine's own limits, such as why it was taken.
core::Result<std::shared_ptr<const EngineFactory>> makeBuiltinEngineFactory(const QStringList &landmarkDirs,
                                                                            const QString &encoderId,
                                                                            const QString &note = {});

//! \brief Whether \p encoderId is one of the built-in engine's.
bool isBuiltinEncoder(const QString &encoderId);

//! \brief What a person must know of names that this model gave, if it only hints at them; empty for models that name.
//! For visits whose engine is no longer the one that runs.
QString hintLimits(const QString &modelId);

} // namespace vision

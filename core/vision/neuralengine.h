// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"
#include "core/vision/modelcatalogue.h"

namespace vision {

//! \brief The networks, if their files lie in one of \p modelDirs and are what the catalogue says (SHA-256).
//! Unavailable: a file is missing. Corrupt: a file of the right name has other contents, and is not used.
core::Result<std::shared_ptr<const EngineFactory>> makeNeuralEngineFactory(const QStringList &modelDirs,
                                                                           const QString &encoderId);
//! \brief The same with another catalogue than the one compiled in, for tests.
core::Result<std::shared_ptr<const EngineFactory>> makeNeuralEngineFactory(const QList<ModelEntry> &catalogue,
                                                                           const QStringList &modelDirs,
                                                                           const QString &encoderId);

} // namespace vision

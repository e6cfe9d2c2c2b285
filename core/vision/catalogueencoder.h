// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"
#include "core/vision/modelcatalogue.h"

namespace vision {

//! \brief The id that embeddings of this model carry: its name, and which file it was.
QString modelIdOf(const ModelEntry &encoder);
//! \brief What the catalogue says of an encoder: its rule, its calibration, and whether it names.
void describeEncoder(const ModelEntry &encoder, EngineInfo &info);
//! \brief An encoder of the catalogue, of whatever kind. Its file was found, and is what it should be.
core::Result<std::unique_ptr<FaceEncoder>> loadEncoder(const FoundModel &encoder);

} // namespace vision

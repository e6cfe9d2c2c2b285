// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

namespace vision {

//! \brief The numbers that this engine gives an enrolled face which another model encoded: from the aligned picture
//! that was kept, laid into this model's own alignment.
core::Result<core::Embedding> encodeAgain(Engine &engine, const core::EnrolledFace &face);

} // namespace vision

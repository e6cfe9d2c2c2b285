// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/vision/gallery.h"

namespace vision {

//! \brief How alike two embeddings of one model are, in the scale of Gallery::match; -1 when they do not compare.
double similarity(const core::Embedding &a, const core::Embedding &b, Metric metric);

} // namespace vision

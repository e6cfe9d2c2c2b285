// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace vision {

//! \brief Dot product of two arrays of \p count floats; both 64-byte aligned, count a multiple of 16.
using DotKernel = float (*)(const float *a, const float *b, std::size_t count);

//! \brief The fastest kernel this processor can run.
DotKernel fastestDotKernel();
//! \brief Plain C++, for every processor; the yardstick of the others.
float portableDot(const float *a, const float *b, std::size_t count);

} // namespace vision

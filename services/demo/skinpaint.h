// SPDX-License-Identifier: MIT
#pragma once

#include "services/demo/demoface.h"

#include <opencv2/core/mat.hpp>

namespace services::skinpaint {

//! \brief The head in white light without eyes and lips: BGRA, size and origin as services::relief
//! says.
cv::Mat head(const DemoFace &face);

//! \brief The head from behind.
cv::Mat back(const DemoFace &face);

//! \brief Adds eyes (\p blink 1 is shut), lips (\p smile is added to the face's own) and glasses to
//! a copy of head().
void addFeatures(cv::Mat &head, const DemoFace &face, double blink, double smile);

} // namespace services::skinpaint

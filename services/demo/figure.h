// SPDX-License-Identifier: MIT
#pragma once

#include "services/demo/demoscript.h"
#include "services/demo/facepainter.h"

#include <opencv2/core/mat.hpp>

namespace services {

//! \brief Draws a whole person, clothes and head, onto \p canvas.
void paintFigure(cv::Mat &canvas, FacePainter &painter, const DemoAppearance &who, const FaceLight &light);

} // namespace services

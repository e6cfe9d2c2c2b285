// SPDX-License-Identifier: MIT
#pragma once

#include "services/demo/demoface.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace services::relief {

//! Pixels of the full-size skin a half face width, its size, and where the point between the eyes
//! lies in it.
constexpr double kUnit = 128;
constexpr int kWidth = 448;
constexpr int kHeight = 576;
constexpr double kCentreX = 224;
constexpr double kCentreY = 272;

//! \brief Half the width of the head at height \p y.
double halfWidth(const DemoFace &face, double y);

//! \brief The outline of the head without hair and ears, in face lengths.
std::vector<cv::Point2d> outline(const DemoFace &face);

//! \brief Height over the picture plane in face lengths, float, half the size of the skin.
cv::Mat heights(const DemoFace &face);

//! \brief The same without a face: the back of the head.
cv::Mat skull(const DemoFace &face);

//! \brief Unit normals of \p heights, 3 floats.
cv::Mat normals(const cv::Mat &heights);

} // namespace services::relief

// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

namespace services::backdrop {

enum class Time { Day, Dusk, Night };

//! Top and bottom of the hedge between street and garden, and its gap.
constexpr int kHedgeTop = 392;
constexpr int kHedgeBottom = 500;
constexpr int kGapLeft = 556;
constexpr int kGapRight = 724;

//! \brief The empty scene, 1280 x 720, BGR.
cv::Mat scene(Time time);
//! \brief Where sky is (for clouds), and where the hedge hides who walks behind it; 8 bit.
cv::Mat skyMask();
cv::Mat hedgeMask();

} // namespace services::backdrop

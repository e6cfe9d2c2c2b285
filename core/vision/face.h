// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/types.hpp>

#include <array>
#include <vector>

namespace vision {

//! \brief A face as a detector found it, in pixels of the picture that was given to it.
struct DetectedFace {
    //! Image-left eye, image-right eye, nose tip, image-left and image-right corner of the mouth.
    using Points = std::array<cv::Point2f, 5>;

    cv::Rect2f box;
    float score = 0; //!< 0 to 1; comparable within one detector only
    Points points {};
    bool hasPoints = false; //!< false for detectors that give a box only
};

using DetectedFaces = std::vector<DetectedFace>;

} // namespace vision

// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

namespace vision {

//! \brief How much a view of a face is worth, each 0 (useless) to 1 (as good as it gets).
struct FaceQuality {
    double size = 0; //!< height in pixels of the original picture
    double sharpness = 0;
    double light = 0; //!< neither too dark, too bright nor flat
    double pose = 0; //!< towards the camera; 1 when the detector gives no points to judge it by
    double overall = 0; //!< their product: the weakest decides most
};

//! \brief Judges a face of \p picture (BGR, 8 bit). \p chip is the aligned face, or empty when there is none yet (then
//! cut from the box).
FaceQuality judgeFace(const cv::Mat &picture, const DetectedFace &face, const cv::Mat &chip);

} // namespace vision

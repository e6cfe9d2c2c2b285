// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

namespace vision {

//! \brief Turns a face upright and to the size its encoder wants. One object belongs to one thread.
class FaceAligner {
public:
    virtual ~FaceAligner() = default;

    //! \brief The chip (BGR, 8 bit, the encoder's input size), cut from the full-resolution \p picture.
    //! Invalid when the face's points cannot belong to a face.
    virtual core::Result<cv::Mat> align(const cv::Mat &picture, const DetectedFace &face) = 0;
};

} // namespace vision

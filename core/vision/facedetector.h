// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

namespace vision {

//! \brief Finds faces. One object belongs to one thread.
class FaceDetector {
public:
    //! How hard to look.
    enum class Effort {
        Glance, //!< is anybody there? Small and quick; boxes are rough, small faces may be missed
        Confirm, //!< a camera picture in which something moved; points are good enough to align
        Still, //!< a photo: time does not matter, also very large and very small faces
    };

    virtual ~FaceDetector() = default;

    //! \brief Faces in \p picture (BGR, 8 bit), best score first. No face is a success with an empty list.
    virtual core::Result<DetectedFaces> detect(const cv::Mat &picture, Effort effort) = 0;
};

} // namespace vision

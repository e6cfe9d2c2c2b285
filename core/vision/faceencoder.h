// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"

#include <opencv2/core/mat.hpp>

namespace vision {

//! \brief Turns an aligned face into numbers that are near for the same person. One object belongs to one thread.
class FaceEncoder {
public:
    virtual ~FaceEncoder() = default;

    //! \brief \p chip as the matching FaceAligner made it. The embedding carries the model's id.
    virtual core::Result<core::Embedding> encode(const cv::Mat &chip) = 0;
};

} // namespace vision

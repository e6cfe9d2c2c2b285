// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"
#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

namespace vision {

// What a part of an engine may be able to do besides, for photos: there time does not matter, and somebody is to be
// known by them.

//! \brief A detector that can give a face's points more exactly than a single look does.
class PointRefiner {
public:
    virtual ~PointRefiner() = default;
    virtual DetectedFace refined(const cv::Mat &picture, const DetectedFace &face) = 0;
};

//! \brief An encoder that gains from looking at a face in more than one way. What it gives compares with its encode().
class CarefulEncoder {
public:
    virtual ~CarefulEncoder() = default;
    virtual core::Result<core::Embedding> encodeCarefully(const cv::Mat &chip) = 0;
};

} // namespace vision

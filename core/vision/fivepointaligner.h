// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/facealigner.h"

#include <opencv2/core/matx.hpp>

#include <array>

namespace vision {

//! \brief Where the five points of an upright face lie in a chip.
struct AlignmentTemplate {
    int side = 0; //!< pixels
    DetectedFace::Points points {};
};

//! \brief 112 x 112, as ArcFace and its kin were trained with (Deng et al., 2019; insightface's reference points).
AlignmentTemplate arcface112();
//! \brief 150 x 150, the mean YuNet points in 135 chips that dlib's own 5-point alignment cut with padding 0.25.
AlignmentTemplate dlibChip150();

//! \brief Least-squares similarity transform (turn, scale, shift; no mirror) that takes \p from to \p to, in closed
//! form: with centred points x and u, a = S(x.u)/S|x|^2, b = S(x_x u_y - x_y u_x)/S|x|^2, M = [a -b; b a]. Umeyama 1991
//! without the mirror case.
cv::Matx23f similarityTransform(const DetectedFace::Points &from, const DetectedFace::Points &to);

//! \brief Aligns by the five points that the detector gave.
class FivePointAligner final : public FaceAligner {
public:
    explicit FivePointAligner(AlignmentTemplate chip);
    core::Result<cv::Mat> align(const cv::Mat &picture, const DetectedFace &face) override;

private:
    AlignmentTemplate m_chip;
};

} // namespace vision

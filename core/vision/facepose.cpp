// SPDX-License-Identifier: MIT
#include "core/vision/facepose.h"

#include <cmath>

namespace vision {

namespace {
constexpr double kUsualNose = 0.55; // of the way from the eyes to the mouth, looking straight
}

std::optional<FacePose> poseOf(const DetectedFace &face)
{
    if (!face.hasPoints)
        return std::nullopt;
    const auto &p = face.points;
    const cv::Point2f eyes = (p[0] + p[1]) * 0.5F;
    const cv::Point2f mouth = (p[3] + p[4]) * 0.5F;
    const cv::Point2f across = p[1] - p[0];
    const cv::Point2f down = mouth - eyes;
    const double width = std::hypot(across.x, across.y);
    const double height = std::hypot(down.x, down.y);
    if (width < 1 || height < 1)
        return std::nullopt;
    const cv::Point2f nose = p[2] - eyes;
    return FacePose {double(nose.dot(across)) / (width * width), // 0.5: the nose is at an eye
                     kUsualNose - double(nose.dot(down)) / (height * height), width / height};
}

} // namespace vision

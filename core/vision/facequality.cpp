// SPDX-License-Identifier: MIT
#include "core/vision/facequality.h"

#include "core/vision/facepose.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vision {

namespace {
constexpr int kSide = 96; // every face is judged at this size, so that the figures compare
constexpr double kUselessPixels
    = 20; // face height; below it recognition fails (TAR .38 at 18 px, .96 at 27 px at FAR 1e-3)
constexpr double kAmplePixels = 100; // above it more pixels tell nothing new

double ramp(double value, double zero, double one) { return std::clamp((value - zero) / (one - zero), 0.0, 1.0); }

cv::Mat greyFace(const cv::Mat &picture, const DetectedFace &face, const cv::Mat &chip)
{
    cv::Mat source = chip;
    if (source.empty()) {
        const cv::Rect box = cv::Rect(face.box) & cv::Rect(0, 0, picture.cols, picture.rows);
        if (box.empty())
            return {};
        source = picture(box);
    }
    // The middle holds eyes, nose and mouth; hair and background are sharp on anybody.
    source = source(
        cv::Rect(source.cols / 6, source.rows / 6, std::max(1, source.cols * 2 / 3), std::max(1, source.rows * 2 / 3)));
    cv::Mat grey;
    if (source.channels() == 3)
        cv::cvtColor(source, grey, cv::COLOR_BGR2GRAY);
    else
        grey = source;
    cv::resize(grey, grey, {kSide, kSide}, 0, 0, grey.rows > kSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    return grey;
}

// Energy of fine detail against all detail: 0.02 for a face enlarged from 20 px or blurred by 9 px, above 0.15 for a
// sharp one.
double sharpnessOf(const cv::Mat &grey)
{
    cv::Mat laplacian;
    cv::Laplacian(grey, laplacian, CV_32F, 3);
    cv::Scalar mean;
    cv::Scalar detail;
    cv::Scalar contrast;
    cv::meanStdDev(laplacian, mean, detail);
    cv::meanStdDev(grey, mean, contrast);
    return ramp(detail[0] / std::max(4.0, contrast[0]), 0.04, 0.5);
}

double lightOf(const cv::Mat &grey)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(grey, mean, deviation);
    const double dark = ramp(mean[0], 12, 60);
    const double bright = 1 - ramp(mean[0], 205, 250);
    const double contrast = ramp(deviation[0], 4, 24);
    return dark * bright * contrast;
}

// Turned to a side, looking up or down, narrowed by it.
double frontality(const DetectedFace &face)
{
    if (!face.hasPoints)
        return 1;
    const std::optional<FacePose> pose = poseOf(face);
    if (!pose)
        return 0;
    return (1 - ramp(std::abs(pose->turn), 0.12, 0.55)) * (1 - ramp(std::abs(pose->raise), 0.18, 0.5))
        * ramp(pose->narrow, 0.35, 0.75);
}
} // namespace

FaceQuality judgeFace(const cv::Mat &picture, const DetectedFace &face, const cv::Mat &chip)
{
    FaceQuality quality;
    const cv::Mat grey = greyFace(picture, face, chip);
    if (grey.empty() || !(face.box.height > 0))
        return quality;
    quality.size = ramp(face.box.height, kUselessPixels, kAmplePixels);
    quality.sharpness = sharpnessOf(grey);
    quality.light = lightOf(grey);
    quality.pose = frontality(face);
    quality.overall = quality.size * quality.sharpness * quality.light * quality.pose;
    return quality;
}

} // namespace vision

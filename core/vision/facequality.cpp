// SPDX-License-Identifier: MIT
#include "core/vision/facequality.h"

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

// From the five points alone: how far the nose is from the middle between the eyes (turned left or right), and where it
// stands between eyes and mouth (looking up or down). In-plane tilt does not matter: alignment undoes it.
double poseOf(const DetectedFace &face)
{
    if (!face.hasPoints)
        return 1;
    const auto &p = face.points;
    const cv::Point2f eyes = (p[0] + p[1]) * 0.5F;
    const cv::Point2f mouth = (p[3] + p[4]) * 0.5F;
    const cv::Point2f across = p[1] - p[0];
    const cv::Point2f down = mouth - eyes;
    const double width = std::hypot(across.x, across.y);
    const double height = std::hypot(down.x, down.y);
    if (width < 1 || height < 1)
        return 0;
    const cv::Point2f nose = p[2] - eyes;
    const double turned
        = std::abs(double(nose.dot(across)) / (width * width)); // 0 straight, 0.5: the nose is at an eye
    const double raised = std::abs(double(nose.dot(down)) / (height * height) - 0.55);
    const double narrow = width / height; // about 1 straight on; a turned head narrows the eyes' distance
    return (1 - ramp(turned, 0.12, 0.55)) * (1 - ramp(raised, 0.18, 0.5)) * ramp(narrow, 0.35, 0.75);
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
    quality.pose = poseOf(face);
    quality.overall = quality.size * quality.sharpness * quality.light * quality.pose;
    return quality;
}

} // namespace vision

// SPDX-License-Identifier: MIT
#include "core/pipeline/motiongate.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace pipeline {

namespace {
constexpr int kThumbWidth = 160;
constexpr double kLeastDifference = 10; // grey levels; below it, compression flickers
constexpr double kNoiseFactor = 6; // of the mean absolute noise; about 4.8 standard deviations of Gaussian noise
constexpr double kLeastArea = 0.0015; // share of the picture: 21 of 14 400 thumbnail pixels, a face of 36 px in 720p
constexpr double kLightArea = 0.6;
constexpr double kLearn = 0.05; // a thing that stands still becomes background in about a second at 15 frames a second
constexpr double kLearnMoving = 0.01; // slower where something moves, so that a visitor does not fade while he waits
constexpr double kPersonHeight = 0.35; // of the picture
constexpr double kPersonWidthToHeight = 1.6; // the picture is wider than tall: shares, not pixels
} // namespace

bool Motion::isPersonSized() const
{
    return moved && isChanging && !lightChanged && region.height >= kPersonHeight
        && region.width <= region.height * kPersonWidthToHeight;
}

Motion MotionGate::look(const cv::Mat &picture)
{
    Motion motion;
    if (picture.empty() || picture.type() != CV_8UC3)
        return motion;
    const int width = std::min(kThumbWidth, picture.cols);
    const int height = std::max(1, int(std::lround(double(picture.rows) * width / picture.cols)));
    cv::resize(picture, m_small, {width, height}, 0, 0, cv::INTER_AREA);
    cv::Mat grey;
    cv::cvtColor(m_small, grey, cv::COLOR_BGR2GRAY);
    cv::blur(grey, grey, {3, 3}); // single noisy pixels are no motion
    grey.convertTo(m_grey, CV_32F);

    if (m_background.size() != m_grey.size()) {
        m_grey.copyTo(m_background);
        m_grey.copyTo(m_previous);
        motion.moved = true;
        motion.region = {0, 0, 1, 1};
        motion.area = 1;
        return motion;
    }

    cv::Mat difference = m_grey - m_background;
    // Slow light and exposure move everything alike: only what differs from the common shift is a thing.
    const double shift = cv::mean(difference)[0];
    difference = cv::abs(difference - shift);
    const double threshold = std::max(kLeastDifference, kNoiseFactor * m_noise);
    cv::Mat mask = difference > threshold;
    motion.area = double(cv::countNonZero(mask)) / double(mask.total());
    cv::Mat step = m_grey - m_previous;
    step = cv::abs(step - cv::mean(step)[0]) > threshold;
    motion.isChanging = double(cv::countNonZero(step)) / double(step.total()) >= kLeastArea;
    m_grey.copyTo(m_previous);

    if (motion.area >= kLightArea) {
        motion.moved = true;
        motion.lightChanged = true;
        motion.region = {0, 0, 1, 1};
        m_grey.copyTo(m_background);
        return motion;
    }
    if (motion.area >= kLeastArea) {
        cv::dilate(mask, mask, {}, {-1, -1}, 3); // joins head, coat and legs
        cv::Mat labels;
        cv::Mat stats;
        cv::Mat centres;
        const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres, 8, CV_32S);
        int largest = 0;
        int pixels = 0;
        for (int i = 1; i < count; ++i) {
            if (stats.at<int>(i, cv::CC_STAT_AREA) > pixels) {
                pixels = stats.at<int>(i, cv::CC_STAT_AREA);
                largest = i;
            }
        }
        if (largest > 0) {
            motion.moved = true;
            motion.region = {float(stats.at<int>(largest, cv::CC_STAT_LEFT)) / float(width),
                             float(stats.at<int>(largest, cv::CC_STAT_TOP)) / float(height),
                             float(stats.at<int>(largest, cv::CC_STAT_WIDTH)) / float(width),
                             float(stats.at<int>(largest, cv::CC_STAT_HEIGHT)) / float(height)};
        }
    }
    if (!motion.moved) {
        // Only still pictures teach what noise is.
        m_noise += 0.05 * (cv::mean(difference)[0] - m_noise);
    }
    m_background += shift;
    cv::accumulateWeighted(m_grey, m_background, motion.moved && motion.isChanging ? kLearnMoving : kLearn);
    return motion;
}

} // namespace pipeline

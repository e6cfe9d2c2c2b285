// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

#include <memory>
#include <vector>

//! \brief dlib's frontal face detector as Debian ships it, for tests only; its headers stay in one
//! file.
class HogEye {
public:
    HogEye();
    ~HogEye();
    std::vector<cv::Rect2f> find(const cv::Mat &bgr);

private:
    struct Detector;
    std::unique_ptr<Detector> m_detector;
};

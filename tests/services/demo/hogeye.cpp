// SPDX-License-Identifier: MIT
#include "hogeye.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv/cv_image.h>

#include <opencv2/imgproc.hpp>

struct HogEye::Detector {
    dlib::frontal_face_detector find = dlib::get_frontal_face_detector();
};

HogEye::HogEye() : m_detector(std::make_unique<Detector>()) { }

HogEye::~HogEye() = default;

std::vector<cv::Rect2f> HogEye::find(const cv::Mat &bgr)
{
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    std::vector<cv::Rect2f> found;
    for (const auto &r : m_detector->find(dlib::cv_image<unsigned char>(grey)))
        found.emplace_back(float(r.left()), float(r.top()), float(r.width()), float(r.height()));
    return found;
}

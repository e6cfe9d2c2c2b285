// SPDX-License-Identifier: MIT
#include "tests/bench/plainway.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

struct PlainWay::Parts {
    dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
    cv::dnn::Net encoder;
};

PlainWay::PlainWay(const QString &encoder) : d(std::make_unique<Parts>())
{
    d->encoder = cv::dnn::readNetFromONNX(encoder.toStdString());
}

PlainWay::~PlainWay() = default;

std::vector<cv::Rect> PlainWay::look(const cv::Mat &picture)
{
    cv::Mat copy = picture;
    const dlib::cv_image<dlib::bgr_pixel> view(copy);
    std::vector<cv::Rect> boxes;
    for (const dlib::rectangle &found : d->detector(view)) {
        const cv::Rect box(int(found.left()), int(found.top()), int(found.width()), int(found.height()));
        const cv::Rect inside = box & cv::Rect(0, 0, picture.cols, picture.rows);
        if (inside.empty())
            continue;
        cv::Mat chip;
        cv::resize(picture(inside), chip, {150, 150});
        d->encoder.setInput(cv::dnn::blobFromImage(chip, 1.0 / 256, {150, 150}, {122.782, 117.001, 104.298}, true));
        d->encoder.forward();
        boxes.push_back(box);
    }
    return boxes;
}

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <opencv2/core/mat.hpp>

#include <memory>
#include <vector>

//! \brief What most small programs do: dlib's HOG detector on every picture, dlib's DenseNet on every face. The
//! yardstick of bench_clip.
class PlainWay {
public:
    //! \p encoder: dlib's DenseNet as ONNX; in dlib itself it takes ten times as long with Debian's reference BLAS, so
    //! this is kind to it.
    explicit PlainWay(const QString &encoder);
    ~PlainWay();
    std::vector<cv::Rect> look(const cv::Mat &picture);

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

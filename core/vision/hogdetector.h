// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/facedetector.h"
#include "core/vision/facepoints.h"

#include <memory>

namespace vision {

//! \brief dlib's frontal face detector (linear filters on histograms of gradients), which needs no model file. It finds
//! faces from 80 px that look about straight at the camera, so every picture is scaled to what the effort allows. Our
//! own network finds the points. One object a thread.
class HogDetector final : public FaceDetector {
public:
    explicit HogDetector(std::unique_ptr<FacePoints> points);
    ~HogDetector() override;

    core::Result<DetectedFaces> detect(const cv::Mat &picture, Effort effort) override;

private:
    struct Filters;
    //! Where and how a picture is looked at, and from which of the filters' sums on.
    struct Look {
        double scale = 1;
        double border = 0; // of the longer side
        double least = 0;
    };
    DetectedFaces glance(const cv::Mat &grey, double scale);
    DetectedFaces run(const cv::Mat &grey, const Look &look);

    std::unique_ptr<FacePoints> m_points;
    std::unique_ptr<Filters> d;
};

} // namespace vision

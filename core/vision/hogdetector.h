// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/facedetector.h"
#include "core/vision/facelandmarks.h"

#include <memory>

namespace vision {

//! \brief dlib's frontal face detector (linear filters on histograms of gradients), which needs no model file. It finds
//! faces from 80 px that look about straight at the camera, so every picture is scaled to what the effort allows. One
//! object a thread.
class HogDetector final : public FaceDetector {
public:
    //! \brief Without \p landmarks the faces have boxes only.
    explicit HogDetector(std::shared_ptr<const FaceLandmarks> landmarks);
    ~HogDetector() override;

    core::Result<DetectedFaces> detect(const cv::Mat &picture, Effort effort) override;

private:
    struct Filters;
    DetectedFaces run(const cv::Mat &grey, double scale, double border, Effort effort);

    std::shared_ptr<const FaceLandmarks> m_landmarks;
    std::unique_ptr<Filters> d;
};

} // namespace vision

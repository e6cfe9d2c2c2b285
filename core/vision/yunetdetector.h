// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/facedetector.h"
#include "core/vision/facepoints.h"
#include "core/vision/photocare.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace vision {

//! \brief YuNet (Yu Shiqi et al., "YuNet: A Tiny Millisecond-level Face Detector", 2023) on OpenCV DNN, with its own
//! decoding: the FaceDetectorYN of OpenCV 4.6 cannot run the present models. Finds faces from 24 to 32 px with five
//! points. One object a thread.
class YunetDetector final : public FaceDetector, public PointRefiner {
public:
    //! \brief Reads the ONNX file; it must have been checked by its hash. \p points, where given, look at every face
    //! that is to be aligned, and have the last word on where eyes, nose and mouth lie.
    static core::Result<std::unique_ptr<FaceDetector>> load(const QString &path,
                                                            std::unique_ptr<FacePoints> points = {});
    ~YunetDetector() override;

    core::Result<DetectedFaces> detect(const cv::Mat &picture, Effort effort) override;
    DetectedFace refined(const cv::Mat &picture, const DetectedFace &face) override;

private:
    YunetDetector();
    DetectedFaces run(const cv::Mat &picture, float threshold);
    DetectedFaces runScaled(const cv::Mat &picture, int longSide, float threshold);
    DetectedFace lookAgain(const cv::Mat &picture, const DetectedFace &face);
    DetectedFace withExactPoints(const cv::Mat &picture, DetectedFace face);

    std::unique_ptr<FacePoints> m_points; // or none
    struct Network;
    std::unique_ptr<Network> d;
};

} // namespace vision

// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

#include <QString>

#include <memory>

namespace vision {

//! \brief MiniFASNet V2 and V1SE (Minivision, "Silent-Face-Anti-Spoofing", 2020) on OpenCV DNN, the mean of both: is
//! this a face, or a screen or print that shows one? Advisory: it was seen to work on a handful of samples, and on
//! faces that are cut close it calls live ones false, so it says nothing where the picture shows too little of what
//! surrounds the face. One object a thread.
class MiniFasnetJudge final : public LivenessJudge {
public:
    //! \brief Reads both ONNX files; they must have been checked by their hashes.
    static core::Result<std::unique_ptr<LivenessJudge>> load(const QString &v2Path, const QString &v1sePath);
    ~MiniFasnetJudge() override;

    std::optional<double> judge(const cv::Mat &picture, const DetectedFace &face) override;

private:
    MiniFasnetJudge();
    struct Networks;
    std::unique_ptr<Networks> d;
};

} // namespace vision

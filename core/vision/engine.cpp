// SPDX-License-Identifier: MIT
#include "core/vision/engine.h"

#include "core/vision/photocare.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vision {

core::Result<std::vector<EncodedFace>> Engine::read(const cv::Mat &picture, StageTimes *times)
{
    QElapsedTimer timer;
    const auto lapMs = [&timer] {
        const double ms = double(timer.nsecsElapsed()) * 1e-6;
        timer.start();
        return ms;
    };
    StageTimes spent;
    timer.start();
    core::Result<DetectedFaces> faces = detector->detect(picture, FaceDetector::Effort::Still);
    if (!faces)
        return faces.error();
    if (auto *refiner = dynamic_cast<PointRefiner *>(detector.get())) {
        for (DetectedFace &face : *faces)
            face = refiner->refined(picture, face);
    }
    spent.detectMs = lapMs();
    std::ranges::stable_sort(*faces, std::ranges::greater {}, [](const DetectedFace &face) { return face.box.area(); });
    auto *careful = dynamic_cast<CarefulEncoder *>(encoder.get());
    std::vector<EncodedFace> read;
    for (const DetectedFace &face : *faces) {
        EncodedFace encoded;
        encoded.face = face;
        timer.start();
        const core::Result<cv::Mat> chip = aligner->align(picture, face);
        spent.alignMs += lapMs();
        if (chip)
            encoded.chip = *chip;
        else
            encoded.problem = chip.error().message;
        encoded.quality = judgeFace(picture, face, encoded.chip);
        if (chip) {
            timer.start();
            core::Result<core::Embedding> embedding = careful ? careful->encodeCarefully(*chip)
                                                              : encoder->encode(*chip);
            spent.encodeMs += lapMs();
            if (embedding)
                encoded.embedding = *std::move(embedding);
            else
                encoded.problem = embedding.error().message;
        }
        if (liveness)
            encoded.liveness = liveness->judge(picture, face);
        read.push_back(std::move(encoded));
    }
    if (times)
        *times = spent;
    return read;
}

} // namespace vision

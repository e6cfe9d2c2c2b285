// SPDX-License-Identifier: MIT
#include "core/vision/glimpse.h"

#include "core/vision/facepose.h"
#include "core/vision/similarity.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace vision {

namespace {
// Two pictures of a face within a second are about so alike: what is more adds nothing to know somebody by.
constexpr double kSameCosine = 0.93;
constexpr double kSameEuclidean = 0.62; // the same for unit vectors

double brightnessOf(const cv::Mat &picture, const cv::Rect2f &box)
{
    const cv::Rect inside = cv::Rect(box) & cv::Rect(0, 0, picture.cols, picture.rows);
    if (inside.empty())
        return 0;
    const cv::Scalar mean = cv::mean(picture(inside));
    return (0.114 * mean[0] + 0.587 * mean[1] + 0.299 * mean[2]) / 255; // BGR, as the eye weighs them
}

void measure(Engine &engine, const EngineInfo &info, const cv::Mat &chip, const QList<core::Embedding> &taken,
             core::FaceGlimpse::Face &face)
{
    core::Result<core::Embedding> embedding = engine.encoder->encode(chip);
    if (!embedding)
        return; // said as a face that is not measured
    face.embedding = *std::move(embedding);
    for (const core::Embedding &before : taken)
        face.alikeTaken = std::max(face.alikeTaken, similarity(before, face.embedding, info.metric));
    face.isSameView = face.alikeTaken >= (info.metric == Metric::Cosine ? kSameCosine : kSameEuclidean);
    // As an enrolled face that is unlike the others: half of what a name needs, which a turned head still reaches.
    face.isSomebodyElse = !taken.isEmpty() && face.alikeTaken < info.rule.known / 2;
}
} // namespace

core::Result<core::FaceGlimpse> glimpse(Engine &engine, const EngineInfo &info, const cv::Mat &picture,
                                        const QList<core::Embedding> &taken)
{
    core::FaceGlimpse seen;
    seen.picture = QSize(picture.cols, picture.rows);
    if (picture.empty())
        return seen;
    core::Result<DetectedFaces> found = engine.detector->detect(picture, FaceDetector::Effort::Confirm);
    if (!found)
        return found.error();
    std::ranges::stable_sort(*found, std::ranges::greater {}, [](const DetectedFace &face) { return face.box.area(); });
    for (const DetectedFace &one : *found) {
        core::FaceGlimpse::Face face;
        face.box = {one.box.x, one.box.y, one.box.width, one.box.height};
        const core::Result<cv::Mat> chip = engine.aligner->align(picture, one);
        const FaceQuality quality = judgeFace(picture, one, chip ? *chip : cv::Mat());
        face.size = quality.size;
        face.sharpness = quality.sharpness;
        face.light = quality.light;
        face.quality = quality.overall;
        face.brightness = brightnessOf(picture, one.box);
        face.isTooSmall = one.box.height < float(info.smallestFace);
        if (const std::optional<FacePose> pose = poseOf(one)) {
            face.hasPose = true;
            face.turn = pose->turn;
            face.raise = pose->raise;
        }
        if (seen.faces.isEmpty() && chip && !face.isTooSmall)
            measure(engine, info, *chip, taken, face);
        seen.faces << face;
    }
    return seen;
}

} // namespace vision

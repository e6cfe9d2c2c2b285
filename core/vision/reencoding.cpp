// SPDX-License-Identifier: MIT
#include "core/vision/reencoding.h"

#include "core/vision/fivepointaligner.h"
#include "core/vision/photocare.h"
#include "core/vision/picture.h"

using namespace Qt::StringLiterals;

namespace vision {

namespace {
constexpr qint64 kMostChipPixels = 1LL << 20; // far more than any model's

// Where the five points lie in an aligned picture; its size says which alignment it has.
core::Result<DetectedFace> faceOf(const cv::Mat &chip)
{
    for (const AlignmentTemplate &known : {arcface112(), dlibChip150()}) {
        if (chip.cols == known.side && chip.rows == known.side) {
            DetectedFace face;
            face.box = cv::Rect2f(0, 0, float(known.side), float(known.side));
            face.score = 1;
            face.points = known.points;
            face.hasPoints = true;
            return face;
        }
    }
    return core::Error {
        core::Error::Code::Invalid,
        u"the picture that was kept of this face is of no known alignment (%1 x %2 px)"_s.arg(chip.cols).arg(
            chip.rows)};
}
} // namespace

core::Result<core::Embedding> encodeAgain(Engine &engine, const core::EnrolledFace &face)
{
    if (face.chip.isEmpty())
        return core::Error {core::Error::Code::NotFound, u"no picture was kept of this face"_s};
    const core::Result<cv::Mat> kept = decodePicture(face.chip, kMostChipPixels);
    if (!kept)
        return kept.error();
    const core::Result<DetectedFace> placed = faceOf(*kept);
    if (!placed)
        return placed.error();
    const core::Result<cv::Mat> aligned = engine.aligner->align(*kept, *placed);
    if (!aligned) // not encoded as it is: in another alignment its numbers would be somebody else's
        return aligned.error();
    if (auto *careful = dynamic_cast<CarefulEncoder *>(engine.encoder.get()))
        return careful->encodeCarefully(*aligned);
    return engine.encoder->encode(*aligned);
}

} // namespace vision

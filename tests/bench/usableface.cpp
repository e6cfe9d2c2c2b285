// SPDX-License-Identifier: MIT
#include "tests/bench/usableface.h"

namespace {
bool belongsTo(const vision::DetectedFace &face, const cv::Rect &box)
{
    return box.contains(cv::Point(int(face.box.x + face.box.width / 2), int(face.box.y + face.box.height / 2)));
}
} // namespace

FirstUsable findFirstUsable(const DoorClip &clip, std::size_t visitor, vision::Engine &engine,
                            const vision::EngineInfo &info, const vision::Gallery &gallery)
{
    const DoorClip::Visitor &wanted = clip.visitors().at(visitor);
    core::DecisionRule rule = info.rule;
    rule.agreeingViews = 1;
    FirstUsable first;
    for (int frame = wanted.firstFrame; frame < wanted.firstFrame + wanted.frames && !first.recognised; ++frame) {
        const cv::Mat picture = clip.frame(frame);
        const auto faces = engine.detector->detect(picture, vision::FaceDetector::Effort::Confirm);
        if (!faces)
            return first;
        for (const DoorClip::Truth &truth : clip.truth(frame)) {
            for (const vision::DetectedFace &face : *faces) {
                if (truth.person != wanted.person || !belongsTo(face, truth.box)
                    || face.box.height < float(info.smallestFace))
                    continue;
                const core::Result<cv::Mat> chip = engine.aligner->align(picture, face);
                if (!chip)
                    continue;
                const double quality = vision::judgeFace(picture, face, *chip).overall;
                if (!(quality >= rule.minQuality))
                    continue;
                if (!first.measured)
                    first.measured = frame;
                const core::Result<core::Embedding> embedding = engine.encoder->encode(*chip);
                if (!embedding)
                    continue;
                const core::Decision decision = core::decide(gallery.match(*embedding), quality, 1, rule);
                if (decision.verdict == core::Decision::Verdict::Known
                    && gallery.personName(decision.personId) == wanted.person)
                    first.recognised = frame;
            }
        }
    }
    return first;
}

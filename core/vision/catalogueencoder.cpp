// SPDX-License-Identifier: MIT
#include "core/vision/catalogueencoder.h"

#include "core/vision/dlibresnetencoder.h"
#include "core/vision/dnnencoder.h"

namespace vision {

namespace {
constexpr qsizetype kHashDigits = 12; // enough to tell two files of one name apart
}

QString modelIdOf(const ModelEntry &encoder) { return encoder.id + u'@' + encoder.sha256.first(kHashDigits); }

void describeEncoder(const ModelEntry &encoder, EngineInfo &info)
{
    info.modelId = modelIdOf(encoder);
    info.isNaming = encoder.limits.isEmpty();
    info.metric = encoder.metric;
    info.calibration = encoder.calibration;
    info.rule = encoder.rule;
    info.tooAlike = encoder.tooAlike;
    info.smallestFace = encoder.smallestFace;
    info.dimensions = encoder.dimensions;
}

core::Result<std::unique_ptr<FaceEncoder>> loadEncoder(const FoundModel &encoder)
{
    const ModelEntry &e = encoder.entry;
    if (e.network == ModelEntry::Network::DlibResnet)
        return DlibResnetEncoder::load(encoder.path, modelIdOf(e));
    return DnnEncoder::load(encoder.path,
                            {modelIdOf(e),
                             e.side,
                             e.scale,
                             {e.mean.at(0), e.mean.at(1), e.mean.at(2)},
                             e.swapsRedBlue,
                             e.metric == Metric::Cosine,
                             e.dimensions});
}

} // namespace vision

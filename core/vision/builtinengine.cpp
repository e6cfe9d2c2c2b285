// SPDX-License-Identifier: MIT
#include "core/vision/builtinengine.h"

#include "core/vision/catalogueencoder.h"
#include "core/vision/facepoints.h"
#include "core/vision/fivepointaligner.h"
#include "core/vision/hogdetector.h"
#include "core/vision/lbphencoder.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

// An encoder that is compiled in, with what was measured of it. The best one stands first.
struct BuiltinEncoder {
    QString id; // as ENCODER names it
    QString title;
    QString limits; // for the person who relies on it
    QString calibrationSource;
    EngineInfo info; // what is the encoder's in it
    AlignmentTemplate alignment;
    std::function<core::Result<std::unique_ptr<FaceEncoder>>()> make;
};

// Kept to be compared with: what can be done without a network.
BuiltinEncoder lbph()
{
    BuiltinEncoder encoder;
    encoder.id = u"lbph_tt"_s;
    encoder.title = u"local binary patterns"_s;
    encoder.limits
        = u"A name is a hint that a face is similar, no more: it misses at least 4 in 10 of the people it should know, "
          "more in poor light. Never use it to open a door or to raise an alarm."_s;
    encoder.calibrationSource = u"measured on people of three collections who stand in no pair of LFW"_s;
    EngineInfo &info = encoder.info;
    info.modelId = LbphEncoder::modelId();
    info.dimensions = LbphEncoder::dimensions();
    info.isNaming = false;
    // Measured by tests/bench/builtin_figures on nobody who stands in LFW's pairs.txt. Five people with three pictures
    // each, others are strangers, from .40:
    //   ORL (one camera, one light)     one view: 65 % named, 0 of 3000 strangers;  three views: 93 %, 0 of 3000
    //   13 people's photos from the web  one view: 41 % named, 0 of 960 strangers;   three views: 73 %, 0 of 360
    // Nobody was given another's name. From .30 three views name 92 % on the web's photos, and 13 % of the strangers:
    // too many.
    info.rule = {0.40, 0.40, 0.05, 0.05, 3};
    info.tooAlike = 0.30; // 1 in 1000 pairs of strangers
    info.smallestFace = 56;
    // Pairs of one view each; the mean of LFW (131 same and 338122 different pairs), ORL (1350, 43500) and the web's
    // photos (318, 3003). None of the different pairs reached .35: the last row is what so few of the web's pairs allow
    // to say (95 %).
    info.calibration = core::Calibration({{0.05, 0.404, 0.908},
                                          {0.10, 0.201, 0.794},
                                          {0.15, 0.0863, 0.689},
                                          {0.20, 0.0292, 0.573},
                                          {0.25, 0.00773, 0.483},
                                          {0.30, 0.000944, 0.402},
                                          {0.35, 0.00033, 0.314}});
    encoder.alignment = arcface112();
    encoder.make = [] { return core::Result<std::unique_ptr<FaceEncoder>>(std::make_unique<LbphEncoder>()); };
    return encoder;
}

BuiltinEncoder fromCatalogue(const ModelEntry &entry)
{
    BuiltinEncoder encoder;
    encoder.id = entry.id;
    encoder.title = entry.title;
    encoder.limits = entry.limits;
    encoder.calibrationSource = entry.calibrationSource;
    describeEncoder(entry, encoder.info);
    encoder.alignment = entry.alignment;
    encoder.make = [entry]() -> core::Result<std::unique_ptr<FaceEncoder>> {
        const FoundModel found = findModels({entry}, {}).first();
        if (found.state != ModelState::Installed)
            return Error {Error::Code::Corrupt, found.message};
        return loadEncoder(found);
    };
    return encoder;
}

QList<BuiltinEncoder> encodersOf(const QList<ModelEntry> &catalogue)
{
    QList<BuiltinEncoder> encoders;
    for (const ModelEntry &entry : catalogue) {
        if (entry.isShipped && entry.role == "encoder"_L1)
            encoders << fromCatalogue(entry);
    }
    encoders << lbph();
    return encoders;
}

QList<BuiltinEncoder> builtinEncoders() { return encodersOf(shippedCatalogue().valueOr({})); }

class BuiltinEngineFactory final : public EngineFactory {
public:
    BuiltinEngineFactory(const BuiltinEncoder &encoder, const QString &note)
        : m_alignment(encoder.alignment)
        , m_makeEncoder(encoder.make)
        , m_info(encoder.info)
    {
        m_info.name = u"builtin"_s;
        m_info.detector = u"dlib_hog"_s;
        QStringList sentences {
            u"Built-in recognition by %1. Thresholds: %2."_s.arg(encoder.title, encoder.calibrationSource)};
        if (!encoder.limits.isEmpty())
            sentences << encoder.limits;
        if (!note.isEmpty())
            sentences << note;
        m_info.description = sentences.join(u' ');
    }

    const EngineInfo &info() const override { return m_info; }

    core::Result<std::unique_ptr<Engine>> make() const override
    {
        auto points = FacePoints::load();
        if (!points)
            return points.error();
        auto encoder = m_makeEncoder();
        if (!encoder)
            return encoder.error();
        auto engine = std::make_unique<Engine>();
        engine->detector = std::make_unique<HogDetector>(*std::move(points));
        engine->aligner = std::make_unique<FivePointAligner>(m_alignment);
        engine->encoder = *std::move(encoder);
        return engine;
    }

private:
    AlignmentTemplate m_alignment;
    std::function<core::Result<std::unique_ptr<FaceEncoder>>()> m_makeEncoder;
    EngineInfo m_info;
};
} // namespace

core::Result<std::shared_ptr<const EngineFactory>> makeBuiltinEngineFactory(const QString &encoderId,
                                                                            const QString &note)
{
    const QList<BuiltinEncoder> encoders = builtinEncoders();
    const auto encoder = encoderId.isEmpty() ? encoders.cbegin()
                                             : std::ranges::find(encoders, encoderId, &BuiltinEncoder::id);
    if (encoder == encoders.cend()) {
        QStringList ids;
        for (const BuiltinEncoder &known : encoders)
            ids << known.id;
        return Error {
            Error::Code::Invalid,
            u"the built-in engine has no recognition model called %1; it has %2"_s.arg(encoderId, ids.join(u", "_s))};
    }
    return std::shared_ptr<const EngineFactory>(std::make_shared<BuiltinEngineFactory>(*encoder, note));
}

bool isBuiltinEncoder(const QString &encoderId)
{
    return std::ranges::any_of(builtinEncoders(),
                               [&](const BuiltinEncoder &encoder) { return encoder.id == encoderId; });
}

QString hintLimits(const QString &modelId)
{
    for (const BuiltinEncoder &encoder : builtinEncoders()) {
        if (encoder.info.modelId == modelId && !encoder.info.isNaming)
            return encoder.limits;
    }
    return {};
}

} // namespace vision

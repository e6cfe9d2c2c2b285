// SPDX-License-Identifier: MIT
#include "core/vision/neuralengine.h"

#include "core/vision/catalogueencoder.h"
#include "core/vision/fivepointaligner.h"
#include "core/vision/minifasnetjudge.h"
#include "core/vision/modelcatalogue.h"
#include "core/vision/yunetdetector.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

class NeuralEngineFactory final : public EngineFactory {
public:
    //! \p liveness both of MiniFASNet's files, V2 first, or none.
    NeuralEngineFactory(const FoundModel &detector, const FoundModel &encoder, QStringList liveness,
                        const QStringList &unused)
        : m_detectorPath(detector.path)
        , m_encoder(encoder)
        , m_livenessPaths(std::move(liveness))
    {
        const ModelEntry &e = encoder.entry;
        m_info.name = u"neural"_s;
        m_info.detector = detector.entry.id;
        describeEncoder(e, m_info);
        m_info.smallestFace = std::max(detector.entry.smallestFace, e.smallestFace);
        m_info.description = u"Recognises with %1, faces found by %2. Thresholds: %3."_s.arg(
            e.title, detector.entry.title, e.calibrationSource);
        if (!e.limits.isEmpty())
            m_info.description += u' ' + e.limits;
        if (!m_livenessPaths.isEmpty())
            m_info.description += u" Liveness is judged by MiniFASNet, as advice only: a good fake may pass."_s;
        for (const QString &message : unused)
            m_info.description += u" Attention: %1."_s.arg(message);
    }

    const EngineInfo &info() const override { return m_info; }

    core::Result<std::unique_ptr<Engine>> make() const override
    {
        auto points = FacePoints::load();
        if (!points)
            return points.error();
        auto detector = YunetDetector::load(m_detectorPath, *std::move(points));
        if (!detector)
            return detector.error();
        auto encoder = loadEncoder(m_encoder);
        if (!encoder)
            return encoder.error();
        auto engine = std::make_unique<Engine>();
        if (!m_livenessPaths.isEmpty()) {
            auto liveness = MiniFasnetJudge::load(m_livenessPaths.at(0), m_livenessPaths.at(1));
            if (!liveness)
                return liveness.error();
            engine->liveness = *std::move(liveness);
        }
        engine->detector = *std::move(detector);
        engine->aligner = std::make_unique<FivePointAligner>(m_encoder.entry.alignment);
        engine->encoder = *std::move(encoder);
        return engine;
    }

private:
    QString m_detectorPath;
    FoundModel m_encoder;
    QStringList m_livenessPaths;
    EngineInfo m_info;
};

// Both of MiniFASNet's files, V2 first, or none: each alone is fooled by what the other sees through.
QStringList livenessFiles(const QList<ModelEntry> &catalogue, const QStringList &modelDirs, QStringList &damaged)
{
    QStringList paths;
    for (const auto id : {"minifasnet_v2"_L1, "minifasnet_v1se"_L1}) {
        const auto entry = std::ranges::find(catalogue, id, &ModelEntry::id);
        if (entry == catalogue.cend())
            return {};
        const FoundModel model = findModels({*entry}, modelDirs).first();
        if (model.state == ModelState::Damaged)
            damaged << model.message;
        if (model.state != ModelState::Installed)
            return {};
        paths << model.path;
    }
    return paths;
}
} // namespace

core::Result<std::shared_ptr<const EngineFactory>> makeNeuralEngineFactory(const QStringList &modelDirs,
                                                                           const QString &encoderId)
{
    const core::Result<QList<ModelEntry>> catalogue = shippedCatalogue();
    if (!catalogue)
        return catalogue.error();
    return makeNeuralEngineFactory(*catalogue, modelDirs, encoderId);
}

core::Result<std::shared_ptr<const EngineFactory>> makeNeuralEngineFactory(const QList<ModelEntry> &catalogue,
                                                                           const QStringList &modelDirs,
                                                                           const QString &encoderId)
{
    std::optional<FoundModel> detector;
    std::optional<FoundModel> encoder;
    QStringList damaged;
    bool isKnown = encoderId.isEmpty();
    for (const ModelEntry &entry :
         catalogue) { // it lists the best first; what is not needed is not hashed, which would cost start time
        const bool isDetector = entry.role == "detector"_L1;
        if (!isDetector && entry.role != "encoder"_L1)
            continue;
        std::optional<FoundModel> &chosen = isDetector ? detector : encoder;
        isKnown = isKnown || (!isDetector && entry.id == encoderId);
        if (chosen || (!isDetector && !encoderId.isEmpty() && entry.id != encoderId))
            continue;
        const FoundModel model = findModels({entry}, modelDirs).first();
        if (model.state == ModelState::Damaged)
            damaged << model.message;
        if (model.state == ModelState::Installed)
            chosen = model;
    }
    if (!isKnown)
        return Error {Error::Code::Invalid,
                      u"there is no recognition model called %1; doorbellctl models list shows them"_s.arg(encoderId)};
    if (detector && encoder) {
        const QStringList liveness = livenessFiles(catalogue, modelDirs, damaged);
        return std::shared_ptr<const EngineFactory>(
            std::make_shared<NeuralEngineFactory>(*detector, *encoder, liveness, damaged));
    }
    if (!damaged.isEmpty())
        return Error {Error::Code::Corrupt, damaged.join(u"; "_s)};
    return Error {
        Error::Code::Unavailable,
        u"no %1 model was found in %2; doorbellctl models install fetches one, models list shows what there is"_s.arg(
            detector ? u"recognition"_s : u"detection"_s, modelDirs.join(u", "_s))};
}

} // namespace vision

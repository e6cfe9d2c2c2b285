// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/decision.h"
#include "core/vision/facealigner.h"
#include "core/vision/facedetector.h"
#include "core/vision/faceencoder.h"
#include "core/vision/facequality.h"
#include "core/vision/gallery.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace vision {

//! \brief What an engine is and may be relied on for; the same for all engines of one factory. Plain data, any thread.
struct EngineInfo {
    QString name; //!< "neural" or "builtin"
    QString detector; //!< id of the detecting model
    QString modelId; //!< id of the encoding model, as it stands in embeddings
    QString description; //!< one or two sentences for a person: what recognises, and its limits
    bool isNaming = true; //!< false: only a hint at similarity, never to be relied on for opening or alarms
    Metric metric = Metric::Cosine;
    core::Calibration calibration;
    core::DecisionRule rule; //!< thresholds that the model's measurements suggest
    double tooAlike = 1; //!< two enrolled people at or above this similarity deserve a warning
    int smallestFace = 0; //!< least face height in pixels of the camera picture that can be recognised
    int dimensions = 0;
};

//! \brief One face of a still picture, through all stages.
struct EncodedFace {
    DetectedFace face;
    FaceQuality quality;
    cv::Mat chip; //!< empty when it could not be aligned
    core::Embedding embedding; //!< empty when it could not be encoded
    std::optional<double> liveness;
    QString problem; //!< why there is no embedding
};

//! \brief Milliseconds spent a stage, for eval and bench.
struct StageTimes {
    double detectMs = 0;
    double alignMs = 0;
    double encodeMs = 0;
};

//! \brief Judges whether a face is a live person or a picture of one. One object belongs to one thread.
class LivenessJudge {
public:
    virtual ~LivenessJudge() = default;
    //! \brief 0 to 1, higher is alive; nothing when the surroundings do not allow to say. \p picture is the full camera
    //! picture.
    virtual std::optional<double> judge(const cv::Mat &picture, const DetectedFace &face) = 0;
};

//! \brief Everything that one thread needs to recognise. Belongs to one thread; make one a thread with EngineFactory.
struct Engine {
    std::unique_ptr<FaceDetector> detector;
    std::unique_ptr<FaceAligner> aligner;
    std::unique_ptr<FaceEncoder> encoder;
    std::unique_ptr<LivenessJudge> liveness; //!< absent when no such model is installed

    //! \brief All faces of a photo, largest first.
    core::Result<std::vector<EncodedFace>> read(const cv::Mat &picture, StageTimes *times = nullptr);
};

//! \brief Makes engines of one kind; the choice and the checking of model files happened when the factory was made. Any
//! thread.
class EngineFactory {
public:
    virtual ~EngineFactory() = default;
    virtual const EngineInfo &info() const = 0;
    virtual core::Result<std::unique_ptr<Engine>> make() const = 0;
};

enum class EngineChoice {
    Automatic, //!< neural when its models are there and intact, else built in
    Builtin,
    Neural, //!< an error when a model is missing
};

//! \brief Chooses an engine. \p modelDirs are searched in order for files that the catalogue knows by their hash.
//! \p encoderId picks one encoder of the catalogue, empty the best one that is installed. A file of the right name and
//! the wrong hash is never used: the error (Neural) or the description (Automatic) says so.
core::Result<std::shared_ptr<const EngineFactory>> makeEngineFactory(EngineChoice choice, const QStringList &modelDirs,
                                                                     const QString &encoderId = {});

} // namespace vision

// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

#include <QStringList>

#include <vector>

namespace app {

//! \brief What became of one labelled photo.
struct SurveyedPhoto {
    enum class State {
        Encoded,
        NoFace,
        NotEncoded, //!< a face was found, but it could not be aligned or encoded
        Unreadable, //!< missing, or not a picture
    };
    QString path;
    State state = State::Unreadable;
    QString problem; //!< why it is not encoded, for a person
    int faces = 0;
    double quality = 0; //!< of the face that was taken
    core::Embedding embedding;
    vision::StageTimes times;
};

//! \brief Reads photos as enrolment does (the largest face of each), one engine a processor core, in the order given.
//! Shows progress. An error only when no engine can be made; a bad photo is a state.
core::Result<std::vector<SurveyedPhoto>> surveyPhotos(const vision::EngineFactory &factory, const QStringList &paths);

} // namespace app

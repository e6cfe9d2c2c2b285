// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/person.h"
#include "core/vision/engine.h"

#include <QList>

namespace vision {

//! \brief What a household's accuracy is studied on.
struct AccuracyInput {
    QList<core::Person> persons;
    QList<core::EnrolledFace> faces; //!< of all models
    QList<core::StrangerDecision> strangers; //!< of all models
    EngineInfo engine;
    core::DecisionRule rule; //!< in force
};

//! \brief Compares each enrolled face with each, and says what it means. Pure; takes about a second for
//! kMostCompared faces.
core::AccuracyReport studyAccuracy(const AccuracyInput &input);

//! With more faces than this, so many are compared: in turns the best ones of everybody.
inline constexpr int kMostCompared = 2000;

} // namespace vision

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/domain/result.h"
#include "core/vision/gallery.h"

#include <vector>

namespace pipeline {

//! \brief One photo of somebody; without embedding when no face was found, which names nobody and counts all the same.
struct TrialPhoto {
    int person = 0;
    core::Embedding embedding;
    double quality = 0;
};

//! \brief How the faces at the door fared.
struct TrialCount {
    qint64 members = 0; //!< pictures, or visits, of people who live here
    qint64 named = 0; //!< of these, named rightly
    qint64 misnamed = 0; //!< of these, taken for another member
    qint64 strangers = 0;
    qint64 strangersNamed = 0;

    double truePositiveRate() const { return members > 0 ? double(named) / double(members) : 0; }
    double falsePositiveRate() const { return strangers > 0 ? double(strangersNamed) / double(strangers) : 0; }
    bool operator==(const TrialCount &) const = default;
};

struct HouseholdResult {
    TrialCount pictures; //!< each picture decided on by itself
    TrialCount visits; //!< the same pictures, some at a time, fused as the views of a visit are
};

struct HouseholdOptions {
    int people = 5; //!< that live here
    int photos = 3; //!< each is enrolled with
    int views = 3; //!< pictures a visit
    int draws = 100; //!< households drawn at random
    quint32 seed = 1; //!< the same seed draws the same households on every machine
    core::DecisionRule rule;
    vision::Metric metric = vision::Metric::Cosine;
};

//! \brief Draws households and lets everybody ring: the members by the photos that they were not enrolled with,
//! everybody else as a stranger. Decides by core::decide, as the station does. The error says what the photos do not
//! allow.
core::Result<HouseholdResult> runHouseholdTrial(const std::vector<TrialPhoto> &photos, const HouseholdOptions &options);

} // namespace pipeline

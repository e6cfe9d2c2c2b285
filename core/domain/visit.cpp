// SPDX-License-Identifier: MIT
#include "core/domain/visit.h"

#include "core/domain/words.h"

#include <algorithm>

namespace core {

namespace {
constexpr Words<Visit::Trigger, 4> kTriggers {{
    {Visit::Trigger::Button, u"button"},
    {Visit::Trigger::Face, u"face"},
    {Visit::Trigger::Motion, u"motion"},
    {Visit::Trigger::Api, u"api"},
}};
constexpr Words<Visit::Outcome, 5> kOutcomes {{
    {Visit::Outcome::Known, u"known"},
    {Visit::Outcome::Unknown, u"unknown"},
    {Visit::Outcome::Blocked, u"blocked"},
    {Visit::Outcome::Spoof, u"spoof"},
    {Visit::Outcome::NoFace, u"no_face"},
}};
constexpr Words<VisitFace::Kind, 3> kFaceKinds {{
    {VisitFace::Kind::Unknown, u"unknown"},
    {VisitFace::Kind::Known, u"known"},
    {VisitFace::Kind::Blocked, u"blocked"},
}};
constexpr Words<Person::Kind, 2> kPersonKinds {{
    {Person::Kind::Known, u"known"},
    {Person::Kind::Blocked, u"blocked"},
}};
constexpr Words<Decision::Reason, 6> kReasons {{
    {Decision::Reason::NobodyEnrolled, u"nobody_enrolled"},
    {Decision::Reason::PoorView, u"poor_view"},
    {Decision::Reason::BelowThreshold, u"below_threshold"},
    {Decision::Reason::TooCloseToSecond, u"too_close_to_second"},
    {Decision::Reason::TooFewViews, u"too_few_views"},
    {Decision::Reason::Matched, u"matched"},
}};
} // namespace

Visit::Outcome outcomeOf(const QList<VisitFace> &faces, double livenessThreshold)
{
    const auto any = [&faces](auto test) { return std::ranges::any_of(faces, test); };
    if (any([](const VisitFace &face) { return face.kind == VisitFace::Kind::Blocked; }))
        return Visit::Outcome::Blocked;
    if (any([=](const VisitFace &face) { return face.liveness && *face.liveness < livenessThreshold; }))
        return Visit::Outcome::Spoof;
    if (any([](const VisitFace &face) { return face.kind == VisitFace::Kind::Unknown; }))
        return Visit::Outcome::Unknown;
    return faces.isEmpty() ? Visit::Outcome::NoFace : Visit::Outcome::Known;
}

QString toString(Visit::Trigger trigger) { return wordOf(kTriggers, trigger); }
QString toString(Visit::Outcome outcome) { return wordOf(kOutcomes, outcome); }
QString toString(VisitFace::Kind kind) { return wordOf(kFaceKinds, kind); }
QString toString(Person::Kind kind) { return wordOf(kPersonKinds, kind); }
QString toString(Decision::Reason reason) { return wordOf(kReasons, reason); }
std::optional<Visit::Trigger> triggerFromString(QStringView word) { return valueOf(kTriggers, word); }
std::optional<Visit::Outcome> outcomeFromString(QStringView word) { return valueOf(kOutcomes, word); }
std::optional<VisitFace::Kind> faceKindFromString(QStringView word) { return valueOf(kFaceKinds, word); }
std::optional<Person::Kind> personKindFromString(QStringView word) { return valueOf(kPersonKinds, word); }
std::optional<Decision::Reason> reasonFromString(QStringView word) { return valueOf(kReasons, word); }

} // namespace core

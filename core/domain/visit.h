// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/decision.h"
#include "core/domain/person.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QString>

#include <optional>

namespace core {

//! \brief One visitor's face within a visit, with what is needed to explain the decision later.
struct VisitFace {
    Q_GADGET
public:
    enum class Kind { Unknown, Known, Blocked };
    Q_ENUM(Kind)

    Kind kind = Kind::Unknown;
    QString personId; //!< empty when unknown
    QString name; //!< at the time of the visit; empty when unknown
    double similarity = -1; //!< to the best person, in the model's scale
    double confidence = 0; //!< 0 to 1, calibrated (Calibration::confidence)
    std::optional<double> liveness; //!< 0 to 1; nothing when it could not be judged
    double quality = 0; //!< 0 to 1, of the best view
    QRectF box; //!< in pixels of the snapshot
    Decision decision; //!< of the fused views
    int views = 0; //!< views that were encoded
    bool isLabelled
        = false; //!< kind, person and name are what a person said later; decision stays what was decided at the door
    Embedding embedding; //!< fused; empty when no view was good enough

    bool operator==(const VisitFace &) const = default;
};

//! \brief Somebody came to the door and went.
struct Visit {
    Q_GADGET
public:
    enum class Trigger { Button, Face, Motion, Api };
    Q_ENUM(Trigger)
    enum class Outcome { Known, Unknown, Blocked, Spoof, NoFace };
    Q_ENUM(Outcome)

    QString id; //!< "vis_" and a ULID
    QString camera;
    Trigger trigger = Trigger::Face;
    QDateTime startedAt; //!< UTC
    QDateTime endedAt; //!< UTC; invalid while the visit is open
    Outcome outcome = Outcome::NoFace;
    QList<VisitFace> faces;
    QString snapshot; //!< id of the stored picture; empty when there is none
    QString clip; //!< id of the stored clip; empty when there is none
    bool rang = false;
    bool answered = false;
    QString correlationId;

    bool isOpen() const { return !endedAt.isValid(); }
    bool operator==(const Visit &) const = default;
};

//! \brief The outcome that stands for a visit: blocked over spoof over unknown over known; no face when there is none.
//! A face counts as spoof when its liveness was judged and is below \p livenessThreshold.
Visit::Outcome outcomeOf(const QList<VisitFace> &faces, double livenessThreshold);

//! \brief The words outside programs see: "button", "no_face", … and back; nothing for a word that is none of them.
QString toString(Visit::Trigger trigger);
QString toString(Visit::Outcome outcome);
QString toString(VisitFace::Kind kind);
QString toString(Person::Kind kind);
QString toString(Decision::Reason reason);
std::optional<Visit::Trigger> triggerFromString(QStringView word);
std::optional<Visit::Outcome> outcomeFromString(QStringView word);
std::optional<VisitFace::Kind> faceKindFromString(QStringView word);
std::optional<Person::Kind> personKindFromString(QStringView word);
std::optional<Decision::Reason> reasonFromString(QStringView word);

} // namespace core

Q_DECLARE_METATYPE(core::Visit)

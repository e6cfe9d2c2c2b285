// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace core {

//! \brief How alike a face is to one person: the best of that person's enrolled views.
struct Candidate {
    QString personId;
    Person::Kind kind = Person::Kind::Known;
    double similarity
        = -1; //!< in the model's own scale (see vision::ModelManifest), higher is more alike; never a percentage

    bool operator==(const Candidate &) const = default;
};

//! \brief Where the lines are drawn. The similarities come from the model's manifest or from the owner's settings.
struct DecisionRule {
    double known = 1; //!< least similarity to name somebody
    double blocked = 1; //!< least similarity to say that somebody blocked is here
    double margin = 0; //!< least lead over the second person
    double minQuality = 0; //!< views worse than this name nobody
    int agreeingViews = 1; //!< views of one visitor that must agree before a name is said

    bool operator==(const DecisionRule &) const = default;
};

//! \brief Who a face is, and why it was decided so.
struct Decision {
    Q_GADGET
public:
    enum class Verdict { Unknown, Known, Blocked };
    Q_ENUM(Verdict)
    enum class Reason {
        NobodyEnrolled,
        PoorView, //!< quality below the rule's
        BelowThreshold,
        TooCloseToSecond, //!< two people are alike and neither leads by the margin
        TooFewViews,
        Matched,
    };
    Q_ENUM(Reason)

    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::NobodyEnrolled;
    QString personId; //!< empty when unknown
    double similarity = -1; //!< to the best person, named or not
    QString secondPersonId;
    double secondSimilarity = -1;
    double margin = 0; //!< similarity less secondSimilarity; similarity + 1 with nobody second
    double threshold = 1; //!< the one that applied

    bool operator==(const Decision &) const = default;
};

//! \brief The one place where a face gets a name.
//! \p candidates at most one a person, any order; \p quality of the view (0 to 1); \p views how many agreeing views
//! stand behind them. The best candidate wins when it reaches its kind's threshold and leads the next person by the
//! margin. A blocked person who reaches the blocked threshold is reported even when a known one leads by less than the
//! margin: missing a blocked visitor is worse.
Decision decide(const QList<Candidate> &candidates, double quality, int views, const DecisionRule &rule);

} // namespace core

Q_DECLARE_METATYPE(core::Decision)

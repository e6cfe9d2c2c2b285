// SPDX-License-Identifier: MIT
#include "core/domain/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace core {

namespace {
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString figure(double similarity) { return QString::number(similarity, 'f', 2); }
} // namespace

QString certaintyText(double confidence)
{
    if (confidence >= 0.99)
        return Wording::tr("almost certain");
    if (confidence >= 0.9)
        return Wording::tr("quite sure");
    if (confidence >= 0.7)
        return Wording::tr("fairly sure");
    return Wording::tr("not sure");
}

QString visitorsText(const Visit &visit)
{
    QStringList who;
    int unknown = 0;
    for (const VisitFace &face : visit.faces) {
        if (face.name.isEmpty())
            ++unknown;
        else
            who << face.name;
    }
    if (unknown == 1)
        who << (who.isEmpty() ? Wording::tr("Unknown visitor") : Wording::tr("an unknown visitor"));
    else if (unknown > 1)
        who << Wording::tr("%1 unknown visitors").arg(unknown);
    if (who.isEmpty())
        return Wording::tr("No face seen");
    if (who.size() == 1)
        return who.front();
    const QString last = who.takeLast();
    return Wording::tr("%1 and %2", "the last two of a list of visitors")
        .arg(who.join(Wording::tr(", ", "between visitors")), last);
}

QString explain(const VisitFace &face, const QString &bestName, const QString &secondName)
{
    const Decision &decision = face.decision;
    const QString best = bestName.isEmpty() ? Wording::tr("the nearest person") : bestName;
    const QString second = secondName.isEmpty() ? Wording::tr("the next person") : secondName;
    const bool hasSecond = !decision.secondPersonId.isEmpty();
    switch (decision.reason) {
    case Decision::Reason::NobodyEnrolled:
        return Wording::tr("Nobody is enrolled yet, so there was nobody to compare with.");
    case Decision::Reason::PoorView:
        return Wording::tr("No view of the face was good enough to compare.");
    case Decision::Reason::BelowThreshold:
        if (bestName.isEmpty())
            return Wording::tr(
                       "Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.")
                .arg(figure(decision.similarity), figure(decision.threshold));
        return Wording::tr("Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.")
            .arg(best, figure(decision.similarity), figure(decision.threshold));
    case Decision::Reason::TooCloseToSecond:
        return Wording::tr("%1 (%2) and %3 (%4) are too much alike to say which of them it is.")
            .arg(best, figure(decision.similarity), second, figure(decision.secondSimilarity));
    case Decision::Reason::TooFewViews:
        return Wording::tr("Alike to %1 (%2), but too few views of the face agree to say a name.")
            .arg(best, figure(decision.similarity));
    case Decision::Reason::Matched:
        return hasSecond ? Wording::tr("Alike to %1 with %2, where %3 is needed; %4 is next with %5.")
                               .arg(best, figure(decision.similarity), figure(decision.threshold), second,
                                    figure(decision.secondSimilarity))
                         : Wording::tr("Alike to %1 with %2, where %3 is needed; nobody else is enrolled.")
                               .arg(best, figure(decision.similarity), figure(decision.threshold));
    }
    return {};
}

} // namespace core

// SPDX-License-Identifier: MIT
#include "core/domain/decision.h"

#include <algorithm>

namespace core {

Decision decide(const QList<Candidate> &candidates, double quality, int views, const DecisionRule &rule)
{
    Decision decision;
    if (candidates.isEmpty())
        return decision;

    QList<Candidate> ranked = candidates;
    std::ranges::stable_sort(ranked, std::ranges::greater {}, &Candidate::similarity);

    // Puts ranked[index] forward, compared with the best of the others.
    const auto propose = [&](qsizetype index) {
        const Candidate &candidate = ranked.at(index);
        decision.personId.clear();
        decision.similarity = candidate.similarity;
        decision.threshold = candidate.kind == Person::Kind::Blocked ? rule.blocked : rule.known;
        const qsizetype other = index == 0 ? 1 : 0;
        decision.secondPersonId = other < ranked.size() ? ranked.at(other).personId : QString();
        decision.secondSimilarity = other < ranked.size() ? ranked.at(other).similarity : -1;
        decision.margin = decision.similarity - decision.secondSimilarity;
    };
    propose(0);

    // NaN compares false with everything: written so that it ends as unknown.
    if (!(quality >= rule.minQuality)) {
        decision.reason = Decision::Reason::PoorView;
        return decision;
    }

    const auto blocked = std::ranges::find_if(
        ranked, [&](const Candidate &c) { return c.kind == Person::Kind::Blocked && c.similarity >= rule.blocked; });
    const bool leads = decision.margin >= rule.margin;
    const qsizetype chosen = blocked != ranked.cend() && !(leads && ranked.front().similarity >= decision.threshold)
        ? std::distance(ranked.cbegin(), QList<Candidate>::const_iterator(blocked))
        : 0;
    if (chosen != 0)
        propose(chosen);
    const Candidate &best = ranked.at(chosen);
    const bool isBlocked = best.kind == Person::Kind::Blocked;

    if (!(best.similarity >= decision.threshold))
        decision.reason = Decision::Reason::BelowThreshold;
    else if (!isBlocked && !(decision.margin >= rule.margin))
        decision.reason = Decision::Reason::TooCloseToSecond;
    else if (views < rule.agreeingViews)
        decision.reason = Decision::Reason::TooFewViews;
    else {
        decision.reason = Decision::Reason::Matched;
        decision.verdict = isBlocked ? Decision::Verdict::Blocked : Decision::Verdict::Known;
        decision.personId = best.personId;
    }
    return decision;
}

} // namespace core

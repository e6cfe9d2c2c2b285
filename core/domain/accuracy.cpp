// SPDX-License-Identifier: MIT
#include "core/domain/accuracy.h"

#include "core/domain/words.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {
constexpr double kAlmostOne = 1 - 1e-9; // what rounding may take

using Verdict = AlikePair::Verdict;
using Advice = PersonAgreement::Advice;

constexpr Words<Verdict, 3> kVerdicts {{
    {Verdict::Apart, u"apart"},
    {Verdict::Alike, u"alike"},
    {Verdict::Confused, u"confused"},
}};
constexpr Words<Advice, 6> kAdvice {{
    {Advice::None, u"none"},
    {Advice::NothingToCompare, u"nothing_to_compare"},
    {Advice::OnePicture, u"one_picture"},
    {Advice::OddPicture, u"odd_picture"},
    {Advice::FewPictures, u"few_pictures"},
    {Advice::Scattered, u"scattered"},
}};
} // namespace

QString toString(AlikePair::Verdict verdict) { return wordOf(kVerdicts, verdict); }
std::optional<AlikePair::Verdict> alikeVerdictFromString(QStringView word) { return valueOf(kVerdicts, word); }
QString toString(PersonAgreement::Advice advice) { return wordOf(kAdvice, advice); }
std::optional<PersonAgreement::Advice> agreementAdviceFromString(QStringView word) { return valueOf(kAdvice, word); }

int AccuracyReport::comparable() const
{
    return int(std::ranges::count_if(persons, [](const PersonAgreement &person) { return person.faces > 0; }));
}

std::optional<StrangerShare> strangersTaken(const Calibration &calibration, double threshold, int faces)
{
    if (calibration.isEmpty() || faces < 1)
        return std::nullopt;
    StrangerShare taken;
    // log1p and expm1, since the rates are far smaller than what 1 - (1 - rate) keeps.
    taken.share = -std::expm1(faces * std::log1p(-std::min(1 - 1e-12, calibration.falseAcceptRate(threshold))));
    if (threshold > calibration.points().constLast().similarity)
        taken.bound = StrangerShare::Bound::AtMost;
    else if (threshold < calibration.points().constFirst().similarity)
        taken.bound = StrangerShare::Bound::AtLeast;
    return taken;
}

std::optional<double> thresholdFor(const Calibration &calibration, double share, int faces)
{
    if (calibration.isEmpty() || faces < 1 || !(share > 0 && share < 1))
        return std::nullopt;
    const double rate = -std::expm1(std::log1p(-share) / faces);
    if (rate < calibration.points().constLast().falseAcceptRate * kAlmostOne
        || rate > calibration.points().constFirst().falseAcceptRate)
        return std::nullopt;
    return calibration.similarityFor(rate);
}

qint64 countFrom(const QList<double> &rising, double threshold)
{
    return rising.end() - std::ranges::lower_bound(rising, threshold);
}

} // namespace core

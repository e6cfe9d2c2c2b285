// SPDX-License-Identifier: MIT
#include "qml/accuracy/accuracywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using core::AlikePair;
using core::PersonAgreement;
using core::StrangerShare;

constexpr std::array kBases {1'000, 10'000, 100'000, 1'000'000};

QString number(qint64 value) { return QLocale().toString(value); }

class Words {
    Q_DECLARE_TR_FUNCTIONS(AccuracyWords)
public:
    static QString share(const StrangerShare &taken)
    {
        const auto base = std::ranges::find_if(kBases, [&](int of) { return taken.share * of >= 0.95; });
        if (base == kBases.end())
            return tr("Of %1 strangers, not one would be taken for somebody known.").arg(number(kBases.back()));
        const int many = int(std::lround(taken.share * *base));
        switch (taken.bound) {
        case StrangerShare::Bound::AtMost:
            return tr("Of %1 strangers, at most %n would be taken for somebody known.", nullptr, many)
                .arg(number(*base));
        case StrangerShare::Bound::AtLeast:
            return tr("Of %1 strangers, %n or more would be taken for somebody known.", nullptr, many)
                .arg(number(*base));
        case StrangerShare::Bound::About:
            break;
        }
        return tr("Of %1 strangers, about %n would be taken for somebody known.", nullptr, many).arg(number(*base));
    }

    static AccuracyVerdict verdict(const core::AccuracyReport &report)
    {
        const int people = report.comparable();
        if (people == 0) {
            return {false, false, tr("Nobody is known yet by a picture that can be compared."),
                    tr("Add a person by three to five pictures of their face.")};
        }
        if (people == 1) {
            return {false, false, tr("Only one person is known, so nobody can be mixed up."),
                    tr("With a second person this page shows how well the two are told apart.")};
        }
        if (report.same.pairs == 0) {
            return {false, false, tr("There are too few pictures to say how good it is."),
                    tr("Give everybody three to five pictures, from the front and a little from each side.")};
        }
        if (report.closestPair && report.closestPair->verdict == AlikePair::Verdict::Confused) {
            return {true, false,
                    tr("%1 and %2 can be taken for each other.")
                        .arg(report.closestPair->first.name, report.closestPair->second.name),
                    tr("See below what to do.")};
        }
        const auto needy = std::ranges::count_if(report.persons, [](const PersonAgreement &person) {
            return person.advice != PersonAgreement::Advice::None;
        });
        if (report.misnamed > 0 || report.strangers.named > 0) {
            return {true, false, tr("A stranger came close to being taken for somebody known."),
                    tr("See below what to do.")};
        }
        if (needy > 0) {
            return {true, false,
                    tr("Your people are told apart, but %n of them should be better known.", nullptr, int(needy)),
                    tr("See below what to do.")};
        }
        if (report.closestPair && report.closestPair->verdict == AlikePair::Verdict::Alike) {
            return {true, false,
                    tr("Your people are told apart, but %1 and %2 look alike to the station.")
                        .arg(report.closestPair->first.name, report.closestPair->second.name),
                    tr("See below what to do.")};
        }
        return {true, true, tr("Your people are told apart well."), {}};
    }

    static QString same(const core::AccuracyReport &report)
    {
        const core::SimilarityCloud &cloud = report.same;
        if (cloud.pairs == 0)
            return tr("Nobody has two pictures that can be compared.");
        return tr("Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.", nullptr,
                  int(cloud.pairs))
                   .arg(similarityText(cloud.lowest), similarityText(cloud.highest), similarityText(cloud.median))
            + u' ' + tr("%n of them would be named.", nullptr, int(cloud.named));
    }
    static QString different(const core::AccuracyReport &report)
    {
        const core::SimilarityCloud &cloud = report.different;
        if (cloud.pairs == 0)
            return tr("There are no two people to compare.");
        return tr("Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.", nullptr,
                  int(cloud.pairs))
                   .arg(similarityText(cloud.lowest), similarityText(cloud.highest), similarityText(cloud.median))
            + u' '
            + (cloud.named == 0 ? tr("None of them would be named wrongly.")
                                : tr("%n of them would be named wrongly.", nullptr, int(cloud.named)));
    }
    static QString strangersSeen(const core::AccuracyReport &report)
    {
        const core::SimilarityCloud &cloud = report.strangers;
        if (cloud.pairs == 0)
            return tr("No stranger has come yet whose face could be compared.");
        return tr("Strangers at the door: %n face(s), from %1 to %2.", nullptr, int(cloud.pairs))
                   .arg(similarityText(cloud.lowest), similarityText(cloud.highest))
            + u' '
            + (report.misnamed == 0
                   ? tr("None of them was given a name.")
                   : tr("%n of them was given a name, until somebody corrected it.", nullptr, report.misnamed));
    }

    static QString pair(const AlikePair &pair)
    {
        const QString likeness = similarityText(pair.similarity);
        switch (pair.verdict) {
        case AlikePair::Verdict::Confused:
            return tr("%1 and %2 look the same to the station in these two pictures (%3).")
                .arg(pair.first.name, pair.second.name, likeness);
        case AlikePair::Verdict::Alike:
            return tr("%1 and %2 look alike to the station (%3).").arg(pair.first.name, pair.second.name, likeness);
        case AlikePair::Verdict::Apart:
            break;
        }
        return tr("Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.")
            .arg(pair.first.name, pair.second.name, likeness);
    }
    static QString pairAdvice(const AlikePair &pair)
    {
        switch (pair.verdict) {
        case AlikePair::Verdict::Confused:
            return tr(
                "Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, "
                "the station will often say “unknown” for both.");
        case AlikePair::Verdict::Alike:
            return tr(
                "The station names one of them only when it is clearly not the other. Sharper pictures of both help.");
        case AlikePair::Verdict::Apart:
            break;
        }
        return {};
    }

    static QString stranger(const core::AccuracyReport &report)
    {
        const QString likeness = similarityText(report.closestStranger->similarity);
        const int faces = int(report.strangers.pairs);
        return report.closestStrangerName.isEmpty()
            ? tr("Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).",
                 nullptr, faces)
                  .arg(likeness)
            : tr("Of %n face(s) without a name, this one came closest: it looked like %1 (%2).", nullptr, faces)
                  .arg(report.closestStrangerName, likeness);
    }
    static QString strangerAdvice(const core::AccuracyReport &report)
    {
        if (report.closestStranger->wasNamed)
            return tr("The station said a name, and somebody corrected it. A stricter choice below makes that rarer.");
        if (report.closestStranger->similarity >= report.threshold) {
            return tr(
                "That is alike enough for a name; it was not said only because too few views agreed or two people "
                "were alike. If it was somebody you know, say so at the visit.");
        }
        return {};
    }

    static QString agreement(const PersonAgreement &person)
    {
        if (person.faces == 0)
            return person.otherFaces == 0 ? tr("No picture.")
                                          : tr("%n picture(s), measured by another model.", nullptr, person.otherFaces);
        if (person.looked < 2)
            return tr("%n picture(s) that can be compared.", nullptr, person.faces);
        return tr("%n picture(s); they are alike by %1 to each other, at least %2.", nullptr, person.faces)
            .arg(similarityText(person.median), similarityText(person.lowest));
    }
    static QString advice(const PersonAgreement &person)
    {
        switch (person.advice) {
        case PersonAgreement::Advice::None:
            return tr("Well known.");
        case PersonAgreement::Advice::NothingToCompare:
            return tr("The station cannot know them. Add three to five pictures.");
        case PersonAgreement::Advice::OnePicture:
            return tr("One picture is little. Add two more, a little from each side.");
        case PersonAgreement::Advice::FewPictures:
            return tr("Add one or two pictures, a little from each side.");
        case PersonAgreement::Advice::OddPicture:
            return tr(
                "One picture does not look like the others. Look whether it is of the same person; if not, remove it.");
        case PersonAgreement::Advice::Scattered:
            return tr(
                "Some pictures differ much from the others. Add pictures as they come to the door, and remove poor "
                "ones.");
        }
        return {};
    }

    static QString cost(const core::AccuracyReport &report, double threshold)
    {
        const qint64 known = core::countFrom(report.support, threshold);
        const qint64 strangers = core::countFrom(report.strangerSimilarities, threshold);
        QString text = report.support.isEmpty()
            ? QString()
            : tr("%1 of %2 pictures of your people would still be known by another one.")
                  .arg(number(known), number(report.support.size()));
        if (strangers > 0) {
            text += text.isEmpty() ? QString() : u" "_s;
            text += tr("%n stranger(s) who came would have been alike enough.", nullptr, int(strangers));
        }
        return text;
    }
};
} // namespace

QString similarityText(double similarity) { return QLocale().toString(similarity, 'f', 2); }

QString strangersText(const std::optional<StrangerShare> &taken) { return taken ? Words::share(*taken) : QString(); }
AccuracyVerdict accuracyVerdictOf(const core::AccuracyReport &report) { return Words::verdict(report); }
QString sameText(const core::AccuracyReport &report) { return Words::same(report); }
QString differentText(const core::AccuracyReport &report) { return Words::different(report); }
QString strangersSeenText(const core::AccuracyReport &report) { return Words::strangersSeen(report); }
QString pairText(const AlikePair &pair) { return Words::pair(pair); }
QString pairAdvice(const AlikePair &pair) { return Words::pairAdvice(pair); }
QString closestStrangerText(const core::AccuracyReport &report)
{
    return report.closestStranger ? Words::stranger(report) : QString();
}
QString closestStrangerAdvice(const core::AccuracyReport &report)
{
    return report.closestStranger ? Words::strangerAdvice(report) : QString();
}
QString agreementText(const PersonAgreement &person) { return Words::agreement(person); }
QString agreementAdvice(const PersonAgreement &person) { return Words::advice(person); }
QString costText(const core::AccuracyReport &report, double threshold) { return Words::cost(report, threshold); }

} // namespace ui

// SPDX-License-Identifier: MIT
#include "core/pipeline/householdtrial.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using pipeline::HouseholdOptions;
using pipeline::TrialPhoto;

namespace {
constexpr int kPeople = 8;
constexpr int kPhotos = 6;

HouseholdOptions options()
{
    HouseholdOptions options;
    options.people = 3;
    options.photos = 2;
    options.views = 2;
    options.draws = 10;
    options.rule = {0.8, 0.8, 0.05, 0.1, 1};
    return options;
}

// Each person is an axis of their own; all their pictures lie "degrees" off it, towards a direction that nobody is.
std::vector<TrialPhoto> people(double degrees)
{
    std::vector<TrialPhoto> photos;
    for (int person = 0; person < kPeople; ++person) {
        for (int photo = 0; photo < kPhotos; ++photo) {
            TrialPhoto one;
            one.person = person;
            one.quality = 0.5;
            one.embedding.modelId = u"m"_s;
            one.embedding.values.assign(kPeople + kPhotos, 0.F);
            one.embedding.values[std::size_t(person)] = float(std::cos(degrees * 3.14159265358979 / 180));
            one.embedding.values[std::size_t(kPeople + photo)] = float(std::sin(degrees * 3.14159265358979 / 180));
            photos.push_back(one);
        }
    }
    return photos;
}
} // namespace

class HouseholdTrialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesPeopleWhoAreEasyToTellApart()
    {
        const auto result = pipeline::runHouseholdTrial(people(5), options());
        QVERIFY(bool(result));
        QCOMPARE(result->pictures.members, 10 * 3 * (kPhotos - 2));
        QCOMPARE(result->pictures.named, result->pictures.members);
        QCOMPARE(result->pictures.misnamed, 0);
        QCOMPARE(result->pictures.strangers, 10 * (kPeople - 3) * kPhotos);
        QCOMPARE(result->pictures.strangersNamed, 0);
        QCOMPARE(result->visits.members, 10 * 3 * 2);
        QCOMPARE(result->visits.named, result->visits.members);
        QCOMPARE(result->visits.strangersNamed, 0);
    }

    void fusedViewsAreSurerThanAnyOne()
    {
        // Every second picture lies 50 degrees off: seldom above the threshold alone, but with a good one beside it.
        auto photos = people(10);
        const auto poor = people(50);
        for (std::size_t i = 0; i < photos.size(); i += 2)
            photos[i] = poor[i];
        auto rule = options();
        rule.rule.known = 0.7;
        const auto result = pipeline::runHouseholdTrial(photos, rule);
        QVERIFY(bool(result));
        QVERIFY(result->pictures.named < result->pictures.members);
        QVERIFY(result->visits.truePositiveRate() > result->pictures.truePositiveRate());
        QCOMPARE(result->visits.strangersNamed, 0);
    }

    void aPictureWithoutFaceCountsAndNamesNobody()
    {
        auto photos = people(5);
        for (TrialPhoto &photo : photos) {
            if (photo.person == 0)
                photo.embedding = {};
        }
        auto all = options();
        all.people = kPeople - 1; // so that the faceless one nearly always lives here
        const auto result = pipeline::runHouseholdTrial(photos, all);
        QVERIFY(bool(result));
        QCOMPARE(result->pictures.members, 10 * (kPeople - 1) * (kPhotos - 2));
        QVERIFY(result->pictures.named < result->pictures.members);
        QCOMPARE(result->pictures.strangersNamed, 0);
    }

    void aPoorViewNamesNobody()
    {
        auto photos = people(5);
        for (TrialPhoto &photo : photos)
            photo.quality = 0.05;
        const auto result = pipeline::runHouseholdTrial(photos, options());
        QCOMPARE(result->pictures.named, 0);
        QCOMPARE(result->visits.named, 0);
    }

    void theSameSeedDrawsTheSameHouseholds()
    {
        auto photos = people(25);
        for (std::size_t i = 0; i < photos.size(); i += 3)
            photos[i].embedding = people(50)[i].embedding;
        const auto first = pipeline::runHouseholdTrial(photos, options());
        const auto again = pipeline::runHouseholdTrial(photos, options());
        auto other = options();
        other.seed = 2;
        const auto another = pipeline::runHouseholdTrial(photos, other);
        QCOMPARE(first->pictures, again->pictures);
        QCOMPARE(first->visits, again->visits);
        QVERIFY(!(first->pictures == another->pictures));
    }

    void saysWhatThePhotosDoNotAllow()
    {
        auto many = options();
        many.people = kPeople;
        QVERIFY(!pipeline::runHouseholdTrial(people(5), many)); // no stranger is left
        auto deep = options();
        deep.photos = kPhotos;
        QVERIFY(!pipeline::runHouseholdTrial(people(5), deep)); // nothing is left to ring with
        QVERIFY(!pipeline::runHouseholdTrial({}, options()));
    }
};

QTEST_GUILESS_MAIN(HouseholdTrialTest)
#include "tst_householdtrial.moc"

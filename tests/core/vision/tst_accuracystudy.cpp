// SPDX-License-Identifier: MIT
#include "core/vision/accuracystudy.h"

#include "core/vision/similarity.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using core::AlikePair;
using core::PersonAgreement;
using Advice = core::PersonAgreement::Advice;

Q_DECLARE_METATYPE(core::PersonAgreement::Advice)
Q_DECLARE_METATYPE(core::AlikePair::Verdict)
Q_DECLARE_METATYPE(core::StrangerShare::Bound)

namespace {
// On a circle, so that the similarity of two faces is the cosine of the angle between them.
core::Embedding at(double degrees, const QString &model = u"m@1"_s)
{
    const double radians = degrees * 3.14159265358979 / 180;
    return {model, {float(std::cos(radians)), float(std::sin(radians))}};
}

double alike(double degrees) { return std::cos(degrees * 3.14159265358979 / 180); }

vision::EngineInfo engine()
{
    vision::EngineInfo info;
    info.modelId = u"m@1"_s;
    info.metric = vision::Metric::Cosine;
    info.dimensions = 2;
    info.rule.known = 0.8; // 36.9 degrees
    info.tooAlike = 0.7; // 45.6 degrees
    info.calibration = core::Calibration({{0.5, 1e-2, 0.99}, {0.8, 1e-4, 0.9}});
    return info;
}

struct House {
    vision::AccuracyInput input {{}, {}, {}, engine(), engine().rule};

    void add(const QString &name, const QList<double> &degrees, const QString &model = u"m@1"_s)
    {
        const QString id = u"per_"_s + name;
        if (std::ranges::find(input.persons, id, &core::Person::id) == input.persons.end()) {
            core::Person person;
            person.id = id;
            person.name = name;
            input.persons << person;
        }
        for (const double angle : degrees) {
            core::EnrolledFace face;
            face.id = u"fac_%1_%2_%3"_s.arg(name).arg(angle).arg(model);
            face.personId = id;
            face.embedding = at(angle, model);
            face.quality = 0.5;
            input.faces << face;
        }
    }
    void ring(double degrees, double similarity, bool wasNamed = false, const QString &model = u"m@1"_s)
    {
        core::StrangerDecision stranger;
        stranger.visitId = u"vis_%1"_s.arg(input.strangers.size());
        stranger.embedding = at(degrees, model);
        stranger.similarity = similarity;
        stranger.wasNamed = wasNamed;
        input.strangers << stranger;
    }
    core::AccuracyReport study() const { return vision::studyAccuracy(input); }
};

PersonAgreement of(const core::AccuracyReport &report, const QString &name)
{
    const auto found = std::ranges::find(report.persons, name, &PersonAgreement::name);
    return found == report.persons.end() ? PersonAgreement() : *found;
}
} // namespace

class AccuracyStudyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAPersonNeeds_data()
    {
        QTest::addColumn<QList<double>>("degrees");
        QTest::addColumn<QList<double>>("ofAnotherModel");
        QTest::addColumn<Advice>("advice");
        QTest::addColumn<int>("supported");
        QTest::addColumn<double>("lowest");
        QTest::newRow("no picture") << QList<double> {} << QList<double> {} << Advice::NothingToCompare << 0 << 0.0;
        QTest::newRow("another model's") << QList<double> {} << QList<double> {0, 5} << Advice::NothingToCompare << 0
                                         << 0.0;
        QTest::newRow("one") << QList<double> {0} << QList<double> {} << Advice::OnePicture << 0 << 0.0;
        QTest::newRow("one and another model's")
            << QList<double> {0} << QList<double> {1} << Advice::OnePicture << 0 << 0.0;
        QTest::newRow("two") << QList<double> {0, 10} << QList<double> {} << Advice::FewPictures << 2 << alike(10);
        QTest::newRow("three") << QList<double> {0, 10, 20} << QList<double> {} << Advice::None << 3 << alike(20);
        QTest::newRow("a chain is enough")
            << QList<double> {0, 30, 60} << QList<double> {} << Advice::None << 3 << alike(60);
        QTest::newRow("one too far from the others")
            << QList<double> {0, 10, 50} << QList<double> {} << Advice::Scattered << 2 << alike(50);
        QTest::newRow("somebody else's among them")
            << QList<double> {0, 10, 90} << QList<double> {} << Advice::OddPicture << 2 << alike(90);
        QTest::newRow("two that are not of one person")
            << QList<double> {0, 90} << QList<double> {} << Advice::OddPicture << 0 << alike(90);
    }
    void whatAPersonNeeds()
    {
        QFETCH(const QList<double>, degrees);
        QFETCH(const QList<double>, ofAnotherModel);
        QFETCH(const Advice, advice);
        QFETCH(const int, supported);
        QFETCH(const double, lowest);
        House house;
        house.add(u"Anna"_s, degrees);
        house.add(u"Anna"_s, ofAnotherModel, u"other@1"_s);
        const PersonAgreement anna = of(house.study(), u"Anna"_s);
        QVERIFY(anna.advice == advice);
        QCOMPARE(anna.faces, degrees.size());
        QCOMPARE(anna.looked, degrees.size());
        QCOMPARE(anna.otherFaces, ofAnotherModel.size());
        QCOMPARE(anna.supported, supported);
        QVERIFY(std::abs(anna.lowest - lowest) < 1e-6);
        QCOMPARE(anna.oddFaceId.isEmpty(), advice != Advice::OddPicture);
    }

    void theOddPictureIsNamed()
    {
        House house;
        house.add(u"Anna"_s, {0, 10, 100});
        QCOMPARE(of(house.study(), u"Anna"_s).oddFaceId, u"fac_Anna_100_m@1"_s);
    }

    void whoNeedsSomethingComesFirst()
    {
        House house;
        house.add(u"Anna"_s, {0, 5, 10});
        house.add(u"Berta"_s, {180, 185});
        house.add(u"Carl"_s, {});
        house.add(u"Dora"_s, {90, 95, 100});
        QStringList names;
        for (const PersonAgreement &person : house.study().persons)
            names << person.name;
        QCOMPARE(names, (QStringList {u"Carl"_s, u"Berta"_s, u"Anna"_s, u"Dora"_s}));
        QCOMPARE(house.study().comparable(), 3);
    }

    void howFarApartTwoPeopleAre_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<AlikePair::Verdict>("verdict");
        QTest::newRow("nothing in common") << 90.0 << AlikePair::Verdict::Apart;
        QTest::newRow("nearly too alike") << 46.0 << AlikePair::Verdict::Apart;
        QTest::newRow("too alike") << 45.0 << AlikePair::Verdict::Alike;
        QTest::newRow("nearly the same") << 37.0 << AlikePair::Verdict::Alike;
        QTest::newRow("the same to the station") << 36.0 << AlikePair::Verdict::Confused;
    }
    void howFarApartTwoPeopleAre()
    {
        QFETCH(const double, degrees);
        QFETCH(const AlikePair::Verdict, verdict);
        House house;
        house.add(u"Anna"_s, {0, -5});
        house.add(u"Berta"_s, {degrees, degrees + 7});
        house.add(u"Carl"_s, {200});
        const auto report = house.study();
        QVERIFY(report.closestPair.has_value());
        QCOMPARE(report.closestPair->first.faceId, u"fac_Anna_0_m@1"_s);
        QCOMPARE(report.closestPair->second.faceId, u"fac_Berta_%1_m@1"_s.arg(degrees));
        QCOMPARE(report.closestPair->first.name, u"Anna"_s);
        QCOMPARE(report.closestPair->second.personId, u"per_Berta"_s);
        QVERIFY(std::abs(report.closestPair->similarity - alike(degrees)) < 1e-6);
        QVERIFY(report.closestPair->verdict == verdict);
        QCOMPARE(report.same.pairs, 2);
        QCOMPARE(report.different.pairs, 8);
    }

    void nobodyAndOneAreNoPair()
    {
        House house;
        QVERIFY(!house.study().closestPair);
        QCOMPARE(house.study().same.pairs, 0);
        QVERIFY(house.study().same.bins.isEmpty());
        house.add(u"Anna"_s, {0, 5});
        QVERIFY(!house.study().closestPair);
        QCOMPARE(house.study().different.pairs, 0);
        QCOMPARE(house.study().same.pairs, 1);
    }

    // The clouds hold every pair once, and what lies outside of the axis in its ends.
    void cloudsCountEveryPair()
    {
        House house;
        house.add(u"Anna"_s, {0, 10, 40});
        house.add(u"Berta"_s, {90, 180});
        const auto report = house.study();
        QCOMPARE(report.same.pairs, 4);
        QCOMPARE(std::accumulate(report.same.bins.begin(), report.same.bins.end(), qint64(0)), 4);
        QCOMPARE(report.different.pairs, 6);
        QCOMPARE(std::accumulate(report.different.bins.begin(), report.different.bins.end(), qint64(0)), 6);
        QCOMPARE(report.same.named, 2); // 10 and 30 degrees
        QCOMPARE(report.different.named, 0);
        QVERIFY(std::abs(report.different.lowest + 1) < 1e-6); // opposite: below the axis
        QVERIFY(report.different.bins.front() > 0);
        QVERIFY(std::abs(report.different.highest - alike(50)) < 1e-6);
        QVERIFY(report.different.median >= report.different.lowest
                && report.different.median <= report.different.highest);
        QCOMPARE(core::countFrom(report.support, report.threshold), 3);
    }

    void damagedNumbersCompareWithNothing()
    {
        House house;
        house.add(u"Anna"_s, {0, 5});
        core::EnrolledFace broken = house.input.faces.front();
        broken.id = u"fac_broken"_s;
        broken.embedding.values = {std::numeric_limits<float>::quiet_NaN(), 1};
        house.input.faces << broken;
        broken.embedding.values = {1, 0, 0};
        house.input.faces << broken;
        broken.personId = u"per_nobody"_s;
        house.input.faces << broken;
        const auto report = house.study();
        QCOMPARE(of(report, u"Anna"_s).faces, 2);
        QCOMPARE(of(report, u"Anna"_s).otherFaces, 2);
        QCOMPARE(report.same.pairs, 1);
    }

    void strangersAreAsTheyWereDecided()
    {
        House house;
        QVERIFY(!house.study().closestStranger);
        house.add(u"Anna"_s, {0, 5, 10});
        house.ring(60, 0.45);
        house.ring(40, 0.7);
        house.ring(30, 0.83, true);
        house.ring(0, -1); // nobody was enrolled then
        house.ring(0, 0.99, false, u"other@1"_s); // in another model's measure
        auto report = house.study();
        QCOMPARE(report.strangers.pairs, 3);
        QCOMPARE(report.strangers.named, 1);
        QCOMPARE(report.misnamed, 1);
        QCOMPARE(report.strangerSimilarities, (QList<double> {0.45, 0.7, 0.83}));
        QCOMPARE(report.closestStranger->visitId, u"vis_2"_s);
        QCOMPARE(report.closestStrangerName, u"Anna"_s);
        QVERIFY(report.closestStranger->embedding.isEmpty());
        // Whoever it was like has been removed since: nobody is named in their stead.
        house.input.persons.clear();
        house.input.faces.clear();
        house.add(u"Berta"_s, {200});
        report = house.study();
        QCOMPARE(report.closestStranger->similarity, 0.83);
        QVERIFY(report.closestStrangerName.isEmpty());
    }

    void tooManyFacesAreTakenInTurns()
    {
        House house;
        for (int i = 0; i < vision::kMostCompared; ++i)
            house.add(u"Anna"_s, {i * 0.001});
        house.add(u"Berta"_s, {90, 91});
        const auto report = house.study();
        QCOMPARE(report.faces, vision::kMostCompared + 2);
        QCOMPARE(report.compared, vision::kMostCompared);
        QCOMPARE(of(report, u"Berta"_s).looked, 2);
        QCOMPARE(of(report, u"Anna"_s).looked, vision::kMostCompared - 2);
        QVERIFY(of(report, u"Anna"_s).advice == Advice::None); // nobody is found wanting for what was not looked at
    }

    void whatTheThresholdMeans_data()
    {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<int>("faces");
        QTest::addColumn<double>("share");
        QTest::addColumn<core::StrangerShare::Bound>("bound");
        using Bound = core::StrangerShare::Bound;
        QTest::newRow("a measured point") << 0.8 << 1 << 1e-4 << Bound::About;
        QTest::newRow("ten chances") << 0.8 << 10 << 9.99550e-4 << Bound::About;
        QTest::newRow("between") << 0.65 << 1 << 1e-3 << Bound::About;
        QTest::newRow("stricter than measured") << 0.9 << 1 << 1e-4 << Bound::AtMost;
        QTest::newRow("looser than measured") << 0.4 << 1 << 1e-2 << Bound::AtLeast;
    }
    void whatTheThresholdMeans()
    {
        QFETCH(const double, threshold);
        QFETCH(const int, faces);
        QFETCH(const double, share);
        QFETCH(const core::StrangerShare::Bound, bound);
        const auto taken = core::strangersTaken(engine().calibration, threshold, faces);
        QVERIFY(taken.has_value());
        QVERIFY(std::abs(taken->share - share) < share * 1e-4);
        QVERIFY(taken->bound == bound);
        // And back, where it was measured.
        if (bound == core::StrangerShare::Bound::About) {
            const auto back = core::thresholdFor(engine().calibration, taken->share, faces);
            QVERIFY(back.has_value());
            QVERIFY(std::abs(*back - threshold) < 1e-6);
        }
    }

    void nothingIsClaimedBeyondTheMeasurements()
    {
        const core::Calibration measured = engine().calibration;
        QVERIFY(!core::strangersTaken({}, 0.5, 3));
        QVERIFY(!core::strangersTaken(measured, 0.5, 0));
        QVERIFY(!core::thresholdFor(measured, 1e-5, 1));
        QVERIFY(!core::thresholdFor(measured, 1e-4, 10)); // each of ten would need a tenth of it
        QVERIFY(!core::thresholdFor(measured, 0.5, 1));
        QVERIFY(!core::thresholdFor(measured, 0, 1));
        QVERIFY(!core::thresholdFor({}, 1e-3, 1));
    }
};

QTEST_GUILESS_MAIN(AccuracyStudyTest)
#include "tst_accuracystudy.moc"

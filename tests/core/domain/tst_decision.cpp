// SPDX-License-Identifier: MIT
#include "core/domain/decision.h"
#include "core/domain/visit.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace core;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr auto kKnown = Person::Kind::Known;
constexpr auto kBlocked = Person::Kind::Blocked;

// Known from .50, blocked from .40, a lead of .05, quality from .10, two views.
const DecisionRule kRule {0.50, 0.40, 0.05, 0.10, 2};

QString word(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::Unknown:
        return u"unknown"_s;
    case Decision::Verdict::Known:
        return u"known"_s;
    case Decision::Verdict::Blocked:
        return u"blocked"_s;
    }
    return {};
}

VisitFace face(VisitFace::Kind kind, std::optional<double> liveness = std::nullopt)
{
    VisitFace face;
    face.kind = kind;
    face.liveness = liveness;
    return face;
}
} // namespace

class DecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAFaceByTheTable_data()
    {
        QTest::addColumn<QList<Candidate>>("candidates");
        QTest::addColumn<double>("quality");
        QTest::addColumn<int>("views");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("person");

        const auto row = [](const char *name, const QList<Candidate> &candidates, double quality, int views,
                            const QString &verdict, const QString &reason, const QString &person = {}) {
            QTest::newRow(name) << candidates << quality << views << verdict << reason << person;
        };
        const QList<Candidate> anna {{u"anna"_s, kKnown, 0.70}};
        row("nobody enrolled", {}, 1, 5, u"unknown"_s, u"nobody_enrolled"_s);
        row("nobody enrolled and a poor view", {}, 0, 0, u"unknown"_s, u"nobody_enrolled"_s);
        row("clearly her", anna, 1, 2, u"known"_s, u"matched"_s, u"anna"_s);

        row("on the threshold", {{u"anna"_s, kKnown, 0.50}}, 1, 2, u"known"_s, u"matched"_s, u"anna"_s);
        row("just below the threshold", {{u"anna"_s, kKnown, std::nextafter(0.50, 0)}}, 1, 2, u"unknown"_s,
            u"below_threshold"_s);
        row("the opposite", {{u"anna"_s, kKnown, -1}}, 1, 2, u"unknown"_s, u"below_threshold"_s);
        row("similarity is no number", {{u"anna"_s, kKnown, kNaN}}, 1, 2, u"unknown"_s, u"below_threshold"_s);

        row("quality on the limit", anna, 0.10, 2, u"known"_s, u"matched"_s, u"anna"_s);
        row("quality below the limit", anna, std::nextafter(0.10, 0), 2, u"unknown"_s, u"poor_view"_s);
        row("quality is no number", anna, kNaN, 2, u"unknown"_s, u"poor_view"_s);
        row("a poor view of somebody blocked accuses nobody", {{u"max"_s, kBlocked, 0.90}}, 0.05, 5, u"unknown"_s,
            u"poor_view"_s);

        row("enough views", anna, 1, 2, u"known"_s, u"matched"_s, u"anna"_s);
        row("one view too few", anna, 1, 1, u"unknown"_s, u"too_few_views"_s);
        row("one view too few of somebody blocked", {{u"max"_s, kBlocked, 0.90}}, 1, 1, u"unknown"_s,
            u"too_few_views"_s);

        row("leads by the margin", {{u"anna"_s, kKnown, 0.75}, {u"ben"_s, kKnown, 0.6875}}, 1, 2, u"known"_s,
            u"matched"_s, u"anna"_s);
        row("leads by less", {{u"anna"_s, kKnown, 0.75}, {u"ben"_s, kKnown, 0.71}}, 1, 2, u"unknown"_s,
            u"too_close_to_second"_s);
        row("two alike to the last bit", {{u"anna"_s, kKnown, 0.75}, {u"ben"_s, kKnown, 0.75}}, 1, 2, u"unknown"_s,
            u"too_close_to_second"_s);
        row("the order given does not matter",
            {{u"ben"_s, kKnown, 0.20}, {u"dev"_s, kKnown, 0.31}, {u"anna"_s, kKnown, 0.75}}, 1, 2, u"known"_s,
            u"matched"_s, u"anna"_s);
        row("the margin counts below the threshold too", {{u"anna"_s, kKnown, 0.51}, {u"ben"_s, kKnown, 0.49}}, 1, 2,
            u"unknown"_s, u"too_close_to_second"_s);

        row("blocked has a threshold of its own", {{u"max"_s, kBlocked, 0.40}}, 1, 2, u"blocked"_s, u"matched"_s,
            u"max"_s);
        row("known would not do with it", {{u"anna"_s, kKnown, 0.40}}, 1, 2, u"unknown"_s, u"below_threshold"_s);
        row("just below blocked", {{u"max"_s, kBlocked, std::nextafter(0.40, 0)}}, 1, 2, u"unknown"_s,
            u"below_threshold"_s);
        row("blocked needs no lead", {{u"max"_s, kBlocked, 0.60}, {u"anna"_s, kKnown, 0.59}}, 1, 2, u"blocked"_s,
            u"matched"_s, u"max"_s);
        row("blocked over known that leads by less than the margin",
            {{u"anna"_s, kKnown, 0.62}, {u"max"_s, kBlocked, 0.60}}, 1, 2, u"blocked"_s, u"matched"_s, u"max"_s);
        row("known that leads clearly is not blocked", {{u"anna"_s, kKnown, 0.80}, {u"max"_s, kBlocked, 0.60}}, 1, 2,
            u"known"_s, u"matched"_s, u"anna"_s);
        row("known that leads, yet is below its threshold", {{u"anna"_s, kKnown, 0.49}, {u"max"_s, kBlocked, 0.42}}, 1,
            2, u"blocked"_s, u"matched"_s, u"max"_s);
        row("blocked below its threshold does not disturb", {{u"anna"_s, kKnown, 0.70}, {u"max"_s, kBlocked, 0.39}}, 1,
            2, u"known"_s, u"matched"_s, u"anna"_s);
        row("blocked in third place", {{u"anna"_s, kKnown, 0.62}, {u"ben"_s, kKnown, 0.61}, {u"max"_s, kBlocked, 0.45}},
            1, 2, u"blocked"_s, u"matched"_s, u"max"_s);
    }

    void namesAFaceByTheTable()
    {
        QFETCH(QList<Candidate>, candidates);
        QFETCH(double, quality);
        QFETCH(int, views);
        QFETCH(QString, verdict);
        QFETCH(QString, reason);
        QFETCH(QString, person);
        const Decision decision = decide(candidates, quality, views, kRule);
        QCOMPARE(word(decision.verdict), verdict);
        QCOMPARE(core::toString(decision.reason), reason);
        QCOMPARE(decision.personId, person);
        // Nobody is named without a match, and whoever matched is named.
        QCOMPARE(decision.personId.isEmpty(), decision.verdict == Decision::Verdict::Unknown);
        // The order in which people are compared decides nothing.
        std::ranges::reverse(candidates);
        const Decision reversed = decide(candidates, quality, views, kRule);
        QCOMPARE(word(reversed.verdict), verdict);
        QCOMPARE(reversed.personId, person);
    }

    void saysWhatItComparedWith()
    {
        const Decision two = decide({{u"ben"_s, kKnown, 0.25}, {u"anna"_s, kKnown, 0.75}}, 1, 2, kRule);
        QCOMPARE(two.similarity, 0.75);
        QCOMPARE(two.threshold, 0.50);
        QCOMPARE(two.secondPersonId, u"ben"_s);
        QCOMPARE(two.secondSimilarity, 0.25);
        QCOMPARE(two.margin, 0.5);

        const Decision alone = decide({{u"max"_s, kBlocked, 0.75}}, 1, 2, kRule);
        QCOMPARE(alone.threshold, 0.40);
        QVERIFY(alone.secondPersonId.isEmpty());
        QCOMPARE(alone.margin, 1.75); // nobody is second, so the least similarity there can be

        // Also the one who was not named: whom it came nearest to explains the answer.
        const Decision unknown = decide({{u"anna"_s, kKnown, 0.30}}, 1, 2, kRule);
        QCOMPARE(unknown.similarity, 0.30);
        QVERIFY(unknown.personId.isEmpty());

        const Decision overruled = decide({{u"anna"_s, kKnown, 0.62}, {u"max"_s, kBlocked, 0.60}}, 1, 2, kRule);
        QCOMPARE(overruled.personId, u"max"_s);
        QCOMPARE(overruled.secondPersonId, u"anna"_s);
        QVERIFY(overruled.margin < 0);
    }

    void aVisitStandsForItsWorstFace_data()
    {
        QTest::addColumn<QList<VisitFace>>("faces");
        QTest::addColumn<double>("livenessThreshold");
        QTest::addColumn<QString>("outcome");
        using Kind = VisitFace::Kind;
        QTest::newRow("nobody") << QList<VisitFace>() << 0.5 << u"no_face"_s;
        QTest::newRow("somebody known") << QList<VisitFace> {face(Kind::Known)} << 0.5 << u"known"_s;
        QTest::newRow("unknown over known")
            << QList<VisitFace> {face(Kind::Known), face(Kind::Unknown)} << 0.5 << u"unknown"_s;
        QTest::newRow("spoof over unknown")
            << QList<VisitFace> {face(Kind::Unknown), face(Kind::Known, 0.2)} << 0.5 << u"spoof"_s;
        QTest::newRow("blocked over spoof")
            << QList<VisitFace> {face(Kind::Known, 0.1), face(Kind::Blocked), face(Kind::Unknown)} << 0.5
            << u"blocked"_s;
        QTest::newRow("a picture of somebody blocked")
            << QList<VisitFace> {face(Kind::Blocked, 0.1)} << 0.5 << u"blocked"_s;
        QTest::newRow("alive on the threshold") << QList<VisitFace> {face(Kind::Known, 0.5)} << 0.5 << u"known"_s;
        QTest::newRow("not judged is no spoof") << QList<VisitFace> {face(Kind::Known)} << 0.5 << u"known"_s;
        QTest::newRow("only noted with threshold 0") << QList<VisitFace> {face(Kind::Known, 0.0)} << 0.0 << u"known"_s;
    }

    void aVisitStandsForItsWorstFace()
    {
        QFETCH(QList<VisitFace>, faces);
        QFETCH(double, livenessThreshold);
        QFETCH(QString, outcome);
        QCOMPARE(core::toString(outcomeOf(faces, livenessThreshold)), outcome);
        std::ranges::reverse(faces);
        QCOMPARE(core::toString(outcomeOf(faces, livenessThreshold)), outcome);
    }
};

QTEST_GUILESS_MAIN(DecisionTest)
#include "tst_decision.moc"

// SPDX-License-Identifier: MIT
#include "core/domain/calibration.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace core;

namespace {
// A model's table in the form that models have: stricter from row to row.
const QList<CalibrationPoint> kTable {{0.2, 1e-1, 0.99}, {0.3, 1e-2, 0.95}, {0.4, 1e-3, 0.90}, {0.5, 1e-4, 0.80}};
} // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasMeasuredAtTheMeasuredPoints()
    {
        const Calibration calibration(kTable);
        for (const CalibrationPoint &point : kTable) {
            QCOMPARE(calibration.falseAcceptRate(point.similarity), point.falseAcceptRate);
            QCOMPARE(calibration.similarityFor(point.falseAcceptRate), point.similarity);
        }
    }

    void isLogLinearBetweenThem()
    {
        const Calibration calibration(kTable);
        QVERIFY(std::abs(calibration.falseAcceptRate(0.35) - std::pow(10, -2.5)) < 1e-12);
        QVERIFY(std::abs(calibration.similarityFor(std::pow(10, -2.5)) - 0.35) < 1e-12);
    }

    void claimsNothingBeyondItsEnds()
    {
        const Calibration calibration(kTable);
        QCOMPARE(calibration.falseAcceptRate(0.1), 1e-1);
        QCOMPARE(calibration.falseAcceptRate(-1), 1e-1);
        QCOMPARE(calibration.falseAcceptRate(0.99), 1e-4);
        QCOMPARE(calibration.similarityFor(0.5), 0.2);
        QCOMPARE(calibration.similarityFor(1e-9), 0.5); // the strictest that was measured
        QCOMPARE(calibration.similarityFor(0), 0.5);
        // Nor does more alike than ever measured make it surer.
        QCOMPARE(calibration.confidence(0.99, 1), calibration.confidence(0.5, 1));
    }

    void takesItsRowsInAnyOrder()
    {
        const Calibration shuffled({kTable.at(2), kTable.at(0), kTable.at(3), kTable.at(1)});
        QCOMPARE(shuffled.points(), kTable);
    }

    void saysNothingWithoutATable()
    {
        const Calibration none;
        QVERIFY(none.isEmpty());
        QCOMPARE(none.falseAcceptRate(0.9), 1.0);
        QCOMPARE(none.similarityFor(1e-3), 1.0);
        QCOMPARE(none.confidence(0.9, 1), 0.5);
        const Calibration one({{0.4, 1e-3, 0.9}});
        QCOMPARE(one.confidence(0.9, 1), 0.5); // no interval, so no likelihood ratio
    }

    void confidenceIsAProbabilityThatRisesWithSimilarity()
    {
        const Calibration calibration(kTable);
        double before = 0;
        for (double similarity = -1; similarity <= 1; similarity += 0.01) {
            const double confidence = calibration.confidence(similarity, 3);
            QVERIFY(confidence >= 0 && confidence <= 1);
            QVERIFY2(confidence >= before - 1e-12, qPrintable(QString::number(similarity)));
            before = confidence;
        }
    }

    void confidenceIsBayesRuleOnAnInterval()
    {
        // Between .3 and .4 lie 5 % of the same pairs and 0.9 % of the different ones: in its middle 5 / 0.9 to 1.
        const double ratio = 0.05 / (1e-2 - 1e-3);
        QVERIFY(std::abs(Calibration(kTable).confidence(0.35, 1) - ratio / (1 + ratio)) < 1e-12);
    }

    void morePeopleMakeTheSameSimilarityWorthLess()
    {
        const Calibration calibration(kTable);
        const double one = calibration.confidence(0.35, 1);
        const double ten = calibration.confidence(0.35, 10);
        QVERIFY(ten < one);
        // Ten times as many who may be alike by chance: a tenth of the odds.
        QVERIFY(std::abs(ten / (1 - ten) * 10 - one / (1 - one)) < 1e-9);
        QCOMPARE(calibration.confidence(0.35, 0), one); // nobody enrolled counts as one, never as certainty
    }

    void aMeasuredZeroIsTooFewPairsAndNotImpossible()
    {
        const Calibration calibration({{0.2, 1e-1, 0.99}, {0.4, 0, 0.5}, {0.6, 0, 0}});
        QVERIFY(std::isfinite(calibration.falseAcceptRate(0.3)));
        QVERIFY(calibration.falseAcceptRate(0.3) > 0);
        QVERIFY(calibration.confidence(0.5, 1) < 1);
        QVERIFY(std::isfinite(calibration.similarityFor(1e-5)));
    }

    void aSimilarityThatIsNoNumberConvincesNobody()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Calibration calibration(kTable);
        QCOMPARE(calibration.confidence(nan, 1), 0.0);
        QCOMPARE(calibration.falseAcceptRate(nan), 1.0);
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_calibration.moc"

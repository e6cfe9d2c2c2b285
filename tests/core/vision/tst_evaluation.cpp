// SPDX-License-Identifier: MIT
#include "core/vision/evaluation.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vision;

namespace {
bool isNear(double a, double b) { return std::abs(a - b) < 1e-6; }
} // namespace

class EvaluationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separatesWhatDoesNotOverlap()
    {
        const auto result = separate({0.9F, 0.8F, 0.7F}, {0.1F, 0.2F, 0.3F, 0.4F});
        QVERIFY(result);
        QCOMPARE(result->samePairs, 3);
        QCOMPARE(result->differentPairs, 4);
        QVERIFY(isNear(result->area, 1));
        QVERIFY(isNear(result->equalErrorRate, 0));
        QVERIFY(isNear(result->bestAccuracy, 1));
        QVERIFY(result->bestThreshold > 0.4 && result->bestThreshold <= 0.7); // between the kinds, on no pair
    }

    void countsEveryPairOfPairsOnceInTheArea()
    {
        // By hand: of 2 x 3 comparisons same beats different in 4, ties in 1: (4 + 0.5) / 6.
        const auto result = separate({0.9F, 0.5F}, {0.5F, 0.1F, 0.7F});
        QVERIFY(result);
        QVERIFY(isNear(result->area, 4.5 / 6));
    }

    void chanceIsOneHalf()
    {
        const auto result = separate({0.5F, 0.5F}, {0.5F, 0.5F, 0.5F});
        QVERIFY(isNear(result->area, 0.5));
        QVERIFY(isNear(result->equalErrorRate, 0.5));
        QVERIFY(isNear(result->bestAccuracy, 0.6)); // refusing everything
        QVERIFY(std::isfinite(result->bestThreshold));
        QVERIFY(result->bestThreshold > 0.5);
    }

    void findsWhereTheErrorsAreEqual()
    {
        // At 0.5 one of four same pairs is refused and one of four different ones accepted.
        const auto result = separate({0.9F, 0.8F, 0.6F, 0.2F}, {0.7F, 0.3F, 0.2F, 0.1F});
        QVERIFY(isNear(result->equalErrorRate, 0.25));
    }

    void saysARateOnlyWhereTheresAPairForIt()
    {
        std::vector<float> different(1000);
        for (std::size_t i = 0; i < different.size(); ++i)
            different[i] = float(i) / 2000; // 0 to 0.4995
        const auto result = separate({0.9F, 0.496F, 0.491F, 0.1F}, different);
        QCOMPARE(result->rates.size(), qsizetype(kFalseAcceptRates.size()));
        QVERIFY(isNear(*result->rates.at(0).trueAcceptRate, 0.5)); // ten different pairs pass above 0.4945
        QVERIFY(isNear(*result->rates.at(1).trueAcceptRate, 0.25)); // one
        QVERIFY(!result->rates.at(2).trueAcceptRate); // a tenth of a pair
    }

    void letsNoMoreFalseOnesPassThanTheRateWhenTheyTie()
    {
        std::vector<float> different(100, 0.2F);
        different[0] = different[1] = 0.5F; // two at once: at 1e-2 only one may pass, so neither does
        const auto result = separate({0.6F, 0.4F}, different);
        QVERIFY(isNear(*result->rates.at(0).trueAcceptRate, 0.5));
        QVERIFY(*result->rates.at(0).threshold > 0.5);
    }

    void aPairThatWasNotComparedNeverMatches()
    {
        const auto result = separate({0.9F, kNoMatch}, {0.1F, kNoMatch});
        QVERIFY(isNear(result->bestAccuracy, 0.75));
        QVERIFY(isNear(result->area, (1 + 1 + 0 + 0.5) / 4));
        QVERIFY(isNear(result->equalErrorRate, 0.5));
        const auto none = separate({kNoMatch}, {kNoMatch});
        QVERIFY(isNear(none->area, 0.5));
        QVERIFY(isNear(none->bestAccuracy, 0.5));
    }

    void saysNothingWithoutBothKinds()
    {
        QVERIFY(!separate({}, {0.1F}));
        QVERIFY(!separate({0.1F}, {}));
    }

    void readsPairsAsLfwWritesThem()
    {
        const auto list = parsePairs("2\t1\nAnna_B\t1\t4\nAnna_B\t1\tÇelik\t20\nZico\t2\t3\nZico\t1\tAnna_B\t12345\n");
        QVERIFY2(bool(list), list ? "" : qPrintable(list.error().message));
        QCOMPARE(list->folds, 2);
        QCOMPARE(list->pairs.size(), 4);
        QCOMPARE(list->pairs.at(0).first, u"Anna_B/Anna_B_0001"_s);
        QCOMPARE(list->pairs.at(0).second, u"Anna_B/Anna_B_0004"_s);
        QVERIFY(list->pairs.at(0).isSame);
        QCOMPARE(list->pairs.at(1).second, u"Çelik/Çelik_0020"_s);
        QVERIFY(!list->pairs.at(1).isSame);
        QCOMPARE(list->pairs.at(3).second, u"Anna_B/Anna_B_12345"_s);
        QCOMPARE(list->pairs.at(1).fold, 0);
        QCOMPARE(list->pairs.at(2).fold, 1);
    }

    void takesOneNumberForASetOrForFolds()
    {
        QByteArray lines;
        for (int i = 0; i < 10; ++i)
            lines += "A\t1\t2\n";
        for (int i = 0; i < 10; ++i)
            lines += "A\t1\tB\t2\r\n";
        const auto set = parsePairs("10\n" + lines);
        QVERIFY(bool(set));
        QVERIFY(set->isDealtOut);
        QCOMPARE(set->folds, 10);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(set->pairs.at(i).fold, i % 10);
        const auto folds = parsePairs("4\n" + lines);
        QVERIFY(bool(folds));
        QVERIFY(!folds->isDealtOut);
        QCOMPARE(folds->folds, 4);
        QCOMPARE(folds->pairs.at(19).fold, 3);
    }

    void refusesWhatIsNoListOfPairs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only blank lines") << QByteArray("\n \n\r\n") << u"empty"_s;
        QTest::newRow("no pairs") << QByteArray("10\t300\n") << u"no pairs"_s;
        QTest::newRow("no first line") << QByteArray("A\t1\t2\n") << u"line 1"_s;
        QTest::newRow("no folds") << QByteArray("0\t300\nA\t1\t2\n") << u"line 1"_s;
        QTest::newRow("negative") << QByteArray("-1\nA\t1\t2\n") << u"line 1"_s;
        QTest::newRow("cut short") << QByteArray("1\t2\nA\t1\t2\nA\t1\tB\t2\n") << u"2 pairs follow"_s;
        QTest::newRow("numbers that overflow")
            << QByteArray("1000\t9223372036854775807\nA\t1\t2\n") << u"1 pairs follow"_s;
        QTest::newRow("two fields") << QByteArray("1\t1\nA\t1\nA\t1\tB\t2\n") << u"line 2"_s;
        QTest::newRow("a word for a number") << QByteArray("1\t1\nA\tone\t2\nA\t1\tB\t2\n") << u"line 2"_s;
        QTest::newRow("out of the folder") << QByteArray("1\t1\nA\t1\t2\n..\t1\tB\t2\n") << u"line 3"_s;
        QTest::newRow("a path") << QByteArray("1\t1\n../../etc\t1\t2\nA\t1\tB\t2\n") << u"line 2"_s;
        QTest::newRow("a very long name")
            << QByteArray("1\t1\n" + QByteArray(5000, 'x') + "\t1\t2\nA\t1\tB\t2\n") << u"line 2"_s;
        QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << u"line 1"_s;
    }
    void refusesWhatIsNoListOfPairs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const auto list = parsePairs(text);
        QVERIFY(!list);
        QVERIFY2(list.error().message.contains(told), qPrintable(list.error().message));
        QVERIFY(!list.error().message.contains(u'\n'));
    }

    void judgesAFoldByTheOthersOnly()
    {
        // In the first fold everything is 0.3 higher than in the second, so a threshold that suits one fails in the
        // other.
        const std::vector<JudgedPair> pairs {{0.9F, true, 0}, {0.7F, false, 0}, {0.6F, true, 1}, {0.4F, false, 1}};
        const auto result = crossValidate(pairs, 2);
        QVERIFY(result);
        QVERIFY(isNear(result->thresholds.at(0), 0.5));
        QVERIFY(isNear(result->thresholds.at(1), 0.8));
        QVERIFY(isNear(result->accuracies.at(0), 0.5)); // 0.7 passes 0.5
        QVERIFY(isNear(result->accuracies.at(1), 0.5)); // 0.6 does not reach 0.8
        QVERIFY(isNear(result->mean, 0.5));
        QVERIFY(isNear(result->deviation, 0));
    }

    void givesMeanAndDeviationOfTheFolds()
    {
        std::vector<JudgedPair> pairs;
        for (int fold = 0; fold < 3; ++fold) {
            for (int i = 0; i < 10; ++i)
                pairs.push_back({i < 5 ? 0.8F : 0.2F, i < 5, fold});
        }
        pairs[3].similarity = kNoMatch; // one same pair of the first fold was not compared: one wrong of ten
        const auto result = crossValidate(pairs, 3);
        QVERIFY(isNear(result->accuracies.at(0), 0.9));
        QVERIFY(isNear(result->mean, 2.9 / 3));
        QVERIFY(isNear(result->deviation, 0.1 / std::sqrt(3.0)));
        QVERIFY(isNear(result->standardError, 0.1 / 3));
    }

    void needsTwoFolds()
    {
        QVERIFY(!crossValidate({{0.9F, true, 0}, {0.1F, false, 0}}, 1));
        QVERIFY(!crossValidate({}, 10));
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"

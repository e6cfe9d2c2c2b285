// SPDX-License-Identifier: MIT
#include "services/demo/demoscript.h"

#include <QSet>
#include <QTest>

#include <array>
#include <cmath>

using namespace services;
using namespace Qt::StringLiterals;

class TestDemoScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsEverybodyOfTheCast()
    {
        QSet<QString> comers;
        for (const auto &visit : DemoScript::visits())
            comers.insert(visit.name);
        QSet<QString> cast;
        int enrolled = 0;
        int blocked = 0;
        for (const auto &face : demoCast()) {
            cast.insert(face.name);
            enrolled += face.role == DemoFace::Role::Household;
            blocked += face.role == DemoFace::Role::Blocked;
        }
        QCOMPARE(comers, cast);
        QCOMPARE(cast.size(), qsizetype(demoCast().size()));
        QVERIFY(enrolled >= 4);
        QCOMPARE(blocked, 1);
        QVERIFY(int(cast.size()) - enrolled - blocked >= 3);
    }

    void keepsVisitsInOrderAndInsideTheCycle()
    {
        for (const auto &v : DemoScript::visits()) {
            QVERIFY2(v.comesMs >= 0 && v.comesMs < v.atDoorMs && v.atDoorMs < v.leavesMs && v.leavesMs < v.goneMs
                         && v.goneMs <= DemoScript::kCycleMs,
                     qPrintable(v.name));
            QVERIFY2(v.ringsMs < 0 || (v.ringsMs >= v.atDoorMs && v.ringsMs < v.leavesMs), qPrintable(v.name));
        }
    }

    void leavesTheDoorEmptyBetweenVisitors()
    {
        constexpr qint64 kDefaultVisitGapMs = 8000; // core/domain/settings.cpp
        QList<DemoVisit> visits(DemoScript::visits().cbegin(), DemoScript::visits().cend());
        DemoVisit again = visits.front(); // the next round
        again.comesMs += DemoScript::kCycleMs;
        visits << again;
        qint64 goneMs = visits.front().goneMs;
        for (const DemoVisit &visit : visits.sliced(1)) {
            QVERIFY2(visit.comesMs < goneMs || visit.comesMs - goneMs > kDefaultVisitGapMs + 1000,
                     qPrintable(visit.name));
            goneMs = std::max(goneMs, visit.goneMs);
        }
    }

    void showsAFaceWithinTwoSeconds()
    {
        bool isSeen = false;
        for (qint64 ms = 0; ms <= 2000; ms += 66)
            for (const auto &who : DemoScript().visibleAt(ms))
                isSeen |= who.isFacing && who.faceBox.height >= 80;
        QVERIFY(isSeen);
    }

    void standsCloseAndInsideThePictureAtTheDoor()
    {
        const DemoScript script;
        const cv::Rect2f picture(0, 0, DemoScript::kWidth, DemoScript::kHeight);
        for (qint64 ms = 0; ms < DemoScript::kCycleMs; ms += 66) {
            for (const auto &who : script.visibleAt(ms)) {
                if (!who.isAtDoor)
                    continue;
                QVERIFY2(who.faceBox.height >= 140 && who.faceBox.height <= 260,
                         qPrintable(QString::number(who.faceBox.height)));
                QVERIFY2((who.faceBox & picture) == who.faceBox, qPrintable(who.face->name));
            }
        }
    }

    void walksWithoutJumps()
    {
        const DemoScript script;
        QMap<QString, DemoAppearance> last;
        for (qint64 ms = 0; ms < DemoScript::kCycleMs; ms += 20) {
            QMap<QString, DemoAppearance> now;
            for (const auto &who : script.visibleAt(ms))
                now.insert(who.face->name, who);
            for (auto it = now.cbegin(); it != now.cend(); ++it) {
                if (!last.contains(it.key()))
                    continue;
                const auto &before = last[it.key()];
                const double moved = cv::norm(it->centre - before.centre) / std::max(8.0, it->unit);
                QVERIFY2(moved < 1.2, qPrintable(u"%1 at %2: %3"_s.arg(it.key()).arg(ms).arg(moved)));
            }
            last = now;
        }
    }

    // Alone, and long enough on each side that the enrolment coach takes a picture of it.
    void strangersLookToAllSides()
    {
        constexpr qint64 kHoldMs = 1300;
        constexpr qint64 kStepMs = 50;
        const DemoScript script;
        int comers = 0;
        for (const auto &visit : DemoScript::visits()) {
            if (!visit.looksRound)
                continue;
            ++comers;
            std::array<qint64, 5> heldMs {};
            for (qint64 ms = visit.atDoorMs; ms < visit.leavesMs; ms += kStepMs) {
                const auto people = script.visibleAt(ms);
                QCOMPARE(people.size(), std::size_t(1));
                QVERIFY(!people.front().face->isEnrolled());
                const auto &pose = people.front().pose;
                const std::array isHeld {std::abs(pose.yaw) < 0.05 && std::abs(pose.pitch) < 0.05, pose.yaw > 0.33,
                                         pose.yaw < -0.33, pose.pitch<-0.38, pose.pitch> 0.3};
                for (std::size_t side = 0; side < isHeld.size(); ++side)
                    heldMs[side] += isHeld[side] ? kStepMs : 0;
            }
            for (const qint64 ms : heldMs)
                QVERIFY2(ms >= kHoldMs, qPrintable(u"%1: %2"_s.arg(visit.name).arg(ms)));
        }
        QVERIFY(comers >= 2);
    }

    void bringsTwoAtOnce()
    {
        const auto both = DemoScript().visibleAt(95500);
        QCOMPARE(both.size(), std::size_t(2));
        QVERIFY(both[0].face->isEnrolled() != both[1].face->isEnrolled());
        QVERIFY((both[0].faceBox & both[1].faceBox).empty());
    }

    void ringsOncePerRingInEveryCycle()
    {
        const DemoScript script;
        const auto all = script.ringsBetween(-1, DemoScript::kCycleMs - 1);
        int expected = 0;
        for (const auto &v : DemoScript::visits())
            expected += v.ringsMs >= 0;
        QCOMPARE(int(all.size()), expected);
        int counted = 0;
        for (qint64 ms = 0; ms < 3 * DemoScript::kCycleMs; ms += 67)
            counted += int(script.ringsBetween(ms - 67, ms).size());
        QCOMPARE(counted, 3 * expected);
    }

    void repeatsAfterACycle()
    {
        const DemoScript script;
        for (qint64 ms = 0; ms < DemoScript::kCycleMs; ms += 997) {
            const auto first = script.visibleAt(ms);
            const auto again = script.visibleAt(ms + 5 * DemoScript::kCycleMs);
            QCOMPARE(first.size(), again.size());
            for (std::size_t i = 0; i < first.size(); ++i)
                QCOMPARE(first[i].centre, again[i].centre);
        }
        QCOMPARE(DemoScript::darknessAt(0), 0.0);
        QCOMPARE(DemoScript::darknessAt(139000), 2.0);
        QVERIFY(DemoScript::darknessAt(DemoScript::kCycleMs - 1) < 0.01);
    }
};

QTEST_GUILESS_MAIN(TestDemoScript)
#include "tst_demoscript.moc"

// SPDX-License-Identifier: MIT
#include "core/pipeline/tracker.h"

#include <QTest>

using pipeline::Tracker;

namespace {
const QDateTime kStart = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

vision::DetectedFace at(float x, float y, float size = 100)
{
    vision::DetectedFace face;
    face.box = {x, y, size * 0.8F, size};
    face.score = 0.9F;
    return face;
}
} // namespace

class TrackerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsAWalkingFace()
    {
        Tracker tracker;
        for (int i = 0; i < 40; ++i) {
            const auto update = tracker.update({at(float(i * 20), 100, 100 + float(i))}, kStart.addMSecs(i * 66));
            QCOMPARE(update.trackOf.front(), std::optional(1));
        }
        QCOMPARE(tracker.tracks().front().hits, 40);
    }

    void twoWhoCrossKeepTheirNumbers()
    {
        Tracker tracker;
        for (int i = 0; i < 40; ++i) { // one comes from the left in front, the other from the right, a head higher
            const auto update
                = tracker.update({at(float(i * 20), 150), at(float(800 - i * 20), 70)}, kStart.addMSecs(i * 66));
            QCOMPARE(update.trackOf.at(0), std::optional(1));
            QCOMPARE(update.trackOf.at(1), std::optional(2));
        }
    }

    void aFarJumpIsSomebodyElse()
    {
        Tracker tracker;
        tracker.update({at(100, 100)}, kStart);
        QCOMPARE(tracker.update({at(700, 100)}, kStart.addMSecs(66)).trackOf.front(), std::optional(2));
    }

    void aMuchLargerFaceIsSomebodyElse()
    {
        Tracker tracker;
        tracker.update({at(100, 100, 60)}, kStart);
        QCOMPARE(tracker.update({at(80, 60, 200)}, kStart.addMSecs(66)).trackOf.front(), std::optional(2));
    }

    void aShortGapIsBridgedALongOneIsNot()
    {
        Tracker tracker(1000);
        tracker.update({at(100, 100)}, kStart);
        QVERIFY(tracker.update({}, kStart.addMSecs(800)).lost.empty());
        QCOMPARE(tracker.update({at(105, 100)}, kStart.addMSecs(900)).trackOf.front(), std::optional(1));
        const auto update = tracker.update({at(105, 100)}, kStart.addMSecs(3000));
        QCOMPARE(update.lost.size(), 1U);
        QCOMPARE(update.lost.front().id, 1);
        QCOMPARE(update.trackOf.front(), std::optional(2));
        QCOMPARE(tracker.advance(kStart.addMSecs(9000)).size(), 1U);
        QVERIFY(tracker.tracks().empty());
    }

    void eachFaceGetsOneTrackAndEachTrackOneFace()
    {
        Tracker tracker;
        tracker.update({at(100, 100), at(180, 100)}, kStart);
        const auto update = tracker.update({at(140, 100), at(142, 100), at(144, 100)}, kStart.addMSecs(66));
        QSet<int> ids;
        for (const auto &id : update.trackOf)
            ids.insert(id.value());
        QCOMPARE(ids.size(), 3);
    }

    void survivesFacesWithoutSize()
    {
        Tracker tracker;
        for (int i = 0; i < 3; ++i)
            tracker.update({at(0, 0, 0), at(NAN, NAN, NAN), at(-5000, -5000, 1e9F)}, kStart.addMSecs(i * 66));
        QVERIFY(tracker.tracks().size() <= 9);
    }
};

QTEST_GUILESS_MAIN(TrackerTest)
#include "tst_tracker.moc"

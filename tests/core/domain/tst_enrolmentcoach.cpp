// SPDX-License-Identifier: MIT
#include "core/domain/enrolmentcoach.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using core::EnrolmentCoach;
using core::FaceGlimpse;
using Instruction = core::EnrolmentCoach::Instruction;
using Pose = core::EnrolmentCoach::Pose;
using Change = std::function<void(FaceGlimpse &)>;

Q_DECLARE_METATYPE(core::EnrolmentCoach::Instruction)
Q_DECLARE_METATYPE(Change)

namespace {
constexpr int kLookMs = 250; // between two glimpses

FaceGlimpse::Face goodFace()
{
    FaceGlimpse::Face face;
    face.box = {500, 200, 240, 320};
    face.size = face.sharpness = face.light = face.quality = 0.9;
    face.brightness = 0.5;
    face.hasPose = true;
    face.embedding = {u"m@1"_s, {1, 0}};
    return face;
}

FaceGlimpse glimpseOf(double turn = 0, double raise = 0)
{
    FaceGlimpse glimpse {{1280, 720}, {goodFace()}};
    glimpse.faces[0].turn = turn;
    glimpse.faces[0].raise = raise;
    return glimpse;
}

struct Stand {
    EnrolmentCoach coach;
    qint64 ms = 1000;

    EnrolmentCoach::Advice see(const FaceGlimpse &glimpse)
    {
        ms += kLookMs;
        return coach.see(glimpse, ms);
    }
    // Stands so until a picture is taken; how many glimpses that took, or -1.
    int until(const FaceGlimpse &glimpse, int most = 20)
    {
        for (int i = 1; i <= most; ++i) {
            if (see(glimpse).takes)
                return i;
        }
        return -1;
    }
};
} // namespace

class EnrolmentCoachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Instruction>("instruction");
        const auto row = [](const char *name, Instruction instruction, const Change &change) {
            QTest::newRow(name) << change << instruction;
        };
        using Face = FaceGlimpse::Face;
        const auto face = [](const std::function<void(Face &)> &change) -> Change {
            return [change](FaceGlimpse &glimpse) { change(glimpse.faces[0]); };
        };
        row("nobody", Instruction::LookHere, [](FaceGlimpse &glimpse) { glimpse.faces.clear(); });
        row("no picture", Instruction::LookHere, [](FaceGlimpse &glimpse) { glimpse.picture = {}; });
        row("somebody beside", Instruction::Alone,
            [](FaceGlimpse &glimpse) { glimpse.faces << glimpse.faces.front(); });
        row("somebody far behind", Instruction::Steady, [](FaceGlimpse &glimpse) {
            glimpse.faces << glimpse.faces.front();
            glimpse.faces[1].box = {10, 10, 90, 120};
        });
        row("far away", Instruction::Closer, face([](Face &f) { f.box = {600, 320, 60, 80}; }));
        row("too few pixels", Instruction::Closer, face([](Face &f) { f.isTooSmall = true; }));
        row("of little size", Instruction::Closer, face([](Face &f) { f.size = 0.3; }));
        row("too near", Instruction::Back, face([](Face &f) { f.box = {400, 40, 480, 640}; }));
        row("beside the oval", Instruction::Centre, face([](Face &f) { f.box.moveLeft(20); }));
        row("below the oval", Instruction::Centre, face([](Face &f) { f.box.moveTop(400); }));
        row("dark", Instruction::MoreLight, face([](Face &f) { f.light = 0.2, f.brightness = 0.1; }));
        row("against the sun", Instruction::LessLight, face([](Face &f) { f.light = 0.2, f.brightness = 0.9; }));
        row("blurred", Instruction::HoldStill, face([](Face &f) { f.sharpness = 0.1; }));
        row("turned away", Instruction::LookStraight, face([](Face &f) { f.turn = 0.3; }));
        row("looking down", Instruction::LookStraight, face([](Face &f) { f.raise = -0.3; }));
        row("not measured", Instruction::LookStraight, face([](Face &f) { f.embedding = {}; }));
        row("all is right", Instruction::Steady, [](FaceGlimpse &) {});
    }
    void saysWhatStandsInTheWay()
    {
        QFETCH(const Change, change);
        QFETCH(const Instruction, instruction);
        FaceGlimpse glimpse = glimpseOf();
        change(glimpse);
        Stand stand;
        const EnrolmentCoach::Advice advice = stand.see(glimpse);
        QVERIFY2(advice.instruction == instruction, qPrintable(QString::number(int(advice.instruction))));
        QVERIFY(!advice.takes);
        // Whoever does not heed it is never taken a picture of.
        QCOMPARE(stand.until(glimpse, 8) > 0, instruction == Instruction::Steady);
    }

    void takesAPictureOnceAllWasRightForAMoment()
    {
        Stand stand;
        QVERIFY(stand.see(glimpseOf()).instruction == Instruction::Steady);
        QVERIFY(stand.see(glimpseOf()).instruction == Instruction::Steady);
        const auto advice = stand.see(glimpseOf());
        QVERIFY(advice.takes && advice.instruction == Instruction::Taken);
        QCOMPARE(stand.coach.taken(), 1);
        QVERIFY(stand.coach.hasTaken(Pose::Straight));
        QVERIFY(stand.coach.pose() == Pose::Left);
        for (qint64 since = 0; since < EnrolmentCoach::kThanksMs - kLookMs; since += kLookMs) // it is said for a while
            QVERIFY(stand.see(glimpseOf()).instruction == Instruction::Taken);
        QVERIFY(stand.see(glimpseOf()).instruction == Instruction::TurnLeft);
    }

    void whoMovesBeginsTheMomentAnew()
    {
        Stand stand;
        stand.see(glimpseOf());
        stand.see(glimpseOf());
        FaceGlimpse moved = glimpseOf();
        moved.faces[0].box.translate(80, 0);
        QVERIFY(stand.see(moved).instruction == Instruction::HoldStill);
        QVERIFY(stand.see(moved).instruction == Instruction::Steady);
        QVERIFY(!stand.see(moved).takes);
        QVERIFY(stand.see(moved).takes);
    }

    void asksForEachPoseInTurnAndEnds()
    {
        Stand stand;
        QCOMPARE(stand.coach.wanted(), 5);
        const QList<std::pair<Pose, FaceGlimpse>> poses {{Pose::Straight, glimpseOf(0.04, -0.05)},
                                                         {Pose::Left, glimpseOf(0.24, -0.05)},
                                                         {Pose::Right, glimpseOf(-0.16, -0.05)},
                                                         {Pose::Up, glimpseOf(0.04, 0.06)},
                                                         {Pose::Down, glimpseOf(0.04, -0.2)}};
        int taken = 0;
        for (const auto &[pose, glimpse] : poses) {
            QVERIFY(stand.coach.pose() == pose);
            QVERIFY(stand.until(glimpse) > 0);
            QCOMPARE(stand.coach.taken(), ++taken);
            QVERIFY(stand.coach.hasTaken(pose));
        }
        QVERIFY(!stand.coach.pose());
        for (int i = 0; i < 6; ++i)
            stand.see(glimpseOf());
        QVERIFY(stand.see(glimpseOf()).instruction == Instruction::Done);
        QVERIFY(stand.see({}).instruction == Instruction::Done);
    }

    // How a face is built is not how it is held: poses are measured from the face looking straight.
    void posesAreMeasuredFromTheirOwnStraight_data()
    {
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("raise");
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("still straight") << 0.1 << 0.0 << false;
        QTest::newRow("hardly turned") << 0.19 << 0.0 << false;
        QTest::newRow("turned a little") << 0.21 << 0.0 << true;
        QTest::newRow("turned") << 0.43 << 0.0 << true;
        QTest::newRow("turned too far") << 0.46 << 0.0 << false;
        QTest::newRow("to the other side") << -0.2 << 0.0 << false;
    }
    void posesAreMeasuredFromTheirOwnStraight()
    {
        QFETCH(const double, turn);
        QFETCH(const double, raise);
        QFETCH(const bool, isLeft);
        Stand stand;
        QVERIFY(stand.until(glimpseOf(0.1, raise)) > 0);
        QCOMPARE(stand.until(glimpseOf(turn, raise), 16) > 0, isLeft);
    }

    void whatAddsNothingIsNotTaken()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        FaceGlimpse same = glimpseOf(0.2);
        same.faces[0].isSameView = true;
        QCOMPARE(stand.until(same, 12), -1);
        QVERIFY(stand.see(same).instruction == Instruction::TurnMore);
        same.faces[0].isSameView = false;
        QVERIFY(stand.until(same) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Left));
    }

    void aPoseThatSomebodyCannotTakeIsPassedOver()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        const int glimpses = (EnrolmentCoach::kThanksMs + 4 * EnrolmentCoach::kPatienceMs) / kLookMs + 8;
        QCOMPARE(stand.until(glimpseOf(), glimpses), -1);
        QVERIFY(stand.see(glimpseOf()).instruction == Instruction::Done);
        QCOMPARE(stand.coach.taken(), 1);
    }

    void whoIsBusyComingCloserKeepsTheirTime()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        FaceGlimpse far = glimpseOf();
        far.faces[0].box = {600, 320, 60, 80};
        for (int i = 0; i < 2 * EnrolmentCoach::kPatienceMs / kLookMs; ++i)
            stand.see(i % 20 == 0 ? far : glimpseOf());
        QVERIFY(stand.coach.pose() == Pose::Left);
    }

    void aPictureThatWasRefusedIsTakenAgain()
    {
        Stand stand;
        stand.coach.refused(); // there is none
        QVERIFY(stand.until(glimpseOf()) > 0);
        QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        stand.coach.refused();
        stand.coach.refused(); // once
        QCOMPARE(stand.coach.taken(), 1);
        QVERIFY(stand.coach.pose() == Pose::Left);
        QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        stand.coach.skip();
        QVERIFY(stand.coach.pose() == Pose::Up);
    }

    // A detector that tells no more than a box: different views are all that can be asked for.
    void withoutPointsDifferentViewsAreEnough()
    {
        Stand stand;
        FaceGlimpse glimpse = glimpseOf();
        glimpse.faces[0].hasPose = false;
        for (int i = 0; i < 5; ++i)
            QVERIFY(stand.until(glimpse) > 0);
        QVERIFY(!stand.coach.pose());
    }
};

QTEST_GUILESS_MAIN(EnrolmentCoachTest)
#include "tst_enrolmentcoach.moc"

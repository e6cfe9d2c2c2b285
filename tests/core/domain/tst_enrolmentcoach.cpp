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
    // Stands so until something else is said, past the words of thanks; what, or the same in the end.
    Instruction after(const FaceGlimpse &glimpse, int mostMs)
    {
        Instruction first = Instruction::Taken;
        for (const qint64 end = ms + mostMs; ms < end;) {
            const Instruction said = see(glimpse).instruction;
            if (first == Instruction::Taken)
                first = said;
            else if (said != first)
                return said;
        }
        return first;
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
        row("turned away", Instruction::LookStraight, face([](Face &f) { f.turn = 0.4; }));
        row("looking down", Instruction::LookStraight, face([](Face &f) { f.raise = -0.4; }));
        row("somebody else", Instruction::SomebodyElse, face([](Face &f) { f.isSomebodyElse = true; }));
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
        QVERIFY(advice.takes == Pose::Straight && advice.instruction == Instruction::Taken);
        QCOMPARE(stand.coach.taken(), 1);
        QVERIFY(stand.coach.hasTaken(Pose::Straight));
        QVERIFY(stand.coach.pose() == Pose::Left);
        for (qint64 since = 0; since < EnrolmentCoach::kWordMs - kLookMs; since += kLookMs) // it is said for a while
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

    // How a face is built is not how it is held: poses are measured from the face looking straight. What is said at
    // once, of somebody whose straight is a turn of 0.1 and a raise of -0.1.
    void saysHowToComeIntoAPose_data()
    {
        QTest::addColumn<Pose>("pose");
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("raise");
        QTest::addColumn<Instruction>("instruction");
        const auto row = [](const char *name, Pose pose, double turn, double raise, Instruction instruction) {
            QTest::newRow(name) << pose << turn << raise << instruction;
        };
        row("left: straight", Pose::Left, 0.1, -0.1, Instruction::TurnLeft);
        row("left: hardly", Pose::Left, 0.14, -0.1, Instruction::TurnLeft);
        row("left: half", Pose::Left, 0.16, -0.1, Instruction::TurnMore);
        row("left: a little", Pose::Left, 0.21, -0.1, Instruction::Steady);
        row("left: a little, chin down", Pose::Left, 0.21, -0.2, Instruction::Steady);
        row("left: much", Pose::Left, 0.43, -0.1, Instruction::Steady);
        row("left: too far", Pose::Left, 0.46, -0.1, Instruction::TurnLess);
        row("left: the other way, at first", Pose::Left, -0.05, -0.1, Instruction::TurnLeft);
        row("right: straight", Pose::Right, 0.1, -0.1, Instruction::TurnRight);
        row("right: half", Pose::Right, 0.04, -0.1, Instruction::TurnMore);
        row("right: a little", Pose::Right, -0.01, -0.1, Instruction::Steady);
        row("right: too far", Pose::Right, -0.26, -0.1, Instruction::TurnLess);
        row("right: the other way, at first", Pose::Right, 0.25, -0.1, Instruction::TurnRight);
        row("up: straight", Pose::Up, 0.1, -0.1, Instruction::LookUp);
        row("up: half", Pose::Up, 0.1, -0.07, Instruction::TurnMore);
        row("up: a little", Pose::Up, 0.1, -0.05, Instruction::Steady);
        row("up, but turned", Pose::Up, 0.3, -0.05, Instruction::LookUp);
        row("up: too far", Pose::Up, 0.1, 0.2, Instruction::TurnLess);
        row("up: the other way, at first", Pose::Up, 0.1, -0.2, Instruction::LookUp);
        row("down: straight", Pose::Down, 0.1, -0.1, Instruction::LookDown);
        row("down: half", Pose::Down, 0.1, -0.13, Instruction::TurnMore);
        row("down: a little", Pose::Down, 0.1, -0.15, Instruction::Steady);
        row("down: too far", Pose::Down, 0.1, -0.4, Instruction::TurnLess);
        row("down: the other way, at first", Pose::Down, 0.1, 0, Instruction::LookDown);
    }
    void saysHowToComeIntoAPose()
    {
        QFETCH(const Pose, pose);
        QFETCH(const double, turn);
        QFETCH(const double, raise);
        QFETCH(const Instruction, instruction);
        Stand stand {EnrolmentCoach({Pose::Straight, pose})};
        QVERIFY(stand.until(glimpseOf(0.1, -0.1)) > 0);
        stand.ms += EnrolmentCoach::kWordMs;
        const EnrolmentCoach::Advice advice = stand.see(glimpseOf(turn, raise));
        QVERIFY2(advice.instruction == instruction, qPrintable(QString::number(int(advice.instruction))));
        QCOMPARE(stand.until(glimpseOf(turn, raise), 4) > 0, instruction == Instruction::Steady);
    }

    void whoIsInAPoseDoesNotFallOutOfItByAHair()
    {
        Stand stand {EnrolmentCoach({Pose::Straight, Pose::Up})};
        QVERIFY(stand.until(glimpseOf()) > 0);
        stand.ms += EnrolmentCoach::kWordMs;
        QVERIFY(stand.see(glimpseOf(0, 0.035)).instruction == Instruction::TurnMore);
        QVERIFY(stand.see(glimpseOf(0, 0.042)).instruction == Instruction::Steady);
        QVERIFY(stand.see(glimpseOf(0, 0.035)).instruction == Instruction::Steady);
        QVERIFY(stand.see(glimpseOf(0, 0.035)).takes == Pose::Up);
    }

    void whoTurnsTheOtherWayFirstIsTakenSo()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        QVERIFY(stand.until(glimpseOf(-0.2)) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Right) && !stand.coach.hasTaken(Pose::Left));
        QVERIFY(stand.coach.pose() == Pose::Left); // asked for as before
        QVERIFY(stand.after(glimpseOf(-0.2), 6000) == Instruction::OtherWay); // not twice
        QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        QVERIFY(stand.coach.pose() == Pose::Up);
        QVERIFY(stand.until(glimpseOf(0, -0.1)) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Down));
    }

    // A camera that hangs lower or higher than the eyes never sees them straight.
    void whatTheyHoldAfterAWhileIsTheirStraight()
    {
        Stand stand;
        const FaceGlimpse below = glimpseOf(0.2, 0.12);
        QVERIFY(stand.see(below).instruction == Instruction::LookStraight);
        QVERIFY(stand.until(below, EnrolmentCoach::kSettleMs / kLookMs - 2) < 0);
        QVERIFY(stand.until(below) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Straight));
        QVERIFY(stand.until(glimpseOf(0.32, 0.12)) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Left));
    }

    void halfAPoseIsEnoughAfterAWhileIfItAddsSomething()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        const FaceGlimpse half = glimpseOf(0.07);
        QVERIFY(stand.after(half, 3000) == Instruction::TurnMore);
        QVERIFY(stand.until(half) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Left));
        FaceGlimpse same = glimpseOf(-0.07);
        same.faces[0].isSameView = true;
        QVERIFY(stand.until(same, 60) < 0);
    }

    void onePictureIsNotTakenForTwoPoses()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        FaceGlimpse same = glimpseOf(0.14, 0.05);
        same.faces[0].isSameView = true; // to what recognises; a good pose nevertheless
        QVERIFY(stand.until(same) > 0);
        QVERIFY(stand.coach.hasTaken(Pose::Left));
        while (stand.coach.pose() == Pose::Right)
            stand.coach.skip();
        QVERIFY(stand.coach.pose() == Pose::Up);
        QVERIFY(stand.until(same, 40) < 0); // looks up as well, but it is the same picture
    }

    void aPoseThatSomebodyCannotTakeIsLeftOut()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        QList<Instruction> said;
        bool wasStuck = false;
        const int glimpses = 4 * (EnrolmentCoach::kPatienceMs + EnrolmentCoach::kWordMs) / kLookMs + 20;
        for (int i = 0; i < glimpses; ++i) {
            const EnrolmentCoach::Advice advice = stand.see(glimpseOf());
            QVERIFY(!advice.takes);
            wasStuck = wasStuck || advice.isStuck;
            QVERIFY(!advice.isStuck || advice.instruction != Instruction::LeftOut);
            if (said.isEmpty() || said.back() != advice.instruction)
                said << advice.instruction;
        }
        QVERIFY(wasStuck);
        const QList<Instruction> expected {Instruction::Taken,     Instruction::TurnLeft, Instruction::LeftOut,
                                           Instruction::TurnRight, Instruction::LeftOut,  Instruction::LookUp,
                                           Instruction::LeftOut,   Instruction::LookDown, Instruction::LeftOut,
                                           Instruction::Done};
        QVERIFY(said == expected);
        QCOMPARE(stand.coach.taken(), 1);
    }

    // Their time stands still, and runs on afterwards.
    void whoIsBusyComingCloserKeepsTheirTime()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        stand.ms += EnrolmentCoach::kWordMs;
        FaceGlimpse far = glimpseOf();
        far.faces[0].box = {600, 320, 60, 80};
        QVERIFY(stand.after(far, 2 * EnrolmentCoach::kPatienceMs) == Instruction::Closer);
        QVERIFY(stand.coach.pose() == Pose::Left);
        for (int i = 0; i < 3 * EnrolmentCoach::kPatienceMs / kLookMs && stand.coach.pose() == Pose::Left; ++i)
            stand.see(i % 20 == 0 ? far : glimpseOf());
        QVERIFY(stand.coach.pose() == Pose::Right);
    }

    // Somebody who never keeps quite still is as little asked for ever.
    void whoFidgetsComesToTheEnd()
    {
        Stand stand;
        Instruction said = Instruction::LookHere;
        for (int i = 0; i < 60'000 / kLookMs && said != Instruction::Done; ++i) {
            FaceGlimpse glimpse = glimpseOf();
            glimpse.faces[0].box.translate(i % 3 == 0 ? 80 : 0, 0);
            said = stand.see(glimpse).instruction;
        }
        QVERIFY(said == Instruction::Done);
        QVERIFY(stand.coach.hasTaken(Pose::Straight));
    }

    // What does not get better is how the place is, and its pictures are taken as they are.
    void aPoorPlaceIsTakenAsItIs_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isTaken");
        using Face = FaceGlimpse::Face;
        const auto row = [](const char *name, bool isTaken, const std::function<void(Face &)> &change) {
            QTest::newRow(name) << Change([change](FaceGlimpse &glimpse) { change(glimpse.faces[0]); }) << isTaken;
        };
        row("a dim hall", true, [](Face &f) { f.light = 0.3, f.brightness = 0.2; });
        row("night", false, [](Face &f) { f.light = 0.1, f.brightness = 0.05; });
        row("against the light", true, [](Face &f) { f.light = 0.3, f.brightness = 0.9; });
        row("a soft lens", true, [](Face &f) { f.sharpness = 0.2; });
        row("nothing but a blur", false, [](Face &f) { f.sharpness = 0.05; });
        row("a camera above the head", true, [](Face &f) { f.box.moveTop(390); });
        row("half outside", false, [](Face &f) { f.box.moveTop(560); });
        row("a wide lens", true, [](Face &f) { f.box = {590, 300, 80, 110}; });
        row("on the street", false, [](Face &f) { f.box = {600, 320, 50, 70}; });
        row("too few pixels", false, [](Face &f) { f.isTooSmall = true; });
        row("somebody else", false, [](Face &f) { f.isSomebodyElse = true; });
    }
    void aPoorPlaceIsTakenAsItIs()
    {
        QFETCH(const Change, change);
        QFETCH(const bool, isTaken);
        FaceGlimpse glimpse = glimpseOf();
        change(glimpse);
        Stand stand;
        QVERIFY(stand.until(glimpse, 12) < 0); // they are told first
        QCOMPARE(stand.until(glimpse, 2 * EnrolmentCoach::kPatienceMs / kLookMs) > 0, isTaken);
        // And once it is known, the next one does not have to wait.
        if (!isTaken)
            return;
        FaceGlimpse turned = glimpseOf(0.2);
        change(turned);
        QVERIFY(stand.until(turned, 10) > 0);
    }

    void showsAnotherWayWhenNothingComesOfIt()
    {
        Stand stand;
        FaceGlimpse dark = glimpseOf();
        dark.faces[0].light = dark.faces[0].brightness = 0.01;
        qint64 stuckMs = 0;
        const qint64 beganMs = stand.ms;
        while (stuckMs == 0 && stand.ms < beganMs + 20'000) {
            if (stand.see(dark).isStuck)
                stuckMs = stand.ms - beganMs;
        }
        QVERIFY(stuckMs >= EnrolmentCoach::kStuckMs && stuckMs <= EnrolmentCoach::kStuckMs + 2 * kLookMs);
        QVERIFY(!stand.see({}).isStuck); // nobody is there to show it to
        QVERIFY(stand.see(dark).isStuck); // the face was lost for a moment
        for (int i = 0; i < 3000 / kLookMs; ++i)
            stand.see({});
        QVERIFY(!stand.see(dark).isStuck); // who came now has not heard anything yet
        QVERIFY(stand.until(glimpseOf()) > 0);
        QVERIFY(!stand.see(dark).isStuck);
    }

    void aPictureThatWasRefusedIsTakenAgain()
    {
        Stand stand;
        stand.coach.refused(Pose::Straight); // there is none
        QVERIFY(stand.until(glimpseOf()) > 0);
        QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        stand.coach.refused(Pose::Left);
        stand.coach.refused(Pose::Left); // once
        QCOMPARE(stand.coach.taken(), 1);
        QVERIFY(stand.coach.pose() == Pose::Left);
        QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        stand.coach.refused(Pose::Straight); // an earlier one
        QVERIFY(stand.coach.pose() == Pose::Straight);
        QVERIFY(stand.until(glimpseOf()) > 0);
        stand.coach.skip();
        QVERIFY(stand.coach.pose() == Pose::Up);
    }

    void whatIsAlwaysRefusedIsLeftOut()
    {
        Stand stand;
        for (int i = 0; i < EnrolmentCoach::kMostRefusals; ++i) {
            QVERIFY(stand.coach.pose() == Pose::Straight);
            QVERIFY(stand.until(glimpseOf()) > 0);
            stand.coach.refused(Pose::Straight);
        }
        QVERIFY(stand.coach.pose() == Pose::Left);
        QCOMPARE(stand.coach.taken(), 0);
    }

    void whatWasThrownAwayIsAskedForAgain()
    {
        Stand stand;
        QVERIFY(stand.until(glimpseOf()) > 0);
        QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        for (int i = 0; i < EnrolmentCoach::kMostRefusals + 1; ++i) { // as often as they like
            stand.coach.again(Pose::Left);
            QVERIFY(stand.coach.pose() == Pose::Left);
            QVERIFY(stand.until(glimpseOf(0.2)) > 0);
        }
        stand.coach.again(Pose::Up); // was never taken
        QCOMPARE(stand.coach.taken(), 2);
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

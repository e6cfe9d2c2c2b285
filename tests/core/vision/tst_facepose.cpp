// SPDX-License-Identifier: MIT
// Heads whose turn is known: five points of a head of usual build, seen by a camera an arm's length away. How the pose
// is measured is held against the angle, and the angles that the enrolment coach asks for against what a neck does with
// ease.
#include "core/domain/enrolmentcoach.h"
#include "core/vision/facepose.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using core::EnrolmentCoach;
using Pose = core::EnrolmentCoach::Pose;
using Instruction = core::EnrolmentCoach::Instruction;

Q_DECLARE_METATYPE(core::EnrolmentCoach::Pose)
Q_DECLARE_METATYPE(core::EnrolmentCoach::Instruction)

namespace {
struct Spot { // millimetres from between the eyes: right of the picture, down, towards the camera
    double x, y, z;
};
constexpr double kEyes = 63; // apart
constexpr double kNoseAhead = 28;
constexpr double kNoseBelow = 43;
constexpr double kMouthAhead = 5;
constexpr double kMouthBelow = 70;
constexpr std::array<Spot, 5> kHead {Spot {-kEyes / 2, 0, 0}, Spot {kEyes / 2, 0, 0}, Spot {0, kNoseBelow, kNoseAhead},
                                     Spot {-26, kMouthBelow, kMouthAhead}, Spot {26, kMouthBelow, kMouthAhead}};
constexpr double kAway = 700;
constexpr double kFocal = 900; // pixels

double radians(double degrees) { return degrees * std::numbers::pi / 180; }
double degrees(double radians) { return radians * 180 / std::numbers::pi; }

// Yaw to the picture's right, pitch up, tilt clockwise, in degrees.
vision::DetectedFace seen(double yaw, double pitch, double tilt = 0)
{
    vision::DetectedFace face;
    face.hasPoints = true;
    for (std::size_t i = 0; i < kHead.size(); ++i) {
        const Spot &p = kHead[i];
        const double sy = std::sin(radians(yaw));
        const double cy = std::cos(radians(yaw));
        const double sp = std::sin(radians(pitch));
        const double cp = std::cos(radians(pitch));
        const double y = p.y * cp - p.z * sp;
        const double ahead = p.y * sp + p.z * cp;
        const double x = p.x * cy + ahead * sy;
        const double z = ahead * cy - p.x * sy;
        const double scale = kFocal / (kAway - z);
        const double st = std::sin(radians(tilt));
        const double ct = std::cos(radians(tilt));
        face.points[i] = {float(640 + scale * (x * ct - y * st)), float(330 + scale * (x * st + y * ct))};
    }
    face.box = {510, 150, 260, 340};
    return face;
}

// The angle that a measured turn or raise means, for this head. Raise is counted from looking straight, as the coach
// does: how high a nose stands is how a face is built.
double yawOf(const vision::FacePose &pose) { return degrees(std::atan(pose.turn * kEyes / kNoseAhead)); }
double pitchOf(const vision::FacePose &pose)
{
    // Of the nose, from the eyes to the mouth.
    const double along = kNoseBelow / kMouthBelow - (pose.raise - vision::poseOf(seen(0, 0))->raise);
    return degrees(std::atan((kNoseBelow - along * kMouthBelow) / (kNoseAhead - along * kMouthAhead)));
}

core::FaceGlimpse glimpseOf(double yaw, double pitch)
{
    const vision::DetectedFace found = seen(yaw, pitch);
    core::FaceGlimpse::Face face;
    face.box = {found.box.x, found.box.y, found.box.width, found.box.height};
    face.size = face.sharpness = face.light = face.quality = 0.9;
    face.brightness = 0.5;
    face.hasPose = true;
    const vision::FacePose pose = *vision::poseOf(found);
    face.turn = pose.turn;
    face.raise = pose.raise;
    face.embedding = {QStringLiteral("test@1"), {1, 0}};
    return {{1280, 720}, {face}};
}
} // namespace

class FacePoseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheAngle_data()
    {
        QTest::addColumn<double>("yaw");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<double>("tilt");
        QTest::addColumn<double>("allowed"); // degrees
        for (const double angle : {0.0, 10.0, 20.0, 30.0}) {
            for (const double sign : {1.0, -1.0}) {
                QTest::addRow("yaw %g", sign * angle) << sign * angle << 0.0 << 0.0 << 2.0;
                QTest::addRow("pitch %g", sign * angle) << 0.0 << sign * angle << 0.0 << 3.0;
                QTest::addRow("tilted by 15, yaw %g", sign * angle) << sign * angle << 0.0 << 15.0 << 2.0;
                // Who looks up seems to turn further, and who looks down less.
                QTest::addRow("looking up, yaw %g", sign * angle) << sign * angle << 10.0 << 0.0 << 8.0;
                QTest::addRow("looking down, yaw %g", sign * angle) << sign * angle << -10.0 << 0.0 << 8.0;
            }
        }
    }
    void tellsTheAngle()
    {
        QFETCH(const double, yaw);
        QFETCH(const double, pitch);
        QFETCH(const double, tilt);
        QFETCH(const double, allowed);
        const auto pose = vision::poseOf(seen(yaw, pitch, tilt));
        QVERIFY(pose);
        const QString figures = QStringLiteral("yaw %1, pitch %2").arg(yawOf(*pose)).arg(pitchOf(*pose));
        QVERIFY2(std::abs(yawOf(*pose) - yaw) <= allowed, qPrintable(figures));
        QVERIFY2(std::abs(pitchOf(*pose) - pitch) <= allowed, qPrintable(figures));
    }

    void ofAMirroredHeadItIsTheOppositeTurn()
    {
        for (const double yaw : {10.0, 20.0, 30.0}) {
            vision::DetectedFace face = seen(yaw, 5);
            const auto pose = vision::poseOf(face);
            for (cv::Point2f &point : face.points)
                point.x = 1280 - point.x;
            std::swap(face.points[0], face.points[1]);
            std::swap(face.points[3], face.points[4]);
            const auto mirrored = vision::poseOf(face);
            QVERIFY(pose && mirrored);
            QVERIFY(std::abs(pose->turn + mirrored->turn) < 1e-4);
            QVERIFY(std::abs(pose->raise - mirrored->raise) < 1e-4);
        }
    }

    // What somebody who looks straight at first is told at an angle, and whether a picture is taken of it.
    void aLittleIsEnoughForTheCoach_data()
    {
        QTest::addColumn<Pose>("pose");
        QTest::addColumn<double>("yaw");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<Instruction>("instruction");
        const auto row = [](const char *name, Pose pose, double yaw, double pitch, Instruction instruction) {
            QTest::newRow(name) << pose << yaw << pitch << instruction;
        };
        row("left 4", Pose::Left, 4, 0, Instruction::TurnLeft);
        row("left 9", Pose::Left, 9, 0, Instruction::TurnMore);
        row("left 15", Pose::Left, 15, 0, Instruction::Steady);
        row("left 20", Pose::Left, 20, 0, Instruction::Steady);
        row("left 30", Pose::Left, 30, 0, Instruction::Steady);
        row("left 45", Pose::Left, 45, 0, Instruction::TurnLess);
        row("left 15, chin down", Pose::Left, 15, -8, Instruction::Steady);
        row("right 9", Pose::Right, -9, 0, Instruction::TurnMore);
        row("right 15", Pose::Right, -15, 0, Instruction::Steady);
        row("right 30", Pose::Right, -30, 0, Instruction::Steady);
        row("right 45", Pose::Right, -45, 0, Instruction::TurnLess);
        row("up 2", Pose::Up, 0, 2, Instruction::LookUp);
        row("up 10", Pose::Up, 0, 10, Instruction::Steady);
        row("up 20", Pose::Up, 0, 20, Instruction::Steady);
        row("up 15, turned 10", Pose::Up, 10, 15, Instruction::Steady);
        row("up 40", Pose::Up, 0, 40, Instruction::TurnLess);
        row("down 2", Pose::Down, 0, -2, Instruction::LookDown);
        row("down 10", Pose::Down, 0, -10, Instruction::Steady);
        row("down 20", Pose::Down, 0, -20, Instruction::Steady);
    }
    void aLittleIsEnoughForTheCoach()
    {
        QFETCH(const Pose, pose);
        QFETCH(const double, yaw);
        QFETCH(const double, pitch);
        QFETCH(const Instruction, instruction);
        EnrolmentCoach coach({Pose::Straight, pose});
        qint64 ms = 0;
        while (!coach.hasTaken(Pose::Straight) && ms < 5000)
            coach.see(glimpseOf(0, 0), ms += 250);
        QVERIFY(coach.pose() == pose);
        ms += EnrolmentCoach::kWordMs;
        const auto advice = coach.see(glimpseOf(yaw, pitch), ms);
        QVERIFY2(advice.instruction == instruction, qPrintable(QString::number(int(advice.instruction))));
    }

    // A camera that hangs above or below the eyes.
    void whoLooksAtACameraThatHangsElsewhereLooksStraight()
    {
        for (const double pitch : {-25.0, -15.0, 0.0, 15.0, 25.0}) {
            EnrolmentCoach coach;
            qint64 ms = 0;
            while (!coach.hasTaken(Pose::Straight) && ms < EnrolmentCoach::kSettleMs + 2000)
                coach.see(glimpseOf(0, pitch), ms += 250);
            QVERIFY2(coach.hasTaken(Pose::Straight), qPrintable(QString::number(pitch)));
        }
    }
};

QTEST_GUILESS_MAIN(FacePoseTest)
#include "tst_facepose.moc"

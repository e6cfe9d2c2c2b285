// SPDX-License-Identifier: MIT
// Somebody stands before the camera, and pictures are taken by themselves.
#include "core/domain/futures.h"
#include "qml/people/facecoach.h"
#include "tests/support/memorystation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::EnrolmentDraft;
using ui::FaceCoach;

namespace {
// Sees what a test says is there; answers when it is told to.
class ToldScout final : public core::FaceScout {
public:
    QFuture<core::Result<core::FaceGlimpse>> glimpse(cv::Mat picture, QList<core::Embedding> taken) override
    {
        ++asked;
        takenBefore = int(taken.size());
        if (broken)
            return core::readyFuture(core::Result<core::FaceGlimpse>(*broken));
        core::FaceGlimpse glimpse {{picture.cols, picture.rows}, {}};
        if (isThere) {
            core::FaceGlimpse::Face face;
            face.box = {picture.cols * 0.4, picture.rows * 0.25, picture.cols * 0.2, picture.rows * 0.5};
            face.size = face.sharpness = face.light = face.quality = 0.9;
            face.brightness = 0.5;
            face.hasPose = true;
            face.turn = turn;
            face.isSomebodyElse = isSomebodyElse && !taken.isEmpty();
            face.embedding = {u"test@1"_s, {float(asked), 1}};
            glimpse.faces << face;
        }
        return core::readyFuture(core::Result<core::FaceGlimpse>(glimpse));
    }
    bool isThere = true;
    bool isSomebodyElse = false; // than was taken before
    double turn = 0;
    std::optional<core::Error> broken;
    int asked = 0;
    int takenBefore = 0;
};

// Takes every picture, or none.
class JudgingDesk final : public core::EnrolmentDesk {
public:
    QFuture<core::Result<core::EnrolmentReport>> judge(core::PictureFile picture, QString) override
    {
        core::EnrolmentReport report;
        report.pictures << core::EnrolmentReport::Picture {
            picture.source, isTaking, isTaking ? core::PictureProblem::None : core::PictureProblem::Blurred, {}};
        return core::readyFuture(core::Result<core::EnrolmentReport>(report));
    }
    QFuture<core::Result<core::PictureReading>> read(QByteArray p) override { return m_none.read(p); }
    QFuture<core::Result<core::EnrolmentReport>> addPerson(core::Person p, QList<core::PictureFile> f) override
    {
        return m_none.addPerson(p, f);
    }
    QFuture<core::Result<core::EnrolmentReport>> addFaces(QString p, QList<core::PictureFile> f) override
    {
        return m_none.addFaces(p, f);
    }
    QFuture<core::Result<core::Visit>> learn(QString v, int f, QString p) override { return m_none.learn(v, f, p); }
    QFuture<core::Result<core::Visit>> learnAsNew(QString v, int f, core::Person p) override
    {
        return m_none.learnAsNew(v, f, p);
    }
    QFuture<core::Result<core::UnknownPage>> unknowns(core::UnknownQuery q) const override
    {
        return m_none.unknowns(q);
    }
    QFuture<core::Result<QByteArray>> facePicture(QString p, QString f) const override
    {
        return m_none.facePicture(p, f);
    }
    bool isTaking = true;

private:
    support::MemoryEnrolment m_none;
};

struct Door {
    support::MemoryStation station;
    JudgingDesk desk;
    ToldScout scout;
    EnrolmentDraft draft {ui::StationParts {station, station.log, station.people, desk, &scout}};
    FaceCoach coach {&scout, draft};
    ui::LiveCamera camera {support::connectedCamera(u"front"_s)};

    Door()
    {
        camera.setCurrent(true);
        coach.setCamera(&camera);
    }
    void show()
    {
        core::Frame frame;
        frame.camera = u"front"_s;
        frame.pixels = cv::Mat(180, 320, CV_8UC3, cv::Scalar(90, 120, 150));
        camera.show(frame);
    }
};
} // namespace

class FaceCoachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksOnlyWhileItIsActiveAndThereIsAPicture()
    {
        Door door;
        QVERIFY(door.coach.isOffered());
        door.coach.setActive(true);
        QVERIFY(door.coach.isActive());
        QCOMPARE(door.scout.asked, 0);
        QVERIFY(door.coach.instruction() == FaceCoach::Waiting);
        door.show();
        QTRY_VERIFY(door.scout.asked > 0);
        door.coach.setActive(false);
        QVERIFY(!door.coach.isActive());
        QVERIFY(door.coach.instruction() == FaceCoach::Waiting); // what was said is not true any more
    }

    void takesAPictureByItselfAndAsksForTheNextPose()
    {
        Door door;
        door.show();
        door.scout.isThere = false;
        door.coach.setActive(true);
        QTRY_VERIFY(door.coach.instruction() == FaceCoach::LookHere);
        QCOMPARE(door.draft.rowCount(), 0);
        door.scout.isThere = true;
        QTRY_COMPARE(door.coach.taken(), 1);
        QCOMPARE(door.coach.takenPoses(), 1 << FaceCoach::Straight);
        QVERIFY(door.coach.instruction() == FaceCoach::Taken);
        QCOMPARE(door.coach.pose(), FaceCoach::Left);
        QTRY_COMPARE(door.draft.goodCount(), 1);
        QTRY_VERIFY(door.coach.instruction() == FaceCoach::TurnLeft);
        QCOMPARE(door.scout.takenBefore, 1); // compared with what is there
        door.scout.turn = 0.2;
        QTRY_COMPARE(door.coach.taken(), 2);
        QTRY_COMPARE(door.draft.goodCount(), 2);
        door.coach.skip();
        QCOMPARE(door.coach.pose(), FaceCoach::Up);
        door.coach.skip();
        door.coach.skip();
        QCOMPARE(door.coach.pose(), FaceCoach::NoPose);
        QVERIFY(door.coach.instruction() == FaceCoach::Done);

        door.coach.begin();
        QCOMPARE(door.coach.taken(), 0);
        QCOMPARE(door.coach.pose(), FaceCoach::Straight);
    }

    void whatTheStationRefusesIsTakenAgain()
    {
        Door door;
        door.show();
        door.desk.isTaking = false;
        const QSignalSpy judged(&door.draft, &EnrolmentDraft::judged);
        door.coach.setActive(true);
        QTRY_COMPARE(judged.count(), 1);
        QCOMPARE(door.coach.taken(), 0);
        QCOMPARE(door.coach.pose(), FaceCoach::Straight);
        door.desk.isTaking = true;
        QTRY_COMPARE(door.draft.goodCount(), 1);
        QCOMPARE(door.coach.taken(), 1);
        QCOMPARE(door.scout.takenBefore, 0); // what was refused is nothing to be like
    }

    void startsAgainWithSomebodyElse()
    {
        Door door;
        door.show();
        door.coach.setActive(true);
        QTRY_COMPARE(door.draft.goodCount(), 1);
        QVERIFY(!door.coach.isStuck());
        door.scout.isSomebodyElse = true;
        QTRY_VERIFY(door.coach.instruction() == FaceCoach::SomebodyElse);
        QTRY_VERIFY_WITH_TIMEOUT(door.coach.isStuck(), 3 * core::EnrolmentCoach::kStuckMs);
        QCOMPARE(door.coach.taken(), 1);
        door.coach.startAgain();
        QCOMPARE(door.coach.taken(), 0);
        QCOMPARE(door.draft.rowCount(), 0); // pictures of two people are not one person's
        QTRY_COMPARE(door.draft.goodCount(), 1);
        QVERIFY(!door.coach.isStuck());
    }

    void aPictureThatWasThrownAwayIsTakenAgain()
    {
        Door door;
        door.show();
        door.coach.setActive(true);
        QTRY_COMPARE(door.draft.goodCount(), 1);
        door.draft.removeAt(0);
        QCOMPARE(door.coach.taken(), 0);
        QCOMPARE(door.coach.pose(), FaceCoach::Straight);
        QTRY_COMPARE(door.draft.goodCount(), 1);
        QCOMPARE(door.scout.takenBefore, 0); // what is gone is nothing to be like
    }

    void saysWhyItCannotLook()
    {
        Door door;
        door.show();
        door.scout.broken = core::Error {core::Error::Code::Unavailable, u"too many pictures wait"_s};
        door.coach.setActive(true);
        QTRY_VERIFY(door.scout.asked > 1); // for a moment only
        QVERIFY(door.coach.error().isEmpty());
        door.scout.broken = core::Error {core::Error::Code::NotFound, u"no models"_s};
        QTRY_COMPARE(door.coach.error(), u"no models"_s);
        door.scout.broken.reset();
        QTRY_VERIFY(door.coach.error().isEmpty());

        FaceCoach elsewhere(nullptr, door.draft);
        QVERIFY(!elsewhere.isOffered());
        elsewhere.setActive(true);
        QVERIFY(!elsewhere.isActive());
    }
};

QTEST_MAIN(FaceCoachTest)
#include "tst_facecoach.moc"

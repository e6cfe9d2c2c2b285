// SPDX-License-Identifier: MIT
#include "qml/window/stationcontroller.h"
#include "tests/support/memorystation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::connectedCamera;
using support::visitOf;
using ui::FaceModel;
using ui::LiveCamera;
using ui::StationController;
using ui::VisitModel;

class TestStationController : public QObject {
    Q_OBJECT

    static core::LiveView viewOf(const QString &camera, const QList<core::LiveFace> &faces)
    {
        core::LiveView view;
        view.camera = camera;
        view.frameSize = {200, 100};
        view.faces = faces;
        return view;
    }

    static core::LiveFace face(int track, const QRectF &box, bool isDecided, core::VisitFace::Kind kind,
                               const QString &name = {})
    {
        core::LiveFace face;
        face.track = track;
        face.box = box;
        face.isDecided = isDecided;
        face.kind = kind;
        face.name = name;
        face.confidence = 0.95;
        return face;
    }

private Q_SLOTS:
    // The latest visits are shown by themselves; what is recorded as a look is what somebody asks for.
    void nobodySearchesByStartingTheWindow()
    {
        support::MemoryStation station;
        support::MemoryVisitLog asSomebody;
        station.log.fill(3, QDateTime::currentDateTimeUtc());
        StationController controller({station, asSomebody, station.people, station.enrolment}, u"1"_s);
        QTRY_COMPARE(controller.visits()->rowCount(), 3);
        QVERIFY(asSomebody.asked.isEmpty());
        controller.history()->fetchMore({});
        QCOMPARE(asSomebody.asked.size(), 1);
    }

    void saysThatNobodyIsNamedUntilTheStationIsReady()
    {
        support::MemoryStation station;
        station.hasEngines = false;
        StationController controller(station.parts(), u"1"_s);
        QSignalSpy changed(&controller, &StationController::isStartingChanged);
        QVERIFY(controller.isStarting());
        station.hasEngines = true;
        Q_EMIT station.ready();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!controller.isStarting());
    }

    void saysWhetherWhoRangWasHereBefore()
    {
        support::MemoryStation station;
        station.cameraList = {connectedCamera(u"front"_s)};
        const QDateTime now({2026, 11, 20}, {12, 0}, Qt::UTC);
        const auto ofAnna = [](core::Visit visit) {
            visit.faces.first().personId = u"per_anna"_s;
            visit.rang = true;
            return visit;
        };
        station.log.visits = {ofAnna(visitOf(u"vis_1"_s, now.addDays(-2), u"Anna"_s, core::VisitFace::Kind::Known))};
        StationController controller(station.parts(), u"1"_s);
        ui::RingNotice &ring = *controller.ring();

        core::Visit visit = visitOf(u"vis_2"_s, now, {}, core::VisitFace::Kind::Unknown);
        visit.endedAt = {};
        visit.rang = true;
        station.visitOpened(visit);
        QVERIFY(ring.isShown() && !ring.lastSeenAt().isValid() && !ring.isFirstVisit());
        core::Visit named = ofAnna(visitOf(u"vis_2"_s, now, u"Anna"_s, core::VisitFace::Kind::Known));
        named.endedAt = {};
        station.visitChanged(named);
        QTRY_COMPARE(ring.lastSeenAt(), now.addDays(-2));
        QVERIFY(!ring.isFirstVisit());

        core::Visit ben = visitOf(u"vis_3"_s, now.addSecs(60), u"Ben"_s, core::VisitFace::Kind::Known);
        ben.faces.first().personId = u"per_ben"_s;
        ben.rang = true;
        ben.endedAt = {};
        station.visitOpened(ben);
        QVERIFY(!ring.lastSeenAt().isValid()); // not Anna's
        QTRY_VERIFY(ring.isFirstVisit());
        QVERIFY(!ring.lastSeenAt().isValid());
    }

    void hasNothingToShowOfALostCamera()
    {
        support::MemoryStation station;
        station.cameraList = {connectedCamera(u"front"_s)};
        StationController controller(station.parts(), u"1"_s);
        LiveCamera *camera = controller.currentCamera();
        QVERIFY(camera);
        station.show(u"front"_s, {1, 2, 3});
        station.facesSeen(viewOf(u"front"_s, {face(1, {10, 10, 20, 20}, true, core::VisitFace::Kind::Unknown)}));
        QVERIFY(!camera->frame().isEmpty());
        QCOMPARE(camera->faces()->rowCount(), 1);
        QVERIFY(!camera->hasTrouble());

        core::CameraStatus lost = connectedCamera(u"front"_s);
        lost.state = core::CameraStatus::State::Lost;
        lost.message = u"no answer"_s;
        station.cameraChanged(lost);
        QVERIFY(camera->frame().isEmpty());
        QCOMPARE(camera->faces()->rowCount(), 0);
        QCOMPARE(camera->state(), LiveCamera::Lost);
        QVERIFY(camera->hasTrouble());
        QVERIFY(camera->figures().isEmpty());
        station.show(u"front"_s, {1, 2, 3}); // a straggler
        QVERIFY(camera->frame().isEmpty());
        station.cameraChanged(connectedCamera(u"front"_s));
        station.show(u"front"_s, {1, 2, 3});
        QVERIFY(!camera->frame().isEmpty());
    }

    void tellsTroubleWithAPictureThatComes_data()
    {
        QTest::addColumn<core::CameraStatus::View>("view");
        QTest::addColumn<int>("expected");
        QTest::newRow("frozen") << core::CameraStatus::View::Frozen << int(LiveCamera::Frozen);
        QTest::newRow("black") << core::CameraStatus::View::Black << int(LiveCamera::Black);
        QTest::newRow("covered") << core::CameraStatus::View::Covered << int(LiveCamera::Covered);
        QTest::newRow("out of focus") << core::CameraStatus::View::OutOfFocus << int(LiveCamera::OutOfFocus);
    }
    void tellsTroubleWithAPictureThatComes()
    {
        QFETCH(core::CameraStatus::View, view);
        QFETCH(int, expected);
        support::MemoryStation station;
        station.cameraList = {connectedCamera(u"front"_s)};
        StationController controller(station.parts(), u"1"_s);
        const QSignalSpy changed(controller.currentCamera(), &LiveCamera::statusChanged);
        core::CameraStatus status = connectedCamera(u"front"_s);
        status.view = view;
        station.cameraChanged(status);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(int(controller.currentCamera()->view()), expected);
        QVERIFY(controller.currentCamera()->hasTrouble());
    }

    void drawsFacesWhereTheyAreAndMovesThemInPlace()
    {
        support::MemoryStation station;
        station.cameraList = {connectedCamera(u"front"_s)};
        StationController controller(station.parts(), u"1"_s);
        FaceModel *faces = controller.currentCamera()->faces();
        const QAbstractItemModelTester tester(faces, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy inserted(faces, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(faces, &QAbstractItemModel::rowsRemoved);

        station.facesSeen(viewOf(u"front"_s, {face(7, {50, 25, 20, 40}, false, core::VisitFace::Kind::Unknown)}));
        QCOMPARE(faces->index(0).data(FaceModel::BoxRole).toRectF(), QRectF(0.25, 0.25, 0.1, 0.4));
        QCOMPARE(faces->index(0).data(FaceModel::KindRole).toInt(), int(FaceModel::Looking));
        QVERIFY(faces->index(0).data(FaceModel::CertaintyRole).toString().isEmpty()); // nothing is claimed yet

        station.facesSeen(viewOf(u"front"_s,
                                 {face(7, {60, 25, 20, 40}, true, core::VisitFace::Kind::Known, u"Anna"_s),
                                  face(8, {0, 0, 10, 10}, true, core::VisitFace::Kind::Blocked, u"Max"_s)}));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(faces->index(0).data(FaceModel::NameRole).toString(), u"Anna"_s);
        QCOMPARE(faces->index(0).data(FaceModel::CertaintyRole).toString(), u"quite sure"_s);
        QCOMPARE(faces->index(1).data(FaceModel::KindRole).toInt(), int(FaceModel::Blocked));

        station.facesSeen(
            viewOf(u"front"_s, {face(8, {0, 0, 10, 10}, true, core::VisitFace::Kind::Blocked, u"Max"_s)}));
        QCOMPARE(faces->rowCount(), 1);
        QCOMPARE(faces->index(0).data(FaceModel::NameRole).toString(), u"Max"_s);
        station.facesSeen(viewOf(u"elsewhere"_s, {}));
        QCOMPARE(faces->rowCount(), 1);
        QTRY_COMPARE(faces->rowCount(), 0); // nobody renewed them
    }

    void pressesTheBellOfTheCameraThatIsShown()
    {
        support::MemoryStation station;
        station.cameraList = {connectedCamera(u"front"_s), connectedCamera(u"back"_s)};
        StationController controller(station.parts(), u"1"_s);
        controller.cameras()->at(1)->choose();
        QList<core::Visit> opened;
        connect(&station, &core::Station::visitOpened, this, [&opened](const core::Visit &visit) { opened << visit; });
        controller.pressBell();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().camera, u"back"_s);
        QVERIFY(opened.front().trigger == core::Visit::Trigger::Api);
        QVERIFY(controller.ring()->isShown());
    }

    void announcesARingOnceAndFollowsIt()
    {
        support::MemoryStation station;
        station.cameraList = {connectedCamera(u"front"_s), connectedCamera(u"back"_s)};
        StationController controller(station.parts(), u"1"_s);
        const QSignalSpy rang(controller.ring(), &ui::RingNotice::rang);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        core::Visit visit = visitOf(u"vis_1"_s, now, {}, core::VisitFace::Kind::Unknown);
        visit.camera = u"back"_s;
        visit.faces.clear();
        visit.endedAt = {};
        station.visitOpened(visit);
        QVERIFY(!controller.ring()->isShown()); // nobody rang yet

        visit.rang = true;
        station.visitChanged(visit);
        QVERIFY(controller.ring()->isShown());
        QVERIFY(!controller.ring()->hasFace());
        QCOMPARE(controller.currentCamera()->name(), u"back"_s); // look where somebody rang

        visit.faces = visitOf(u"x"_s, now, u"Max"_s, core::VisitFace::Kind::Blocked).faces;
        visit.outcome = core::Visit::Outcome::Blocked;
        station.visitChanged(visit);
        QCOMPARE(controller.ring()->outcome(), VisitModel::Blocked);
        QCOMPARE(controller.ring()->who(), u"Max"_s);
        QCOMPARE(controller.ring()->certainty(), u"quite sure"_s);

        controller.ring()->dismiss();
        QCOMPARE(rang.size(), 1);
        // Whoever rings again was not answered, even though somebody has seen it.
        Q_EMIT station.rang(u"front"_s, core::Visit::Trigger::Button, now);
        QVERIFY(!controller.ring()->isShown()); // another door
        Q_EMIT station.rang(u"back"_s, core::Visit::Trigger::Button, now);
        QVERIFY(controller.ring()->isShown());
        QCOMPARE(rang.size(), 2);

        controller.ring()->dismiss();
        visit.endedAt = now.addSecs(10);
        station.visitClosed(visit);
        Q_EMIT station.rang(u"back"_s, core::Visit::Trigger::Button, now); // its visit is told when it is stored
        QVERIFY(!controller.ring()->isShown());
        QCOMPARE(rang.size(), 2);
        QCOMPARE(controller.visits()->rowCount(), 1);
    }

    void explainsAVisitWithTheNamesOfThoseItWasComparedWith()
    {
        support::MemoryStation station;
        core::Visit visit
            = visitOf(u"vis_1"_s, QDateTime::currentDateTimeUtc(), u"Anna"_s, core::VisitFace::Kind::Known);
        visit.faces.front().decision.secondPersonId = u"per_Ben"_s;
        visit.faces.front().decision.secondSimilarity = 0.21;
        station.log.visits = {visit};
        station.people.people = {{u"per_Anna"_s, u"Anna"_s, {}, {}, {}}, {u"per_Ben"_s, u"Ben"_s, {}, {}, {}}};
        StationController controller(station.parts(), u"1"_s);
        controller.visit()->open(u"vis_1"_s);
        QTRY_VERIFY(controller.visit()->isLoaded());
        const FaceModel *faces = controller.visit()->faces();
        QCOMPARE(faces->rowCount(), 1);
        QTRY_VERIFY(faces->index(0).data(FaceModel::WhyRole).toString().contains(u"Ben"_s));
        const QString why = faces->index(0).data(FaceModel::WhyRole).toString();
        for (const QString &part : {u"Anna"_s, u"0.62"_s, u"0.45"_s, u"0.21"_s})
            QVERIFY2(why.contains(part), qPrintable(why));
        QCOMPARE(controller.visit()->seconds(), 20);

        controller.visit()->open(u"vis_none"_s);
        QTRY_VERIFY(!controller.visit()->error().isEmpty());
        QVERIFY(!controller.visit()->isLoaded());
        QCOMPARE(faces->rowCount(), 0);
    }

    void showsAFailureUntilItIsReadOrMended()
    {
        support::MemoryStation station;
        StationController controller(station.parts(), u"1"_s);
        QCOMPARE(controller.currentCamera(), nullptr);
        const core::Error full {core::Error::Code::NoSpace, u"no room"_s};
        station.failed(full);
        QCOMPARE(controller.failure(), StationController::DiskFull);
        QCOMPARE(controller.failureText(), u"no room"_s);
        controller.dismissFailure();
        QCOMPARE(controller.failure(), StationController::NoFailure);
        station.failed(full); // storing is tried every few seconds
        QCOMPARE(controller.failure(), StationController::NoFailure);
        station.failed({core::Error::Code::Io, u"cannot write"_s});
        QCOMPARE(controller.failure(), StationController::NotStored);
        station.visitClosed(visitOf(u"vis_1"_s, QDateTime::currentDateTimeUtc(), {}, core::VisitFace::Kind::Unknown));
        QCOMPARE(controller.failure(), StationController::NoFailure);
        station.failed(full); // a new one after it was mended
        QCOMPARE(controller.failure(), StationController::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestStationController)
#include "tst_stationcontroller.moc"

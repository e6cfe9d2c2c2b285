// SPDX-License-Identifier: MIT
// What a household does with its station in the first days, in the real window on a real station with the drawn door:
// it gets an owner, somebody is enrolled, somebody rings, a name is put right and taken back, somebody is erased.
#include "app/adminbooks.h"
#include "app/stationhost.h"
#include "app/windowbooks.h"
#include "qml/parts/snapshotprovider.h"
#include "qml/parts/storedimage.h"
#include "qml/window/stationadmin.h"
#include "qml/window/stationcontroller.h"
#include "qml/window/windowpreferences.h"
#include "services/config/configloader.h"
#include "services/demo/demoscene.h"
#include "services/demo/figure.h"
#include "tests/support/windowhand.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 120'000; // a busy machine, and the play at the door takes its time
constexpr int kTries = 4; // somebody who rings takes the screen away, in the middle of anything

// Somebody whom the station does not know yet, as pictures in a folder.
QList<QUrl> portraits(const QTemporaryDir &dir)
{
    const auto face
        = std::ranges::find_if(services::demoCast(), [](const services::DemoFace &one) { return !one.isEnrolled(); });
    services::FacePainter painter;
    QList<QUrl> files;
    for (const double yaw : {0.0, 0.18, -0.18}) {
        cv::Mat canvas(440, 440, CV_8UC3, cv::Scalar(172, 178, 168));
        services::DemoAppearance who;
        who.face = &*face;
        who.pose.yaw = yaw;
        who.centre = {220, 205};
        who.unit = 95;
        services::paintFigure(canvas, painter, who, services::DemoScene::light(0));
        const QString path = dir.filePath(u"%1.png"_s.arg(files.size()));
        if (cv::imwrite(path.toStdString(), canvas))
            files << QUrl::fromLocalFile(path);
    }
    return files;
}
} // namespace

class WindowJourneyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<app::StationHost> m_host;
    std::unique_ptr<app::WindowBooks> m_books;
    std::unique_ptr<ui::StationController> m_controller;
    std::unique_ptr<app::AdminBooks> m_adminBooks;
    std::unique_ptr<ui::StationAdmin> m_admin;
    ui::WindowPreferences m_preferences {QString()};
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;

    support::WindowHand hand() const { return support::WindowHand(*m_window); }
    bool press(const QString &name) const { return hand().press(name); }
    bool write(const QString &field, const QString &text) const { return hand().write(field, text); }
    bool sees(const QString &text, int waitMs) const { return hand().sees(text, waitMs); }
    QString page() const { return m_window->property("pageName").toString(); }
    void call(const char *function) const { QMetaObject::invokeMethod(m_window, function); }
    void call(const char *function, const QString &what) const
    {
        QMetaObject::invokeMethod(m_window, function, Q_ARG(QString, what));
    }
    // Whoever rings in between is seen to, and it is begun anew.
    bool managed(const std::function<bool()> &step) const
    {
        for (int i = 0; i < kTries; ++i) {
            m_controller->ring()->dismiss();
            if (step())
                return true;
        }
        return false;
    }
    core::Result<core::Person> person(const QString &name) const
    {
        return m_host->station().plainPersonBook().find(name).result();
    }
    // The newest visit that is over and shows a face.
    QString visitOver() const
    {
        const ui::VisitModel &visits = *m_controller->visits();
        for (int row = 0; row < visits.rowCount(); ++row) {
            const QString id = visits.index(row).data(ui::VisitModel::IdRole).toString();
            const auto visit = m_host->station().visitLog().visit(id).result();
            if (visit && !visit->isOpen() && !visit->faces.isEmpty())
                return id;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        cv::setNumThreads(1); // as the program does
        services::Surroundings here;
        here.homeDir = m_dir.path();
        auto configured = services::ConfigLoader(here).load({.configFile = {}, .values = {}, .addDemoCamera = true});
        QVERIFY2(configured.hasValue(), configured ? "" : qPrintable(configured.error().message));
        core::Settings &settings = configured->settings;
        settings.dataDir = m_dir.filePath(u"data"_s);
        settings.httpPort = 0;
        settings.prometheusPort = 0;
        if (qstrlen(MODELS_DIR) > 0)
            settings.modelsDirs = {QStringLiteral(MODELS_DIR)};
        auto host = app::StationHost::create(*configured, {});
        QVERIFY2(host.hasValue(), host ? "" : qPrintable(host.error().message));
        m_host = *std::move(host);
        m_books = std::make_unique<app::WindowBooks>(m_host->station(), m_host->photos());
        const ui::StationParts parts {m_host->station(),    m_books->visitLog(), m_books->personBook(),
                                      m_books->enrolment(), &m_host->photos(),   &m_books->exports()};
        m_controller = std::make_unique<ui::StationController>(parts, u"1"_s);
        m_adminBooks = std::make_unique<app::AdminBooks>(*m_host);
        m_admin = std::make_unique<ui::StationAdmin>(m_adminBooks->of(m_host->station()), false);
        m_preferences.hold(u"en"_s, ui::WindowPreferences::Light);
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->addImageProvider(u"visits"_s, new ui::SnapshotProvider(m_host->station().visitLog()));
        m_engine->addImageProvider(u"visitfaces"_s, new ui::VisitFaceProvider(m_host->station().visitLog()));
        m_engine->addImageProvider(u"faces"_s, new ui::FacePictureProvider(parts.enrolment));
        m_engine->setInitialProperties({{u"station"_s, QVariant::fromValue(m_controller.get())},
                                        {u"admin"_s, QVariant::fromValue(m_admin.get())},
                                        {u"preferences"_s, QVariant::fromValue(&m_preferences)}});
        m_engine->load(QUrl(u"qrc:/qt/qml/Doorbell/Main.qml"_s));
        QVERIFY(!m_engine->rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().front());
        QVERIFY(m_window && QTest::qWaitForWindowExposed(m_window));
    }

    void cleanupTestCase()
    {
        if (!m_host)
            return;
        const QSignalSpy stopped(m_host.get(), &app::StationHost::stopped);
        m_host->end(0);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, kPatienceMs);
        m_engine.reset();
        m_admin.reset();
        m_adminBooks.reset();
        m_controller.reset();
        m_books.reset();
        m_host.reset();
    }

    void theStationGetsItsOwner() // before anybody rings
    {
        QVERIFY(m_admin->owner()->isNeeded());
        call("showSetup");
        QTRY_COMPARE(page(), u"setup"_s);
        QVERIFY(press(u"Next"_s)); // the language
        QVERIFY(write(u"Your name"_s, u"Olga"_s));
        QVERIFY(write(u"A password of at least"_s, u"short"_s));
        QVERIFY(write(u"The same once more"_s, u"short"_s));
        QVERIFY(sees(u"The password is too short"_s, kPatienceMs)); // and nothing is lost of what was typed
        QVERIFY(write(u"A password of at least"_s, u" is no good one"_s));
        QVERIFY(write(u"The same once more"_s, u" is no good one"_s));
        QVERIFY(write(u"A PIN of"_s, u"7391"_s));
        QVERIFY(press(u"Make me the owner"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_admin->owner()->isNeeded(), kPatienceMs);
        QVERIFY(sees(u"What does it see?"_s, kPatienceMs));
        QVERIFY(press(u"Next"_s));
        QVERIFY(sees(u"It names whom it was shown"_s, kPatienceMs));
        QVERIFY(press(u"Later"_s));
        QVERIFY(sees(u"It has an owner."_s, kPatienceMs));
        QVERIFY(sees(u"It knows nobody yet"_s, kPatienceMs));
        QVERIFY(press(u"Finish"_s));
        QTRY_COMPARE(page(), u"live"_s);
        const auto users = m_host->access().book().users().result();
        QVERIFY(users && users->size() == 1 && users->front().name == u"Olga"_s && users->front().hasPin);
    }

    void somebodyRingsAndIsNamed()
    {
        m_host->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_host->station().isReady(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->ring()->isShown() && m_controller->ring()->hasFace(), kPatienceMs);
        QVERIFY(sees(m_controller->ring()->who(), kPatienceMs));
        QVERIFY(press(u"Seen"_s));
        QTRY_VERIFY(!m_controller->ring()->isShown());
        QTRY_VERIFY_WITH_TIMEOUT(!visitOver().isEmpty(), kPatienceMs); // it is in the history then
    }

    void somebodyIsEnrolled()
    {
        const QList<QUrl> files = portraits(m_dir);
        QCOMPARE(files.size(), 3);
        ui::EnrolmentDraft &draft = *m_controller->people()->draft();
        QVERIFY(managed([&] {
            call("showAddPerson");
            draft.addFiles(files); // as if they were dropped there
            return QTest::qWaitFor([&] { return draft.goodCount() == 3; }, kPatienceMs) && write(u"Name"_s, u"Nora"_s)
                && press(u"They agreed to be recognised"_s) && press(u"Add this person"_s)
                && QTest::qWaitFor([&] { return person(u"Nora"_s).hasValue(); }, kPatienceMs);
        }));
        QTRY_VERIFY_WITH_TIMEOUT(draft.isDone(), kPatienceMs);
        const core::Person nora = *person(u"Nora"_s);
        QVERIFY(nora.notes.startsWith(u"Agreed to be recognised"_s));
        QCOMPARE(m_host->station().plainPersonBook().faces(nora.id).result()->size(), 3);
    }

    void aWrongNameIsPutRightAndTakenBack()
    {
        const QString id = visitOver();
        QVERIFY(!id.isEmpty());
        const auto face = [&] { return m_host->station().visitLog().visit(id).result()->faces.front(); };
        const core::VisitFace before = face();
        QVERIFY(managed([&] {
            call("showVisit", id);
            const QString wrong = before.name.isEmpty() ? u"Say who this is"_s
                                                        : u"This is not %1; say who it is"_s.arg(before.name);
            return press(wrong) && press(u"Nora, Known"_s) && sees(u"This is Nora."_s, kPatienceMs);
        }));
        QCOMPARE(face().name, u"Nora"_s);
        QVERIFY(face().isLabelled);
        QVERIFY(managed([&] {
            if (page() != u"visit"_s)
                call("showVisit", id);
            return press(u"Undo"_s) && sees(u"Taken back."_s, kPatienceMs);
        }));
        QVERIFY(face() == before); // as if nobody had said anything
    }

    void aCameraComesAndGoes()
    {
        const auto names = [&] {
            QStringList names;
            for (const core::CameraStatus &status : m_host->station().cameras())
                names << status.camera;
            return names;
        };
        QCOMPARE(names(), QStringList {u"demo"_s});
        const QString dir = m_dir.filePath(u"yard"_s);
        QVERIFY(QDir().mkpath(dir));
        QVERIFY(QFile::copy(portraits(m_dir).front().toLocalFile(), dir + u"/1.png"_s));
        QVERIFY(managed([&] {
            if (names().contains(u"front-yard"_s))
                return true;
            call("show", u"cameras"_s);
            if (!sees(u"demo (a drawn door, no camera)"_s, support::kPressMs) || !press(u"Add a camera"_s)
                || !press(u"Folder of pictures"_s) || !write(u"Name of the camera"_s, u" yard"_s))
                return false;
            if (!press(u"Add this camera"_s) // what is missing is said, and what was written stays
                || !sees(u"Give the whole path"_s, support::kPressMs))
                return false;
            return write(u"Path on the station"_s, dir) && press(u"Add this camera"_s)
                && QTest::qWaitFor([&] { return names().contains(u"front-yard"_s); }, support::kPressMs);
        }));
        QCOMPARE(names(), (QStringList {u"demo"_s, u"front-yard"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->cameras()->rowCount(), 2, kPatienceMs);
        QVERIFY(managed([&] {
            if (names() == QStringList {u"demo"_s})
                return true;
            call("show", u"cameras"_s);
            return sees(u"The recording has ended."_s, support::kPressMs) && press(u"Remove camera front-yard"_s)
                && sees(u"Its visits stay in the history"_s, support::kPressMs) && press(u"Remove"_s)
                && QTest::qWaitFor([&] { return names() == QStringList {u"demo"_s}; }, support::kPressMs);
        }));
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->cameras()->rowCount(), 1, kPatienceMs);
        QVERIFY(m_controller->currentCamera() && m_controller->currentCamera()->name() == u"demo"_s);
    }

    void somebodyIsErased()
    {
        const QString id = person(u"Nora"_s)->id;
        QVERIFY(managed([&] {
            call("showPerson", id);
            return press(u"Erase …"_s) && press(u"Erase for good"_s)
                && QTest::qWaitFor([&] { return !person(u"Nora"_s); }, kPatienceMs);
        }));
        QVERIFY(sees(u"Nora was erased on"_s, kPatienceMs));
        QVERIFY(press(u"Close"_s));
        QTRY_VERIFY(!sees(u"Nora was erased on"_s, 0));
    }
};

QTEST_MAIN(WindowJourneyTest)

#include "tst_windowjourney.moc"

// SPDX-License-Identifier: MIT
// The real window over a station in memory, with real books behind the pages of whoever looks after it: pressed with a
// pointer and with keys.
#include "app/hostparts.h"
#include "app/settingsdesk.h"
#include "core/domain/futures.h"
#include "qml/window/stationadmin.h"
#include "qml/window/stationcontroller.h"
#include "qml/window/windowpreferences.h"
#include "services/audit/auditlog.h"
#include "tests/services/access/accessfixture.h"
#include "tests/support/memorystation.h"
#include "tests/support/windowhand.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
QStringList complaints;

void listen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        complaints << message;
}

class BoardReporter final : public core::StationReporter {
public:
    QFuture<core::Result<core::StationReport>> report() const override
    {
        return core::readyFuture(core::Result<core::StationReport>(
            core::StationReport {QDateTime::currentDateTimeUtc(), u"1.2.3"_s, board.checks(), {}}));
    }
    core::HealthBoard board;
};

// A window on a wall or a desk, with everything behind it.
struct Shown {
    explicit Shown(bool isKiosk, const QSize &size = {800, 480})
    {
        services::Surroundings here;
        here.homeDir = dir.path();
        desk = std::make_unique<app::SettingsDesk>(
            *services::ConfigLoader(here).load(
                {.configFile = {}, .values = {{u"data.dir"_s, u"--data-dir"_s, dir.path()}}}),
            log);
        settings = std::make_unique<app::HostSettings>(*desk);
        station.cameraList = {support::connectedCamera(u"front"_s)};
        controller = std::make_unique<ui::StationController>(station.parts(), u"1.2.3"_s);
        admin = std::make_unique<ui::StationAdmin>(
            ui::AdminParts {station, reporter, log, *settings, *access.book,
                            [this](const QString &) { return access.book->users(); }},
            isKiosk);
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"station"_s, QVariant::fromValue(controller.get())},
                                     {u"admin"_s, QVariant::fromValue(admin.get())},
                                     {u"preferences"_s, QVariant::fromValue(&preferences)},
                                     {u"isKiosk"_s, isKiosk}});
        engine.load(QUrl(u"qrc:/qt/qml/Doorbell/Main.qml"_s));
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!window)
            return;
        window->setVisibility(QWindow::Windowed);
        window->resize(size);
    }

    QString page() const { return window->property("pageName").toString(); }
    QQuickItem *button(const QString &text) const
    {
        return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
            return item->inherits("QQuickAbstractButton") && item->property("text").toString() == text;
        });
    }
    QQuickItem *field(const QString &label) const
    {
        return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
            return item->inherits("QQuickTextField") && item->property("label").toString().startsWith(label);
        });
    }
    bool says(const QString &text) const
    {
        return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
            return item->inherits("QQuickText") && item->property("text").toString().contains(text);
        });
    }
    // First scrolled to as the focus would.
    bool press(const QString &text) const
    {
        if (!QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }, support::kPressMs))
            return false;
        button(text)->forceActiveFocus(Qt::TabFocusReason);
        return support::press(*window, [&] { return button(text); });
    }
    bool write(const QString &label, const QString &text) const
    {
        if (!QTest::qWaitFor([&] { return field(label) != nullptr; }, support::kPressMs))
            return false;
        field(label)->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(c), {});
        return true;
    }
    void digits(const QString &pin) const
    {
        for (const QChar c : pin)
            QTest::keyClick(window, c.toLatin1());
    }

    QTemporaryDir dir;
    HandClock clock;
    OpenBook access {dir.path(), clock};
    services::AuditLog log {dir.path(), {}};
    std::unique_ptr<app::SettingsDesk> desk;
    std::unique_ptr<app::HostSettings> settings;
    support::MemoryStation station;
    BoardReporter reporter;
    std::unique_ptr<ui::StationController> controller;
    std::unique_ptr<ui::StationAdmin> admin;
    ui::WindowPreferences preferences {QString()};
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
};
} // namespace

class TestAdminPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qInstallMessageHandler(listen); }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        const QString said = std::exchange(complaints, {}).join(u'\n');
        QVERIFY2(said.isEmpty(), qPrintable(said)); // QML says what is wrong with it in no other way
    }

    void leadsFromTheMenuToHowTheStationIsAndBack()
    {
        const Shown shown(false);
        QVERIFY(shown.window);
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"How the station is"_s));
        QTRY_COMPARE(shown.page(), u"system"_s);
        QTRY_VERIFY(shown.says(u"Not looked at yet."_s));
        QVERIFY(shown.admin->system()->isActive());
        QVERIFY(shown.press(u"What was done (audit log)"_s));
        QTRY_COMPARE(shown.page(), u"audit"_s);
        QTRY_VERIFY(shown.says(u"Nothing is recorded yet"_s));
        QVERIFY(!shown.admin->system()->isActive()); // nobody sees it
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_COMPARE(shown.page(), u"system"_s);
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_COMPARE(shown.page(), u"live"_s);
        QVERIFY(!shown.admin->system()->isActive());
    }

    void changesASettingAndShowsWhatIsWrongAtItsField()
    {
        const Shown shown(false, {400, 700});
        QVERIFY(shown.window);
        QMetaObject::invokeMethod(shown.window, "show", Q_ARG(QString, u"settings"_s));
        QTRY_COMPARE(shown.page(), u"settings"_s);
        const QString quality = u"JPEG quality"_s;
        QVERIFY(shown.write(quality, u"500"_s));
        QTRY_VERIFY(shown.says(u"Must be a whole number from 1 to 100"_s));
        QVERIFY(!shown.button(u"Save"_s)->isEnabled());
        QVERIFY(shown.write(quality, u"70"_s));
        QTRY_VERIFY(!shown.says(u"Must be"_s));
        QVERIFY(shown.press(u"Save"_s));
        QTRY_VERIFY(shown.says(u"Saved, and in force."_s));
        QCOMPARE(shown.desk->settings().snapshotQuality, 70);
        QVERIFY(shown.press(u"warning"_s)); // one of the log's levels
        QTest::keyClick(shown.window, Qt::Key_Tab);
        QVERIFY(shown.press(u"Discard"_s));
        QVERIFY(shown.press(u"Show the others too"_s));
        QTRY_VERIFY(shown.says(u"HTTP_PORT"_s));
        QCOMPARE(shown.desk->settings().logLevel == core::Settings::LogLevel::Info, true);
    }

    void addsAUserAndGivesThemAPin()
    {
        const Shown shown(false);
        QVERIFY(shown.window);
        QMetaObject::invokeMethod(shown.window, "show", Q_ARG(QString, u"settings"_s));
        QVERIFY(shown.press(u"Users and PINs"_s));
        QTRY_COMPARE(shown.page(), u"users"_s);
        QVERIFY(shown.press(u"Add somebody"_s));
        QVERIFY(shown.write(u"Name"_s, u"Anna"_s));
        QVERIFY(shown.write(u"Password"_s, u"horse battery staple"_s));
        QVERIFY(shown.write(u"The same"_s, u"horse battery stable"_s));
        QTRY_VERIFY(shown.says(u"not the same"_s));
        QVERIFY(!shown.button(u"Add"_s)->isEnabled());
        QVERIFY(shown.write(u"The same"_s, u"horse battery staple"_s));
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"Admin: runs the station"_s));
        QVERIFY(shown.access.signIn(u"Anna"_s));
        QVERIFY(shown.press(u"PIN"_s));
        QVERIFY(shown.write(u"PIN"_s, u"2580"_s));
        QVERIFY(shown.press(u"Change"_s));
        QTRY_VERIFY(shown.says(u"has a PIN"_s));
        QVERIFY(shown.press(u"Remove"_s));
        QTRY_VERIFY(shown.says(u"Remove Anna?"_s));
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_VERIFY(!shown.says(u"Remove Anna?"_s));
    }

    void asksForAPinOnTheWall()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        (void)shown.access.add(u"Anna"_s);
        QVERIFY(shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Settings"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        QCOMPARE(shown.page(), u"live"_s);
        shown.digits(u"1111"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"That PIN is wrong."_s));
        for (const QChar digit : u"2580"_s) // with the thumb
            QVERIFY(shown.press(QString(digit)));
        QVERIFY(shown.press(u"OK"_s));
        QTRY_COMPARE(shown.page(), u"settings"_s);
        QVERIFY(!shown.button(u"5"_s));
        shown.admin->gate()->close();
        shown.admin->gate()->expired(); // nobody touched anything
        QTRY_COMPARE(shown.page(), u"live"_s);
    }

    void thePinMustBeOfSomebodyWhoMay()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        (void)shown.access.add(u"Anna"_s); // the admin
        QVERIFY(shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        (void)shown.access.add(u"Vera"_s, core::Role::Viewer);
        QVERIFY(shown.access.book->setPin({}, u"Vera"_s, u"7305"_s).result());
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Settings"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        shown.digits(u"7305"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"Vera may not do this."_s));
        QCOMPARE(shown.page(), u"live"_s);
        shown.digits(u"2580"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_COMPARE(shown.page(), u"settings"_s);
        QCOMPARE(shown.admin->gate()->actor(), u"user:Anna"_s);

        // What is open when nobody is there any more, or when somebody rings, does not stay.
        QVERIFY(shown.press(u"Users and PINs"_s));
        QVERIFY(shown.press(u"Add somebody"_s));
        QTRY_VERIFY(shown.says(u"Somebody new"_s));
        shown.admin->gate()->close();
        shown.admin->gate()->expired();
        QTRY_VERIFY(!shown.says(u"Somebody new"_s));
        QCOMPARE(shown.page(), u"live"_s);
    }

    void sayingWhoItWasAsksForAPinOnTheWallToo()
    {
        Shown shown(true);
        QVERIFY(shown.window);
        (void)shown.access.add(u"Anna"_s);
        QVERIFY(shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        shown.station.log.visits
            = {support::visitOf(u"vis_1"_s, QDateTime::currentDateTimeUtc(), {}, core::VisitFace::Kind::Unknown)};
        QMetaObject::invokeMethod(shown.window, "showVisit", Q_ARG(QString, u"vis_1"_s));
        QVERIFY(shown.press(u"This is …"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        QVERIFY(!shown.says(u"Who is this?"_s));
        shown.digits(u"2580"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_VERIFY(shown.says(u"Who is this?"_s));
    }

    void keysAndMenusOfADeskDoNothingOnTheWall()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        const QWindow::Visibility before = shown.window->visibility();
        QTest::keyClick(shown.window, Qt::Key_F11);
        QTest::keyClick(shown.window, Qt::Key_2, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(shown.window->visibility(), before);
        QCOMPARE(shown.page(), u"live"_s);
    }

    void doesNotLeaveTheWallWithoutAPin()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        (void)shown.access.add(u"Anna"_s);
        QVERIFY(shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        shown.window->close();
        QTRY_VERIFY(shown.button(u"5"_s));
        QVERIFY(shown.window->isVisible());
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_VERIFY(!shown.button(u"5"_s));
        QVERIFY(shown.window->isVisible());
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Leave"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        shown.digits(u"2580"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_VERIFY(!shown.window->isVisible());
    }

    void makesTheFirstOwnerAtTheScreen()
    {
        Shown shown(true);
        QVERIFY(shown.window);
        QTRY_VERIFY(shown.says(u"has no owner yet"_s));
        QVERIFY(shown.press(u"Set up"_s));
        QTRY_COMPARE(shown.page(), u"setup"_s);
        QVERIFY(shown.press(u"Next"_s)); // the language is as it should be
        QVERIFY(!shown.button(u"Next"_s)->isEnabled()); // nothing goes on without an owner
        QTRY_VERIFY(shown.says(shown.access.book->setupCode()));
        QVERIFY(shown.write(u"Your name"_s, u"Anna"_s));
        QVERIFY(shown.write(u"A password"_s, u"horse battery staple"_s));
        QVERIFY(shown.write(u"The same"_s, u"horse battery staple"_s));
        // A ring takes the screen, and gives it back as it was.
        QVERIFY(shown.station.ring({}, core::Visit::Trigger::Button));
        QTRY_COMPARE(shown.page(), u"live"_s);
        shown.controller->ring()->dismiss();
        QTRY_COMPARE(shown.page(), u"setup"_s);
        QCOMPARE(shown.field(u"Your name"_s)->property("text").toString(), u"Anna"_s);
        // Nobody is made an owner with half of what they wanted.
        QVERIFY(shown.write(u"A PIN"_s, u"25"_s));
        QVERIFY(!shown.button(u"Make me the owner"_s)->isEnabled());
        QVERIFY(shown.write(u"A PIN"_s, u"2580"_s));
        QVERIFY(shown.button(u"Make me the owner"_s)->isEnabled());
        QVERIFY(shown.press(u"Make me the owner"_s));
        QTRY_VERIFY(shown.says(u"What does it see?"_s));
        QCOMPARE(shown.admin->gate()->isOpen(), true); // whoever has just chosen a PIN is not asked for it
        QVERIFY(shown.press(u"Next"_s));
        QTRY_VERIFY(shown.says(u"Whom does it know?"_s));
        QVERIFY(shown.press(u"Later"_s));
        QTRY_VERIFY(shown.says(u"It knows nobody yet"_s));
        QVERIFY(shown.press(u"Finish"_s));
        QTRY_COMPARE(shown.page(), u"live"_s);
        QVERIFY(!shown.says(u"has no owner yet"_s));
        QVERIFY(shown.access.signIn(u"Anna"_s));
    }
};

QTEST_MAIN(TestAdminPages)
#include "tst_adminpages.moc"

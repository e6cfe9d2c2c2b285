// SPDX-License-Identifier: MIT
// The real window over a station in memory, with real books behind the pages of whoever looks after it: pressed with a
// pointer and with keys.
#include "tests/qml/shownwindow.h"

using namespace Qt::StringLiterals;
using support::complaints;
using support::listen;
using support::Shown;

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

    void opensAnEntryOfTheAuditLogAndShowsOnlySome()
    {
        Shown shown(false);
        QVERIFY(shown.window);
        for (const QString &actor : {u"station"_s, u"user:Anna"_s}) {
            core::AuditEvent event;
            event.actor = actor;
            event.action = u"start"_s;
            event.resource = u"station"_s;
            QVERIFY(shown.log.record(event).result());
        }
        QMetaObject::invokeMethod(shown.window, "showAudit");
        QTRY_VERIFY(shown.says(u"by Anna"_s) && shown.says(u"by the station itself"_s));
        QVERIFY(!shown.says(u"Hash"_s));
        QVERIFY(support::press(*shown.window, [&] {
            return support::findOnTop(shown.window->contentItem(), [](QQuickItem *item) {
                return item->inherits("QQuickAbstractButton") && item->property("actor") == u"station"_s;
            });
        }));
        QTRY_VERIFY(shown.says(u"Hash"_s) && shown.says(u"Entry number"_s));
        QVERIFY(shown.press(u"Only by the station itself"_s));
        QTRY_VERIFY(!shown.says(u"by Anna"_s));
        QTRY_COMPARE(shown.admin->audit()->rowCount(), 1);
        QVERIFY(shown.press(u"Show all"_s));
        QTRY_VERIFY(shown.says(u"by Anna"_s));
        QTRY_COMPARE(shown.admin->audit()->rowCount(), 2);
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

// SPDX-License-Identifier: MIT
// The wall's manners: what was opened with a PIN is closed when it is wanted, and what a ring puts away comes back.
#include "tests/qml/shownwindow.h"

using namespace Qt::StringLiterals;
using support::Shown;

class TestWallPages : public QObject {
    Q_OBJECT

    // On the page "settings", with the PIN of Anna, who may do everything.
    static bool letIn(const Shown &shown)
    {
        (void)shown.access.add(u"Anna"_s);
        return shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result().hasValue() && shown.press(u"Menu"_s)
            && shown.press(u"Settings"_s) && enterPin(shown)
            && QTest::qWaitFor([&] { return shown.page() == u"settings"_s; });
    }
    static bool enterPin(const Shown &shown)
    {
        if (!QTest::qWaitFor([&] { return shown.button(u"5"_s) != nullptr; }))
            return false;
        shown.digits(u"2580"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        return QTest::qWaitFor([&] { return shown.admin->gate()->isOpen(); });
    }

    // The live picture has taken the place of everything.
    static bool rings(Shown &shown)
    {
        static int number = 0;
        core::Visit visit = support::visitOf(u"vis_ring%1"_s.arg(++number), QDateTime::currentDateTimeUtc(), {},
                                             core::VisitFace::Kind::Unknown);
        visit.rang = true;
        visit.endedAt = {};
        Q_EMIT shown.station.visitOpened(visit);
        return QTest::qWaitFor([&] { return shown.controller->ring()->isShown() && shown.page() == u"live"_s; });
    }

private Q_SLOTS:
    void init() { qInstallMessageHandler(support::listen); }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        const QString said = std::exchange(support::complaints, {}).join(u'\n');
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void locksAtOnceWhenItIsWanted()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        QVERIFY(shown.press(u"Menu"_s));
        QTRY_VERIFY(shown.button(u"Leave"_s));
        QVERIFY(!shown.button(u"Lock now"_s)); // nobody gave a PIN
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_VERIFY(!shown.button(u"Leave"_s));

        QVERIFY(letIn(shown));
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_COMPARE(shown.page(), u"live"_s);
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Lock now"_s));
        QTRY_VERIFY(!shown.button(u"Leave"_s));
        QVERIFY(!shown.admin->gate()->isOpen());
        QVERIFY(shown.admin->gate()->actor().isEmpty());
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(!shown.button(u"Lock now"_s));
        QVERIFY(shown.press(u"Settings"_s));
        QTRY_VERIFY(shown.button(u"5"_s)); // asked again
        QCOMPARE(shown.page(), u"live"_s);
    }

    void lockingClosesWhatThePinOpened()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        QVERIFY(letIn(shown));
        QVERIFY(shown.press(u"Users and PINs"_s));
        QVERIFY(shown.press(u"Add somebody"_s));
        QTRY_VERIFY(shown.says(u"Somebody new"_s));
        QMetaObject::invokeMethod(shown.window, "lock");
        QTRY_COMPARE(shown.page(), u"live"_s);
        QTRY_VERIFY(!shown.says(u"Somebody new"_s));
    }

    void aRingGivesBackWhatWasWrittenInAQuestion()
    {
        Shown shown(true);
        QVERIFY(shown.window);
        shown.station.log.visits
            = {support::visitOf(u"vis_1"_s, QDateTime::currentDateTimeUtc(), {}, core::VisitFace::Kind::Unknown),
               support::visitOf(u"vis_2"_s, QDateTime::currentDateTimeUtc(), {}, core::VisitFace::Kind::Unknown)};
        QMetaObject::invokeMethod(shown.window, "showVisit", Q_ARG(QString, u"vis_1"_s));
        QVERIFY(shown.press(u"New person …"_s));
        QVERIFY(shown.write(u"Name"_s, u"Carla"_s));
        QVERIFY(shown.press(u"Blocked"_s));
        QVERIFY(rings(shown));
        QVERIFY(!shown.field(u"Name"_s));
        QVERIFY(rings(shown)); // once more, before it was seen
        shown.controller->ring()->dismiss();
        QTRY_VERIFY(shown.field(u"Name"_s));
        QCOMPARE(shown.page(), u"visit"_s);
        QCOMPARE(shown.field(u"Name"_s)->property("text").toString(), u"Carla"_s);
        QVERIFY(shown.button(u"Blocked"_s)->property("isChosen").toBool());

        // What is closed by hand stays closed, and so does what nothing was written in.
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_VERIFY(!shown.field(u"Name"_s));
        QVERIFY(shown.press(u"New person …"_s));
        QTRY_VERIFY(shown.field(u"Name"_s));
        QVERIFY(rings(shown));
        shown.controller->ring()->dismiss();
        QTRY_COMPARE(shown.page(), u"visit"_s);
        QVERIFY(!shown.field(u"Name"_s));

        // Nor does a question come back over another visit than the one it was about.
        QVERIFY(shown.press(u"New person …"_s));
        QVERIFY(shown.write(u"Name"_s, u"Carla"_s));
        QVERIFY(rings(shown));
        QMetaObject::invokeMethod(shown.window, "showVisit", Q_ARG(QString, u"vis_2"_s));
        QTRY_COMPARE(shown.page(), u"visit"_s);
        QMetaObject::invokeMethod(shown.window, "showLive");
        shown.controller->ring()->dismiss();
        QTRY_COMPARE(shown.page(), u"visit"_s);
        QVERIFY(!shown.field(u"Name"_s));
    }

    void aRingGivesBackAUserBeingAddedButNoPin()
    {
        Shown shown(true);
        QVERIFY(shown.window);
        QVERIFY(letIn(shown));
        QVERIFY(shown.press(u"Users and PINs"_s));
        QVERIFY(shown.press(u"Add somebody"_s));
        QVERIFY(shown.write(u"Name"_s, u"Ben"_s));
        QVERIFY(shown.write(u"Password"_s, u"horse battery"_s));
        QVERIFY(rings(shown));
        shown.controller->ring()->dismiss();
        QTRY_VERIFY(shown.says(u"Somebody new"_s));
        QCOMPARE(shown.page(), u"users"_s);
        QCOMPARE(shown.field(u"Name"_s)->property("text").toString(), u"Ben"_s);
        QCOMPARE(shown.field(u"Password"_s)->property("text").toString(), u"horse battery"_s);
        QTest::keyClick(shown.window, Qt::Key_Escape);

        QVERIFY(shown.press(u"PIN"_s));
        QVERIFY(shown.write(u"PIN"_s, u"1357"_s));
        QVERIFY(rings(shown));
        shown.controller->ring()->dismiss();
        QTRY_COMPARE(shown.page(), u"users"_s);
        QVERIFY(!shown.field(u"PIN"_s));
        QVERIFY(shown.press(u"PIN"_s));
        QTRY_VERIFY(shown.field(u"PIN"_s));
        QVERIFY(shown.field(u"PIN"_s)->property("text").toString().isEmpty());
        QTest::keyClick(shown.window, Qt::Key_Escape);

        // Whose PIN it was has gone before the ring was seen.
        QVERIFY(shown.press(u"Add somebody"_s));
        QVERIFY(shown.write(u"Name"_s, u"Ben"_s));
        QVERIFY(rings(shown));
        QMetaObject::invokeMethod(shown.window, "lock");
        shown.controller->ring()->dismiss();
        QCoreApplication::processEvents();
        QCOMPARE(shown.page(), u"live"_s);
        QVERIFY(!shown.says(u"Somebody new"_s));
    }

    void aRingForgetsAPinThatIsBeingGiven()
    {
        Shown shown(true);
        QVERIFY(shown.window);
        (void)shown.access.add(u"Anna"_s);
        QVERIFY(shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Settings"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        shown.digits(u"25"_s);
        QTRY_VERIFY(shown.says(u"••"_s));
        QVERIFY(rings(shown));
        QVERIFY(!shown.button(u"5"_s));
        QVERIFY(shown.window->findChild<QObject *>(u"pin"_s)->property("pin").toString().isEmpty());
        shown.controller->ring()->dismiss();
        QCoreApplication::processEvents();
        QVERIFY(!shown.button(u"5"_s));
        QCOMPARE(shown.page(), u"live"_s);
    }

    void aRingGivesBackSettingsThatAreNotSavedYet()
    {
        Shown shown(true);
        QVERIFY(shown.window);
        QVERIFY(letIn(shown));
        QVERIFY(shown.write(u"JPEG quality"_s, u"70"_s));
        QTRY_COMPARE(shown.admin->settings()->changes(), 1);
        QVERIFY(rings(shown));
        shown.controller->ring()->dismiss();
        QTRY_COMPARE(shown.page(), u"settings"_s);
        QCOMPARE(shown.field(u"JPEG quality"_s)->property("text").toString(), u"70"_s);
        QCOMPARE(shown.admin->settings()->changes(), 1);
        QMetaObject::invokeMethod(shown.window, "lock"); // the next one does not find it
        QCOMPARE(shown.admin->settings()->changes(), 0);
    }
};

QTEST_MAIN(TestWallPages)
#include "tst_wallpages.moc"

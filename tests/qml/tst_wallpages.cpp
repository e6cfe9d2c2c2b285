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
};

QTEST_MAIN(TestWallPages)
#include "tst_wallpages.moc"

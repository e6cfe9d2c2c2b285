// SPDX-License-Identifier: MIT
// Who closes the window is asked when something would be lost, and only then.
#include "tests/qml/shownwindow.h"

#include <QFile>

using namespace Qt::StringLiterals;
using support::Shown;

class TestQuitting : public QObject {
    Q_OBJECT

    static void quit(const Shown &shown)
    {
        QTest::keyClick(shown.window, Qt::Key_Q, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init() { qInstallMessageHandler(support::listen); }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        const QString said = std::exchange(support::complaints, {}).join(u'\n');
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void asksNothingWhenNothingWouldBeLost()
    {
        const Shown shown(false);
        QVERIFY(shown.window && QTest::qWaitForWindowActive(shown.window));
        QMetaObject::invokeMethod(shown.window, "showAddPerson");
        QVERIFY(shown.write(u"Name"_s, u"Anna"_s)); // no picture yet
        quit(shown);
        QTRY_VERIFY(!shown.window->isVisible());
    }

    void asksAboutPicturesThatAreNotAddedYet()
    {
        Shown shown(false);
        shown.station.enrolment.isPleased = true;
        QVERIFY(shown.window && QTest::qWaitForWindowActive(shown.window));
        QFile file(shown.dir.filePath(u"anna.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a picture") > 0);
        file.close();
        ui::EnrolmentDraft &draft = *shown.controller->people()->draft();
        QMetaObject::invokeMethod(shown.window, "showAddPerson");
        QVERIFY(shown.write(u"Name"_s, u"Anna"_s));
        draft.addFiles({QUrl::fromLocalFile(file.fileName())});
        QTRY_COMPARE(draft.goodCount(), 1);
        quit(shown);
        QTRY_VERIFY(shown.says(u"Quit anyway?"_s) && shown.says(u"Pictures of Anna are not added yet."_s));
        QVERIFY(shown.window->isVisible());
        QTest::keyClick(shown.window, Qt::Key_Return); // Cancel has the focus
        QTRY_VERIFY(!shown.says(u"Quit anyway?"_s));
        QVERIFY(shown.window->isVisible());
        QCOMPARE(draft.goodCount(), 1);

        shown.window->close(); // the frame's own way
        QVERIFY(shown.press(u"Quit"_s));
        QTRY_VERIFY(!shown.window->isVisible());
    }

    void picturesThatWereGivenUpAreNoLoss()
    {
        Shown shown(false);
        shown.station.enrolment.isPleased = true;
        QVERIFY(shown.window && QTest::qWaitForWindowActive(shown.window));
        QFile file(shown.dir.filePath(u"anna.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a picture") > 0);
        file.close();
        QMetaObject::invokeMethod(shown.window, "showAddPerson");
        shown.controller->people()->draft()->addFiles({QUrl::fromLocalFile(file.fileName())});
        QTRY_COMPARE(shown.controller->people()->draft()->goodCount(), 1);
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_COMPARE(shown.page(), u"people"_s);
        quit(shown);
        QTRY_VERIFY(!shown.window->isVisible());
    }

    void asksAboutSettingsAndSetUp()
    {
        const Shown shown(false);
        QVERIFY(shown.window && QTest::qWaitForWindowActive(shown.window));
        QMetaObject::invokeMethod(shown.window, "show", Q_ARG(QString, u"settings"_s));
        QVERIFY(shown.write(u"JPEG quality"_s, u"70"_s));
        QTRY_COMPARE(shown.admin->settings()->changes(), 1);
        QMetaObject::invokeMethod(shown.window, "showSetup");
        QVERIFY(shown.press(u"Next"_s)); // the language
        QVERIFY(shown.write(u"Your name"_s, u"Anna"_s));
        quit(shown);
        QTRY_VERIFY(shown.says(u"1 change(s) of the settings, not saved yet."_s)
                    && shown.says(u"What you wrote for the set-up is not used yet."_s));
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_VERIFY(!shown.says(u"Quit anyway?"_s));
        QMetaObject::invokeMethod(shown.window, "showLive"); // what stood there is forgotten
        shown.admin->settings()->discard();
        quit(shown);
        QTRY_VERIFY(!shown.window->isVisible());
    }

    void theWallAsksToo()
    {
        const Shown shown(true);
        QVERIFY(shown.window);
        (void)shown.access.add(u"Anna"_s);
        QVERIFY(shown.access.book->setPin({}, u"Anna"_s, u"2580"_s).result());
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Settings"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        shown.digits(u"2580"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_COMPARE(shown.page(), u"settings"_s);
        QVERIFY(shown.write(u"JPEG quality"_s, u"70"_s));
        QTRY_COMPARE(shown.admin->settings()->changes(), 1);
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_COMPARE(shown.page(), u"live"_s);
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Leave"_s)); // whose PIN is still good
        QTRY_VERIFY(shown.says(u"Quit anyway?"_s));
        QVERIFY(shown.press(u"Cancel"_s));
        QTRY_VERIFY(!shown.says(u"Quit anyway?"_s));
        QVERIFY(shown.window->isVisible());
        shown.admin->gate()->close();
        shown.window->close(); // a PIN is needed as before
        QTRY_VERIFY(shown.button(u"5"_s));
        QTest::keyClick(shown.window, Qt::Key_Escape);
        QTRY_VERIFY(!shown.button(u"5"_s));
        shown.admin->settings()->discard();
        QVERIFY(shown.press(u"Menu"_s));
        QVERIFY(shown.press(u"Leave"_s));
        QTRY_VERIFY(shown.button(u"5"_s));
        shown.digits(u"2580"_s);
        QTest::keyClick(shown.window, Qt::Key_Return);
        QTRY_VERIFY(!shown.window->isVisible());
    }
};

QTEST_MAIN(TestQuitting)
#include "tst_quitting.moc"

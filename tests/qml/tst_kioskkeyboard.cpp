// SPDX-License-Identifier: MIT
// The keys on the wall's screen: they come where something is written, and go when they are sent away.
#include "tests/qml/shownwindow.h"

#include <QInputMethod>
#include <QQmlComponent>

using namespace Qt::StringLiterals;
using support::Shown;

class TestKioskKeyboard : public QObject {
    Q_OBJECT

    static bool isThere()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData("import QtQuick.VirtualKeyboard\nInputPanel {}", {});
        return !component.isError();
    }
    static QString written(const Shown &shown) { return shown.field(u"Your name"_s)->property("text").toString(); }
    static QQuickItem *hideKey(const Shown &shown)
    {
        return support::findOnTop(shown.window->contentItem()->parentItem() ? shown.window->contentItem()->parentItem()
                                                                            : shown.window->contentItem(),
                                  [&](QQuickItem *item) {
                                      return item->inherits("QQuickAbstractButton")
                                          && item->property("text").toString() == u"Hide the keyboard"_s;
                                  });
    }

private Q_SLOTS:
    void goesWhenItIsSentAwayAndKeepsWhatIsWritten()
    {
        if (!isThere())
            QSKIP("this machine has no keyboard for the screen");
        Shown shown(true);
        QVERIFY(shown.window && QTest::qWaitForWindowActive(shown.window));
        QMetaObject::invokeMethod(shown.window, "showSetup");
        QTRY_COMPARE(shown.page(), u"setup"_s);
        QInputMethod &keys = *QGuiApplication::inputMethod();
        QVERIFY(shown.press(u"Next"_s)); // the language
        QVERIFY(shown.write(u"Your name"_s, u"Ann"_s));
        keys.show();
        QTRY_VERIFY(keys.isVisible());
        QTRY_VERIFY(hideKey(shown));
        QQmlComponent letter(&shown.engine); // with a dictionary it stays unfinished: the keyboard makes suggestions
        letter.setData("import QtQml\nimport QtQuick.VirtualKeyboard\n"
                       "QtObject { Component.onCompleted: InputContext.inputEngine.virtualKeyClick(Qt.Key_A, 'a', 0) }",
                       {});
        const std::unique_ptr<QObject> typed(letter.create());
        QVERIFY2(typed, qPrintable(letter.errorString()));
        QQuickItem *key = hideKey(shown);
        QVERIFY(key->width() >= 48 && key->height() >= 48);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(key);
        QVERIFY(interface && interface->text(QAccessible::Name) == u"Hide the keyboard"_s);
        const QPoint bottom = shown.field(u"Your name"_s)->mapToScene({0, 0}).toPoint();
        QVERIFY(bottom.y() < key->mapToScene({0, 0}).y()); // what is written is not under it

        QVERIFY(support::press(*shown.window, [&] { return hideKey(shown); }));
        QTRY_VERIFY(!keys.isVisible());
        QTRY_VERIFY(!hideKey(shown));
        QCOMPARE(written(shown), u"Anna"_s);
        QVERIFY(shown.field(u"Your name"_s)->hasActiveFocus());

        // A finger on the field brings it back.
        const QQuickItem *field = shown.field(u"Your name"_s);
        QTest::mouseClick(shown.window, Qt::LeftButton, {},
                          field->mapToScene({field->width() / 2, field->height() / 2}).toPoint());
        QTRY_VERIFY(keys.isVisible());
        QCOMPARE(written(shown), u"Anna"_s);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard"); // as the program does on the wall
    QGuiApplication application(argc, argv);
    TestKioskKeyboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kioskkeyboard.moc"

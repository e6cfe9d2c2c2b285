// SPDX-License-Identifier: MIT
#include "qml/window/keyboardroom.h"

#include <QTest>

using ui::KeyboardRoom;

class TestKeyboardRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenStaysInSight()
    {
        QQuickWindow window;
        window.resize(400, 400);
        QQuickItem page(window.contentItem());
        QQuickItem keyboard(window.contentItem());
        QQuickItem high(&page);
        QQuickItem low(&page);
        high.setPosition({0, 20});
        low.setPosition({0, 340});
        for (QQuickItem *field : {&high, &low}) {
            field->setSize({100, 40});
            field->setFlag(QQuickItem::ItemAcceptsInputMethod);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        KeyboardRoom room;
        room.setWindow(&window);
        room.setKeyboard(&keyboard);
        room.setProperty("margin", 10);
        high.forceActiveFocus();
        room.setCovered(200);
        QCOMPARE(page.y(), 0.0); // it is in sight already
        low.forceActiveFocus();
        QCOMPARE(page.y(), -190.0); // 380 and the margin, where 200 are free
        QCOMPARE(keyboard.y(), 0.0);
        QCOMPARE(low.mapToScene(QPointF(0, 40)).y(), 190.0);
        room.setCovered(250);
        QCOMPARE(page.y(), -240.0);
        high.forceActiveFocus();
        QCOMPARE(page.y(), 0.0);
        low.forceActiveFocus();
        low.setY(300); // the page is laid out anew
        QTRY_COMPARE(page.y(), -200.0);
        room.setCovered(0);
        QCOMPARE(page.y(), 0.0);
    }
};

QTEST_MAIN(TestKeyboardRoom)

#include "tst_keyboardroom.moc"

// SPDX-License-Identifier: MIT
#include "qml/window/activitywatch.h"

#include <QSignalSpy>
#include <QTest>

using ui::ActivityWatch;

namespace {

// Counts what gets through to the window.
class CountingWindow : public QQuickWindow {
public:
    int presses = 0;
    int releases = 0;
    int keys = 0;

protected:
    void mousePressEvent(QMouseEvent *) override { ++presses; }
    void mouseReleaseEvent(QMouseEvent *) override { ++releases; }
    void keyPressEvent(QKeyEvent *) override { ++keys; }
};

} // namespace

class TestActivityWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTouchThatWakesDoesNothingElse()
    {
        CountingWindow window;
        window.resize(200, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        ActivityWatch watch;
        watch.setWindow(&window);
        QVERIFY(!watch.isIdle());
        const QSignalSpy idle(&watch, &ActivityWatch::isIdleChanged);
        watch.setIdleAfterMs(20);
        QTRY_VERIFY(watch.isIdle());
        QCOMPARE(idle.count(), 1);
        watch.setIdleAfterMs(1'000'000); // so that this machine's pace says nothing here
        QVERIFY(!watch.isIdle());
        QTest::mouseClick(&window, Qt::LeftButton, {}, {10, 10});
        QCOMPARE(window.presses, 1);
        QCOMPARE(window.releases, 1);

        watch.setIdleAfterMs(20);
        QTRY_VERIFY(watch.isIdle());
        QTest::mouseClick(&window, Qt::LeftButton, {}, {10, 10});
        QCOMPARE(window.presses, 1); // neither press nor release of the waking touch
        QCOMPARE(window.releases, 1);
        QTRY_VERIFY(watch.isIdle());
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(window.keys, 0);
    }
    void neverIdlesUnlessAsked()
    {
        ActivityWatch watch;
        watch.setIdleAfterMs(1);
        QTRY_VERIFY(watch.isIdle());
        watch.setIdleAfterMs(0);
        QVERIFY(!watch.isIdle());
        watch.wake();
        QVERIFY(!watch.isIdle());
    }
};

QTEST_MAIN(TestActivityWatch)

#include "tst_activitywatch.moc"

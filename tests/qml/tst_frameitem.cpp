// SPDX-License-Identifier: MIT
#include "qml/live/frameitem.h"
#include "tests/support/memorystation.h"

#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFrameItem : public QObject {
    Q_OBJECT

    static void show(ui::LiveCamera &camera, const cv::Mat &pixels)
    {
        core::Frame frame;
        frame.camera = camera.name();
        frame.pixels = pixels;
        camera.show(frame);
    }

    // Left half blue, right half red.
    static cv::Mat halves(int width, int height)
    {
        cv::Mat pixels(height, width, CV_8UC3, cv::Scalar(255, 0, 0));
        pixels.colRange(width / 2, width).setTo(cv::Scalar(0, 0, 255));
        return pixels;
    }

private Q_SLOTS:
    void turnsBlueGreenRedIntoTheScreensColours()
    {
        cv::Mat pixels(2, 2, CV_8UC3);
        pixels.at<cv::Vec3b>(0, 0) = {255, 0, 0};
        pixels.at<cv::Vec3b>(0, 1) = {0, 255, 0};
        pixels.at<cv::Vec3b>(1, 0) = {0, 0, 255};
        pixels.at<cv::Vec3b>(1, 1) = {10, 20, 30};
        const QImage image = ui::toImage(pixels, {0, 0, 2, 2}, {100, 100});
        QCOMPARE(image.size(), QSize(2, 2)); // never enlarged
        QCOMPARE(image.pixel(0, 0), qRgb(0, 0, 255));
        QCOMPARE(image.pixel(1, 0), qRgb(0, 255, 0));
        QCOMPARE(image.pixel(0, 1), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(1, 1), qRgb(30, 20, 10));
    }

    void makesSmallerAndCutsWithoutReadingBeyond()
    {
        const cv::Mat pixels = halves(400, 200);
        QCOMPARE(ui::toImage(pixels, {0, 0, 400, 200}, {100, 50}).size(), QSize(100, 50));
        const QImage right = ui::toImage(pixels, {300, 100, 500, 500}, {1000, 1000});
        QCOMPARE(right.size(), QSize(100, 100));
        QCOMPARE(right.pixel(0, 0), qRgb(255, 0, 0));
        QVERIFY(ui::toImage(pixels, {500, 0, 10, 10}, {10, 10}).isNull());
        // Written over what is left, but never over what somebody still has, or what is of another size.
        QImage spare = ui::toImage(pixels, {0, 0, 40, 20}, {40, 20});
        const uchar *bits = spare.constBits();
        spare = ui::toImage(pixels, {10, 0, 40, 20}, {40, 20}, std::move(spare));
        QVERIFY(spare.constBits() == bits);
        const QImage kept = spare;
        spare = ui::toImage(cv::Mat(20, 40, CV_8UC3, cv::Scalar(1, 2, 3)), {0, 0, 40, 20}, {40, 20}, std::move(spare));
        QVERIFY(kept.constBits() == bits && spare.constBits() != bits);
        QCOMPARE(spare.pixel(0, 0), qRgb(3, 2, 1));
        QVERIFY(kept.pixel(0, 0) != qRgb(3, 2, 1));
        QCOMPARE(ui::toImage(pixels, {0, 0, 20, 20}, {40, 20}, std::move(spare)).size(), QSize(20, 20));
        QVERIFY(ui::toImage(cv::Mat(), {0, 0, 10, 10}, {10, 10}).isNull());
    }

    void showsThePictureWhole()
    {
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        QQuickWindow window;
        window.setColor(Qt::black);
        window.resize(200, 200);
        ui::FrameItem item(window.contentItem());
        item.setSize({200, 200});
        item.setFillMode(ui::FrameItem::Fit);
        item.setCamera(&camera);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        show(camera, halves(400, 200));
        QVERIFY(item.hasPicture());
        QCOMPARE(item.contentRect(), QRectF(0, 50, 200, 100));
        const QImage seen = window.grabWindow();
        const double dpr = seen.devicePixelRatio();
        const auto at = [&](int x, int y) { return seen.pixelColor(int(x * dpr), int(y * dpr)).rgb(); };
        QCOMPARE(at(20, 100), qRgb(0, 0, 255));
        QCOMPARE(at(180, 100), qRgb(255, 0, 0));
        QCOMPARE(at(100, 20), qRgb(0, 0, 0)); // above it is nothing
        QCOMPARE(at(100, 180), qRgb(0, 0, 0));
    }

    void bleedsOverTheBorderEvenly()
    {
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        QQuickWindow window;
        window.resize(200, 200);
        ui::FrameItem item(window.contentItem());
        item.setSize({200, 200});
        item.setCamera(&camera);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        show(camera, halves(400, 200));
        QCOMPARE(item.contentRect(), QRectF(-100, 0, 400, 200));
        const QImage seen = window.grabWindow();
        QCOMPARE(seen.pixelColor(0, 0).rgb(), qRgb(0, 0, 255));
        QCOMPARE(seen.pixelColor(seen.width() - 1, seen.height() - 1).rgb(), qRgb(255, 0, 0));
        QCOMPARE(seen.pixelColor(seen.width() / 2 - 3, 10).rgb(), qRgb(0, 0, 255)); // the middle stays in the middle
        QCOMPARE(seen.pixelColor(seen.width() / 2 + 3, 10).rgb(), qRgb(255, 0, 0));
    }

    void forgetsThePictureOfALostCamera()
    {
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        QQuickWindow window;
        window.setColor(Qt::black);
        window.resize(100, 100);
        ui::FrameItem item(window.contentItem());
        item.setSize({100, 100});
        item.setCamera(&camera);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        show(camera, halves(100, 100));
        QCOMPARE(window.grabWindow().pixelColor(5, 5).rgb(), qRgb(0, 0, 255));
        core::CameraStatus lost = support::connectedCamera(u"front"_s);
        lost.state = core::CameraStatus::State::Lost;
        camera.setStatus(lost);
        QVERIFY(!item.hasPicture());
        QCOMPARE(window.grabWindow().pixelColor(5, 5).rgb(), qRgb(0, 0, 0));
    }

    void convertsOnlyWhatIsDrawn()
    {
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        QQuickWindow window;
        window.resize(100, 100);
        ui::FrameItem item(window.contentItem());
        item.setSize({100, 100});
        item.setCamera(&camera);
        for (int i = 0; i < 20; ++i) // nobody sees the window
            show(camera, halves(100, 100));
        QCoreApplication::processEvents();
        QCOMPARE(item.converted(), 0U);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(item.converted() > 0);
        const quint64 before = item.converted();
        for (int i = 0; i < 20; ++i) // twenty pictures between two screens
            show(camera, halves(100, 100));
        QTRY_COMPARE(item.converted(), before + 1);
        item.setVisible(false);
        show(camera, halves(100, 100));
        (void)window.grabWindow();
        QCOMPARE(item.converted(), before + 1);
    }

    void isSeenAfterItWasHiddenFromTheStart()
    {
        ui::LiveCamera camera(support::connectedCamera(u"front"_s));
        camera.setCurrent(true);
        QQuickWindow window;
        window.setColor(Qt::black);
        window.resize(200, 200);
        QQuickItem clip(window.contentItem());
        clip.setClip(true);
        clip.setSize({200, 200});
        ui::FrameItem item(&clip);
        item.setVisible(false);
        item.setSize({200, 100});
        item.setCamera(&camera);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        show(camera, halves(400, 200));
        for (const int height : {90, 80, 100}) { // as a page does that is laid out before it is shown
            item.setSize({200, qreal(height)});
            QCOMPARE(window.grabWindow().pixelColor(20, 40).rgb(), qRgb(0, 0, 0));
        }
        QCOMPARE(item.converted(), 0U);
        item.setVisible(true);
        QCOMPARE(window.grabWindow().pixelColor(20, 40).rgb(), qRgb(0, 0, 255));
        item.setVisible(false);
        item.setSize({200, 60});
        QCOMPARE(window.grabWindow().pixelColor(20, 40).rgb(), qRgb(0, 0, 0));
        item.setVisible(true);
        QCOMPARE(window.grabWindow().pixelColor(20, 40).rgb(), qRgb(0, 0, 255));
    }

    void survivesItsCamera()
    {
        auto camera = std::make_unique<ui::LiveCamera>(support::connectedCamera(u"front"_s));
        camera->setCurrent(true);
        QQuickWindow window;
        window.resize(50, 50);
        ui::FrameItem item(window.contentItem());
        item.setSize({50, 50});
        item.setCamera(camera.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        show(*camera, halves(50, 50));
        QVERIFY(item.hasPicture());
        camera.reset();
        QVERIFY(!item.hasPicture());
        QVERIFY(!window.grabWindow().isNull());
    }
};

QTEST_MAIN(TestFrameItem)
#include "tst_frameitem.moc"

// SPDX-License-Identifier: MIT
#include "core/pipeline/motiongate.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using pipeline::Motion;
using pipeline::MotionGate;

namespace {
cv::Mat scene(cv::RNG &noise, double sigma, double brightness = 1)
{
    cv::Mat picture(360, 640, CV_8UC3);
    for (int x = 0; x < picture.cols; ++x)
        picture.col(x).setTo(cv::Scalar::all(60 + (x / 20) * 4 % 120));
    cv::rectangle(picture, {250, 50, 100, 250}, {40, 60, 120}, cv::FILLED);
    picture.convertTo(picture, -1, brightness);
    // Fresh Gaussian noise a picture would take longer than everything else: cut a random window from one sheet of it.
    static const cv::Mat sheet = [] {
        cv::Mat normal(512, 768, CV_32FC3);
        cv::RNG(1).fill(normal, cv::RNG::NORMAL, 0, 1);
        return normal;
    }();
    const cv::Mat window = sheet(cv::Rect(noise.uniform(0, 128), noise.uniform(0, 152), 640, 360));
    cv::Mat grainy;
    cv::scaleAdd(window, sigma, cv::Mat_<cv::Vec3f>(picture), grainy);
    grainy.convertTo(picture, CV_8U);
    return picture;
}
} // namespace

class MotionGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStillSceneIsStill_data()
    {
        QTest::addColumn<double>("sigma");
        QTest::newRow("clean") << 0.0;
        QTest::newRow("day") << 3.0;
        QTest::newRow("grainy night") << 14.0;
    }
    void aStillSceneIsStill()
    {
        QFETCH(double, sigma);
        cv::RNG noise(7);
        MotionGate gate;
        QVERIFY(gate.look(scene(noise, sigma)).moved); // the first picture is news
        int moved = 0;
        for (int i = 0; i < 60; ++i)
            moved += gate.look(scene(noise, sigma)).moved ? 1 : 0;
        QCOMPARE(moved, 0);
    }

    void seesAFaceSizedThing_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<double>("sigma");
        QTest::newRow("18 px of 360, day") << 18 << 3.0;
        QTest::newRow("75 px of 360, grainy night") << 75 << 14.0;
    }
    void seesAFaceSizedThing()
    {
        QFETCH(int, size);
        QFETCH(double, sigma);
        cv::RNG noise(8);
        MotionGate gate;
        for (int i = 0; i < 30; ++i)
            gate.look(scene(noise, sigma));
        cv::Mat picture = scene(noise, sigma);
        cv::ellipse(picture, {450, 150}, {size * 2 / 5, size / 2}, 0, 0, 360, {170, 200, 230}, cv::FILLED);
        const Motion motion = gate.look(picture);
        QVERIFY(motion.moved);
        QVERIFY(motion.region.contains(cv::Point2f(450.F / 640, 150.F / 360)));
        QVERIFY(!motion.isPersonSized());
    }

    void knowsAPersonBySize()
    {
        cv::RNG noise(9);
        MotionGate gate;
        for (int i = 0; i < 30; ++i)
            gate.look(scene(noise, 3));
        cv::Mat picture = scene(noise, 3);
        cv::rectangle(picture, {400, 75, 90, 280}, {200, 210, 220}, cv::FILLED);
        QVERIFY(gate.look(picture).isPersonSized());
    }

    void theEmptyPlaceOfSomebodyWhoLeftIsNoPerson()
    {
        cv::RNG noise(12);
        MotionGate gate;
        const auto person = [](cv::Mat picture, int x) {
            cv::rectangle(picture, {x, 75, 90, 280}, {200, 210, 220}, cv::FILLED);
            return picture;
        };
        for (int i = 0; i < 30; ++i)
            gate.look(scene(noise, 3));
        for (int i = 0; i < 150; ++i) // sways for ten seconds and becomes background
            gate.look(person(scene(noise, 3), 400 + i % 2 * 12));
        gate.look(scene(noise, 3));
        int persons = 0;
        for (int i = 0; i < 60; ++i)
            persons += gate.look(scene(noise, 3)).isPersonSized() ? 1 : 0;
        QCOMPARE(persons, 0);
    }

    void slowLightIsNoMotionAndALampIsNamed()
    {
        cv::RNG noise(10);
        MotionGate gate;
        gate.look(scene(noise, 3));
        int moved = 0;
        for (int i = 0; i < 100; ++i)
            moved += gate.look(scene(noise, 3, 1 - i * 0.003)).moved ? 1 : 0;
        QCOMPARE(moved, 0);
        cv::Mat lamp = scene(noise, 3, 0.7);
        cv::Mat pattern(lamp.size(), CV_8UC3, cv::Scalar::all(0));
        for (int x = 0; x < lamp.cols; ++x)
            pattern.col(x).setTo(cv::Scalar::all(x * 120 / lamp.cols)); // light from the right
        cv::add(lamp, pattern, lamp);
        const Motion motion = gate.look(lamp);
        QVERIFY(motion.moved);
        QVERIFY(!motion.isPersonSized() || motion.lightChanged);
        moved = 0;
        for (int i = 0; i < 40; ++i) {
            cv::Mat after = scene(noise, 3, 0.7);
            cv::add(after, pattern, after);
            moved += i >= 30 && gate.look(after).moved ? 1 : 0;
        }
        QCOMPARE(moved, 0); // it gets used to the lamp
    }

    void survivesHostilePictures_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        QTest::addColumn<int>("type");
        QTest::newRow("empty") << 0 << 0 << CV_8UC3;
        QTest::newRow("one pixel") << 1 << 1 << CV_8UC3;
        QTest::newRow("one row") << 1 << 5000 << CV_8UC3;
        QTest::newRow("one column") << 5000 << 1 << CV_8UC3;
        QTest::newRow("grey") << 100 << 100 << CV_8UC1;
        QTest::newRow("16 bit") << 100 << 100 << CV_16UC3;
    }
    void survivesHostilePictures()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        QFETCH(int, type);
        const cv::Mat picture = rows > 0 ? cv::Mat(rows, cols, type, cv::Scalar::all(9)) : cv::Mat();
        MotionGate gate;
        gate.look(picture);
        QVERIFY(!gate.look(picture).moved);
    }

    void aChangeOfSizeStartsAnew()
    {
        MotionGate gate;
        gate.look(cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(80)));
        QVERIFY(gate.look(cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(80))).moved);
        QVERIFY(!gate.look(cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(80))).moved);
    }
};

QTEST_GUILESS_MAIN(MotionGateTest)
#include "tst_motiongate.moc"

// SPDX-License-Identifier: MIT
#include "core/vision/viewtruth.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;
using View = core::CameraStatus::View;
using std::chrono::milliseconds;
using vision::ViewTruth;

namespace {
constexpr int kStepMs = 200;

// Edges, surfaces and texture of many sizes: what a camera sees of a street, in the small.
cv::Mat scene(int seed = 1)
{
    cv::RNG random(seed);
    cv::Mat picture(360, 640, CV_8UC3, cv::Scalar(120, 130, 125));
    for (int i = 0; i < 160; ++i) {
        const cv::Rect box(random.uniform(-40, 640), random.uniform(-40, 360), random.uniform(6, 110),
                           random.uniform(6, 110));
        const cv::Scalar colour(random.uniform(10, 245), random.uniform(10, 245), random.uniform(10, 245));
        cv::rectangle(picture, box, colour, cv::FILLED);
    }
    return picture;
}

// Made once: random numbers for every picture would take most of the time of this test.
cv::Mat noisy(const cv::Mat &picture, cv::RNG &random, double sigma)
{
    static const cv::Mat field = [] {
        cv::Mat values(800, 1400, CV_16SC3);
        cv::RNG(11).fill(values, cv::RNG::NORMAL, 0, 64);
        return values;
    }();
    const cv::Rect part(random.uniform(0, field.cols - picture.cols), random.uniform(0, field.rows - picture.rows),
                        picture.cols, picture.rows);
    cv::Mat noise;
    cv::Mat result;
    field(part).convertTo(noise, CV_16S, sigma / 64);
    cv::add(picture, noise, result, cv::noArray(), CV_8U);
    return result;
}

cv::Mat blurred(const cv::Mat &picture, double sigma)
{
    cv::Mat result;
    cv::GaussianBlur(picture, result, {}, sigma);
    return result;
}

// A palm on the lens: reddish, darker to one side, no detail.
cv::Mat hand()
{
    cv::Mat picture(360, 640, CV_8UC3);
    for (int row = 0; row < picture.rows; ++row) {
        for (int column = 0; column < picture.cols; ++column)
            picture.at<cv::Vec3b>(row, column)
                = cv::Vec3b(uchar(30 + column / 32), uchar(40 + row / 18), uchar(90 + column / 16));
    }
    return picture;
}

// QTest would print core's QString where it wants char *.
QString name(View view) { return core::toString(view); }

class Watch {
public:
    View show(const cv::Mat &picture, double seconds, double noise = 3)
    {
        View view = m_truth.view();
        for (int ms = 0; ms < seconds * 1000; ms += kStepMs) {
            m_now += milliseconds(kStepMs);
            const View now = m_truth.look(noise > 0 ? noisy(picture, m_random, noise) : picture, m_now);
            m_changes += now != view ? 1 : 0;
            view = now;
        }
        return view;
    }
    int changes() const { return m_changes; }
    ViewTruth &truth() { return m_truth; }

private:
    ViewTruth m_truth;
    cv::RNG m_random {7};
    milliseconds m_now {1000};
    int m_changes = 0;
};
} // namespace

class TestViewTruth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStillSceneWithNoiseIsClear()
    {
        Watch watch;
        QCOMPARE(name(watch.show(scene(), 120)), name(View::Clear));
        QCOMPARE(watch.changes(), 0);
    }

    void aFaintNoiseIsEnoughToBeAlive()
    {
        Watch watch;
        QCOMPARE(name(watch.show(scene(), 40, 1.0)), name(View::Clear));
    }

    void tellsAFrozenPictureAfterTenSecondsAndNotBefore()
    {
        Watch watch;
        watch.show(scene(), 5);
        const cv::Mat same = scene();
        QCOMPARE(name(watch.show(same, 8, 0)), name(View::Clear));
        QCOMPARE(name(watch.show(same, 4, 0)), name(View::Frozen));
        QCOMPARE(name(watch.show(scene(), 4)), name(View::Clear));
        QCOMPARE(watch.changes(), 2);
    }

    void keyFramesOfAnEncoderDoNotHideThatItIsFrozen()
    {
        Watch watch;
        cv::Mat popped = scene();
        cv::Mat part = popped(cv::Rect(100, 100, 60, 60));
        part += cv::Scalar(2, 2, 2);
        View view = View::Clear;
        for (int round = 0; round < 8; ++round) // another rendering of the same picture every other two seconds
            view = watch.show(round % 2 ? popped : scene(), 2, 0);
        QCOMPARE(name(view), name(View::Frozen));
    }

    void movementInAnOtherwisePerfectlyStillPictureIsNotFrozen()
    {
        Watch watch;
        View view = View::Clear;
        for (int step = 0; step < 60; ++step) {
            cv::Mat picture = scene();
            cv::circle(picture, {40 + step * 9, 200}, 20, {250, 250, 250}, cv::FILLED);
            view = watch.show(picture, 0.5, 0);
            QCOMPARE(name(view), name(View::Clear));
        }
    }

    void tellsBlack()
    {
        Watch watch;
        watch.show(scene(), 5);
        const cv::Mat black(360, 640, CV_8UC3, cv::Scalar::all(4));
        QCOMPARE(name(watch.show(black, 1)), name(View::Clear)); // one blink is no news
        QCOMPARE(name(watch.show(black, 3)), name(View::Black));
        QCOMPARE(name(watch.show(scene(), 4)), name(View::Clear));
    }

    void aLampAtNightIsNotBlack()
    {
        Watch watch;
        cv::Mat night = scene() * 0.1;
        cv::circle(night, {500, 60}, 24, {200, 230, 250}, cv::FILLED);
        QCOMPARE(name(watch.show(night, 20)), name(View::Clear));
    }

    void tellsCovered_data()
    {
        QTest::addColumn<cv::Mat>("cover");
        QTest::newRow("hand") << hand();
        QTest::newRow("grey tape") << cv::Mat(360, 640, CV_8UC3, cv::Scalar::all(90));
        QTest::newRow("paper against the light") << cv::Mat(360, 640, CV_8UC3, cv::Scalar::all(235));
    }
    void tellsCovered()
    {
        QFETCH(cv::Mat, cover);
        Watch watch;
        watch.show(scene(), 5);
        QCOMPARE(name(watch.show(cover, 2)), name(View::Clear));
        QCOMPARE(name(watch.show(cover, 4)), name(View::Covered));
        QCOMPARE(name(watch.show(scene(), 4)), name(View::Clear));
        QCOMPARE(watch.changes(), 2);
    }

    void tellsOutOfFocusAgainstItsOwnReference()
    {
        Watch watch;
        QCOMPARE(name(watch.show(scene(), 40)), name(View::Clear));
        QCOMPARE(name(watch.show(blurred(scene(), 9), 3)), name(View::Clear));
        QCOMPARE(name(watch.show(blurred(scene(), 9), 6)), name(View::OutOfFocus));
        QCOMPARE(name(watch.show(blurred(scene(), 9), 120)),
                 name(View::OutOfFocus)); // is not taught as the new normal
        QCOMPARE(name(watch.show(scene(), 4)), name(View::Clear));
    }

    void aCameraThatWasNeverSharpIsCaughtByTheFloor()
    {
        Watch watch;
        QCOMPARE(name(watch.show(blurred(scene(), 20), 20)), name(View::OutOfFocus));
    }

    void lessLightIsNotOutOfFocus()
    {
        Watch watch;
        watch.show(scene(), 40);
        QCOMPARE(name(watch.show(scene() * 0.35, 20)), name(View::Clear));
        QCOMPARE(name(watch.show(scene() * 0.35, 20, 8)),
                 name(View::Clear)); // and the sensor turned up
    }

    void aPictureBetweenTwoViewsDoesNotFlap()
    {
        Watch watch;
        watch.show(scene(), 40);
        for (int i = 0; i < 60; ++i) // focus that hunts
            watch.show(blurred(scene(), i % 2 ? 9 : 1), 1);
        QVERIFY2(watch.changes() <= 2, qPrintable(QString::number(watch.changes())));
    }

    void aNewConnectionForgetsAllButTheReference()
    {
        Watch watch;
        watch.show(scene(), 40);
        watch.show(blurred(scene(), 9), 12);
        QCOMPARE(name(watch.truth().view()), name(View::OutOfFocus));
        watch.truth().restart();
        QCOMPARE(name(watch.truth().view()), name(View::Clear));
        QCOMPARE(name(watch.show(blurred(scene(), 9), 12)), name(View::OutOfFocus));
    }

    void survivesAnyMat_data()
    {
        QTest::addColumn<cv::Mat>("picture");
        QTest::newRow("empty") << cv::Mat();
        QTest::newRow("1x1") << cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(9));
        QTest::newRow("one row") << cv::Mat(1, 5000, CV_8UC3, cv::Scalar::all(9));
        QTest::newRow("one column") << cv::Mat(5000, 1, CV_8UC3, cv::Scalar::all(9));
        QTest::newRow("very wide") << cv::Mat(40, 9000, CV_8UC3, cv::Scalar::all(9));
        QTest::newRow("very high") << cv::Mat(9000, 40, CV_8UC3, cv::Scalar::all(9));
        QTest::newRow("grey") << cv::Mat(240, 320, CV_8UC1, cv::Scalar::all(100));
        QTest::newRow("alpha") << cv::Mat(240, 320, CV_8UC4, cv::Scalar::all(100));
        QTest::newRow("two channels") << cv::Mat(240, 320, CV_8UC2, cv::Scalar::all(100));
        QTest::newRow("16 bit") << cv::Mat(240, 320, CV_16UC3, cv::Scalar::all(30000));
        QTest::newRow("16 bit signed") << cv::Mat(240, 320, CV_16SC1, cv::Scalar::all(-5));
        QTest::newRow("32 bit integer") << cv::Mat(240, 640, CV_32SC1, cv::Scalar::all(5));
        QTest::newRow("float") << cv::Mat(240, 320, CV_32FC3, cv::Scalar::all(0.5));
        QTest::newRow("not a number") << cv::Mat(240, 320, CV_32FC1, cv::Scalar::all(std::nan("")));
        const int sizes[] = {40, 40, 40};
        QTest::newRow("three dimensions") << cv::Mat(3, sizes, CV_8UC1, cv::Scalar::all(1));
        QTest::newRow("a window of another")
            << cv::Mat(400, 700, CV_8UC3, cv::Scalar::all(77))(cv::Rect(3, 5, 333, 201));
    }
    void survivesAnyMat()
    {
        QFETCH(cv::Mat, picture);
        ViewTruth truth;
        milliseconds at {0};
        for (int i = 0; i < 10; ++i)
            truth.look(picture, at += milliseconds(kStepMs));
        for (int i = 0; i < 10; ++i) // and in between others
            truth.look(i % 2 ? picture : scene(), at += milliseconds(kStepMs));
        truth.look(picture, milliseconds(-5)); // time that runs backwards
        truth.look(picture, milliseconds::max());
        QVERIFY(true);
    }

    void neverKeepsTheCamerasPixels()
    {
        cv::Mat grey(200, 300, CV_8UC1, cv::Scalar::all(50));
        QVERIFY(ViewTruth::thumbnail(grey).data != grey.data);
    }

    void realPicturesAreJudgedAsTheyAre()
    {
        const QString faces = QStringLiteral(FACES_DIR);
        if (faces.isEmpty() || !QDir(faces).exists())
            QSKIP("FACES_DIR is not set: the truth about real pictures is not tested");
        QStringList files;
        for (const auto &folder : {u"/scenes"_s, u"/deepface"_s, u"/face_recognition"_s}) {
            QDirIterator walk(faces + folder, {u"*.jpg"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext())
                files.append(walk.next());
        }
        if (files.isEmpty())
            QSKIP("FACES_DIR holds no scenes: the truth about real pictures is not tested");
        files.sort();
        constexpr qsizetype kMost = 10; // each takes a minute of camera time
        const qsizetype step = std::max<qsizetype>(1, files.size() / kMost);
        int seen = 0;
        int clear = 0;
        int spoiled = 0;
        for (qsizetype i = 0; i < files.size(); i += step) {
            const cv::Mat picture = cv::imread(QFile::encodeName(files[i]).toStdString());
            if (picture.empty() || picture.cols < 200 || picture.rows > picture.cols)
                continue;
            cv::Mat small;
            cv::resize(picture, small, {640, 640 * picture.rows / picture.cols}, 0, 0, cv::INTER_AREA);
            ++seen;
            Watch good;
            clear += good.show(small, 24) == View::Clear ? 1 : 0;
            spoiled += good.show(blurred(small, 12), 10) == View::OutOfFocus ? 1 : 0;
            Watch dark;
            QCOMPARE(name(dark.show(small * 0.02, 4)), name(View::Black));
            Watch frozen;
            QCOMPARE(name(frozen.show(small, 12, 0)), name(View::Frozen));
        }
        qInfo("%d pictures: %d clear, %d told when blurred", seen, clear, spoiled);
        QCOMPARE(clear, seen);
        QVERIFY(spoiled >= seen * 95 / 100);
    }
};

QTEST_GUILESS_MAIN(TestViewTruth)
#include "tst_viewtruth.moc"

// SPDX-License-Identifier: MIT
#include "services/camera/framering.h"

#include <QElapsedTimer>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <atomic>
#include <ctime>
#include <thread>

using services::FrameRing;
using services::RingPicture;

namespace {
const QDateTime kBegin = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

cv::Mat picture(int columns = 1280, int rows = 720, int seed = 1)
{
    cv::RNG random(seed);
    cv::Mat result(rows, columns, CV_8UC3, cv::Scalar(120, 130, 125));
    for (int i = 0; i < 120; ++i)
        cv::circle(result, {random.uniform(0, columns), random.uniform(0, rows)}, random.uniform(5, 60),
                   {double(random.uniform(0, 255)), double(random.uniform(0, 255)), double(random.uniform(0, 255))},
                   cv::FILLED);
    return result;
}
} // namespace

class TestFrameRing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLastSecondsAtFiveASecond()
    {
        FrameRing ring;
        const cv::Mat one = picture();
        for (int i = 0; i < 15 * 20; ++i) // twenty seconds at fifteen a second
            ring.add(one, kBegin.addMSecs(i * 1000 / 15), quint64(i + 1));
        const QList<RingPicture> kept = ring.snapshot();
        QVERIFY2(kept.size() >= 45 && kept.size() <= 51, qPrintable(QString::number(kept.size())));
        QVERIFY(kept.front().takenAt >= kBegin.addSecs(9));
        for (qsizetype i = 1; i < kept.size(); ++i)
            QVERIFY(kept[i - 1].takenAt < kept[i].takenAt && kept[i - 1].sequence < kept[i].sequence);
        const cv::Mat back
            = cv::imdecode(std::vector<uchar>(kept[0].jpeg.begin(), kept[0].jpeg.end()), cv::IMREAD_COLOR);
        QCOMPARE(back.cols, 640);
        QCOMPARE(back.rows, 360);
    }

    void aSnapshotBeginsWhereItIsAskedTo()
    {
        FrameRing ring;
        for (int i = 0; i < 20; ++i)
            ring.add(picture(320, 240), kBegin.addMSecs(i * 250), quint64(i));
        QCOMPARE(ring.snapshot(kBegin.addMSecs(4000)).size(), 4);
        QCOMPARE(ring.snapshot(kBegin.addSecs(100)).size(), 0);
    }

    void neverHoldsMoreBytesThanItMay()
    {
        constexpr qint64 kMost = 200'000;
        FrameRing ring({.seconds = 3600, .maxBytes = kMost});
        cv::Mat noise(360, 640, CV_8UC3);
        for (int i = 0; i < 40; ++i) {
            cv::randu(noise, 0, 255); // the worst to compress
            ring.add(noise, kBegin.addMSecs(i * 200), quint64(i));
            QVERIFY(ring.bytes() <= kMost);
        }
        qint64 sum = 0;
        for (const RingPicture &kept : ring.snapshot())
            sum += kept.jpeg.size();
        QVERIFY(sum <= kMost);
        QVERIFY(sum > 0);
        FrameRing tiny({.seconds = 10, .maxBytes = 100}); // not one picture fits
        QVERIFY(!tiny.add(noise, kBegin, 1));
        QCOMPARE(tiny.bytes(), 0);
    }

    void keepsNothingWhenSwitchedOff()
    {
        FrameRing ring({.seconds = 0});
        QVERIFY(!ring.wants(kBegin));
        QVERIFY(!ring.add(picture(), kBegin, 1));
    }

    void aClockSetBackDoesNotStopIt()
    {
        FrameRing ring;
        for (int i = 0; i < 10; ++i)
            ring.add(picture(320, 240), kBegin.addMSecs(i * 200), quint64(i));
        QVERIFY(ring.add(picture(320, 240), kBegin.addSecs(-3600), 11));
        QCOMPARE(ring.snapshot().size(), 1);
    }

    void oddPicturesAreRefusedQuietly()
    {
        FrameRing ring;
        QVERIFY(!ring.add({}, kBegin, 1));
        QVERIFY(!ring.add(cv::Mat(20, 20, CV_8UC2), kBegin, 1));
        QVERIFY(ring.add(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(0)), kBegin, 1));
        QVERIFY(ring.add(cv::Mat(2, 9000, CV_8UC3, cv::Scalar::all(0)), kBegin.addSecs(1), 1));
    }

    void isReadWhileItIsFilled()
    {
        FrameRing ring({.seconds = 2});
        std::atomic<bool> done = false;
        std::thread reader([&] {
            while (!done) {
                for (const RingPicture &kept : ring.snapshot())
                    Q_ASSERT(!kept.jpeg.isEmpty());
            }
        });
        const cv::Mat one = picture(320, 240);
        for (int i = 0; i < 300; ++i)
            ring.add(one, kBegin.addMSecs(i * 200), quint64(i));
        done = true;
        reader.join();
        QVERIFY(ring.snapshot().size() <= 11);
    }

    void costsLittle() // figures, not a limit: the machine is shared
    {
        FrameRing ring;
        const cv::Mat one = picture();
        timespec begin {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
        constexpr int kPictures = 50;
        for (int i = 0; i < kPictures; ++i)
            ring.add(one, kBegin.addMSecs(i * 200), quint64(i));
        timespec end {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        const double ms = (double(end.tv_sec - begin.tv_sec) * 1e3 + double(end.tv_nsec - begin.tv_nsec) / 1e6)
            / kPictures;
        qInfo("%.2f ms CPU a picture kept, %.2f %% of a core at five a second; %lld KiB for ten "
              "seconds",
              ms, ms * 5 / 10, static_cast<long long>(ring.bytes() / 1024));
    }
};

QTEST_GUILESS_MAIN(TestFrameRing)
#include "tst_framering.moc"

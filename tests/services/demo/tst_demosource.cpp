// SPDX-License-Identifier: MIT
#include "services/demo/demohousehold.h"
#include "services/demo/demoscene.h"
#include "services/demo/demosource.h"

#include <opencv2/core.hpp>

#include <QFile>
#include <QSet>
#include <QTest>
#include <QThread>

#include <cstring>

using namespace services;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && a.isContinuous() && b.isContinuous()
        && std::memcmp(a.data, b.data, a.total() * a.elemSize()) == 0;
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return -1;
}

} // namespace

class TestDemoSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSamePictureWhateverWasDrawnBefore()
    {
        DemoScene walked(7);
        for (qint64 ms = 20000; ms < 24000; ms += 333)
            (void)walked.at(ms);
        DemoScene jumped(7);
        QVERIFY(isSame(walked.at(24000), jumped.at(24000)));
        QVERIFY(isSame(walked.at(76000), DemoScene(7).at(76000)));
        QVERIFY(!isSame(walked.at(24000), DemoScene(8).at(24000)));
    }

    void carriesNoiseAndKeepsItsPictures()
    {
        DemoScene scene;
        const cv::Mat first = scene.at(56500);
        const cv::Mat kept = first.clone();
        const cv::Mat second = scene.at(56566); // nobody is there, the same second
        QVERIFY(isSame(first, kept));
        QVERIFY(!isSame(first, second));
        const double difference = cv::norm(first, second, cv::NORM_L1) / double(first.total() * 3);
        QVERIFY2(difference > 0.5 && difference < 4, qPrintable(QString::number(difference)));
    }

    void readsOneCycleAndEnds()
    {
        QSet<QString> rung;
        int rings = 0;
        const QThread *ringThread = nullptr;
        DemoSource source({u"door"_s, 1, 0, false, true}, [&](const DemoRing &ring) {
            rung.insert(ring.name);
            ++rings;
            ringThread = QThread::currentThread();
        });
        QVERIFY(!source.isLive());
        QVERIFY(!source.read());
        QVERIFY(source.open());
        quint64 frames = 0;
        QDateTime last;
        qint64 early = 0;
        for (;;) {
            auto read = source.read();
            QVERIFY(read);
            if (!*read)
                break;
            const auto &frame = **read;
            QCOMPARE(frame.sequence, ++frames);
            QCOMPARE(frame.pixels.size(), cv::Size(1280, 720));
            QCOMPARE(frame.pixels.type(), CV_8UC3);
            QCOMPARE(frame.camera, u"door"_s);
            QVERIFY(!last.isValid() || frame.takenAt > last);
            last = frame.takenAt;
            if (frames == 600)
                early = residentKiB();
        }
        QCOMPARE(frames, quint64(DemoScript::kCycleMs * DemoScript::kFramesPerSecond / 1000));
        QCOMPARE(rings, int(DemoScript().ringsBetween(-1, DemoScript::kCycleMs - 1).size()));
        QCOMPARE(ringThread, QThread::currentThread());
        QVERIFY(source.read() && !*source.read());
        const qint64 late = residentKiB();
        QVERIFY2(late < early + 40 * 1024, qPrintable(u"%1 KiB after 40 s, %2 KiB at the end"_s.arg(early).arg(late)));
    }

    void opensAgainFromTheStart()
    {
        DemoSource source({u"door"_s, 3, 0, false, false});
        QVERIFY(source.open());
        const cv::Mat first = (*source.read())->pixels;
        (void)source.read();
        source.close();
        QVERIFY(!source.read());
        QVERIFY(source.open());
        auto again = source.read();
        QVERIFY(isSame(first, (*again)->pixels));
        QCOMPARE((*again)->sequence, quint64(3));
    }

    void pacesALiveScene()
    {
        DemoSource source({u"door"_s, 1, 0, true, false});
        QVERIFY(source.isLive());
        const auto begin = core::Frame::Clock::now();
        QVERIFY(source.open());
        for (int i = 0; i < 16; ++i)
            (void)source.read();
        // A slow machine may be late and skip; the scene is never ahead of the clock that began with open().
        const auto tookMs
            = std::chrono::duration_cast<std::chrono::milliseconds>(core::Frame::Clock::now() - begin).count();
        constexpr qint64 kPictureMs = 1000 / 15 + 1;
        QVERIFY2(source.positionMs() <= tookMs + kPictureMs, qPrintable(QString::number(tookMs)));
        QVERIFY(source.positionMs() >= 14 * 1000 / 15);
    }

    void drawsOnlyWhatChanges()
    {
        DemoScene scene;
        int frames = 0;
        for (qint64 ms = 0; ms < 16000; ms += 66, ++frames)
            (void)scene.at(ms);
        // Backdrops are mixed once a second, and skins lit where light or expression changed.
        QVERIFY2(scene.backdropsMixed() <= 16, qPrintable(QString::number(scene.backdropsMixed())));
        QVERIFY2(scene.skinsLit() <= quint64(frames) / 8, qPrintable(QString::number(scene.skinsLit())));
    }

    void drawsTheHouseholdForEnrolment()
    {
        auto household = demoHousehold();
        QVERIFY(household);
        std::size_t enrolled = 0;
        for (const auto &face : demoCast())
            enrolled += face.isEnrolled();
        QCOMPARE(household->size(), enrolled);
        int blocked = 0;
        for (const auto &resident : *household) {
            blocked += resident.kind == core::Person::Kind::Blocked;
            QVERIFY(!resident.name.isEmpty());
            QVERIFY(resident.portraits.size() >= 3);
            for (const auto &portrait : resident.portraits)
                QCOMPARE(portrait.type(), CV_8UC3);
        }
        QCOMPARE(blocked, 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoSource)
#include "tst_demosource.moc"

// SPDX-License-Identifier: MIT
#include "core/pipeline/analysis.h"

#include "paintedengine.h"

#include <QDeadlineTimer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using core::Visit;
using pipeline::Analysis;
using pipeline::VisitUpdate;

namespace {
pipeline::VisitRules rules() { return {8000, 2, 20, 0.7, 0, 80}; }

core::Frame frame(const QString &camera, quint64 sequence, const std::vector<std::pair<int, cv::Rect>> &faces,
                  int everyMs = 66)
{
    core::Frame frame;
    frame.camera = camera;
    frame.sequence = sequence;
    frame.pixels = cv::Mat(360, 640, CV_8UC3, cv::Scalar::all(50));
    for (const auto &[person, box] : faces)
        painted::paintFace(frame.pixels, person, box);
    frame.takenAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + qint64(sequence) * everyMs, Qt::UTC);
    frame.arrivedAt = core::Frame::Clock::now();
    return frame;
}

struct Watched {
    explicit Watched(Analysis &analysis)
    {
        QObject::connect(&analysis, &Analysis::visitUpdated, &analysis,
                         [this](const VisitUpdate &update) { updates.push_back(update); });
        QObject::connect(&analysis, &Analysis::finished, &analysis,
                         [this](const QString &camera) { finished << camera; });
        QObject::connect(&analysis, &Analysis::looked, &analysis,
                         [this](const pipeline::FrameReport &report) { reports.push_back(report); });
    }
    QList<Visit> closed(const QString &camera) const
    {
        QList<Visit> visits;
        for (const VisitUpdate &update : updates) {
            if (update.event == VisitUpdate::Event::Closed && update.visit.camera == camera)
                visits << update.visit;
        }
        return visits;
    }
    std::vector<VisitUpdate> updates;
    std::vector<pipeline::FrameReport> reports;
    QStringList finished;
};

std::shared_ptr<const vision::Gallery> household()
{
    return vision::Gallery::build(
        {painted::enrolled(0), painted::enrolled(1), painted::enrolled(3)},
        {painted::person(0), painted::person(1), painted::person(3, core::Person::Kind::Blocked)},
        painted::kModelId.toString(), vision::Metric::Cosine);
}

std::shared_ptr<const vision::Gallery> nobody()
{
    return vision::Gallery::build({}, {}, painted::kModelId.toString(), vision::Metric::Cosine);
}
// Its engine takes until it is let.
class HeldFactory final : public vision::EngineFactory {
public:
    const vision::EngineInfo &info() const override { return m_painted.info(); }
    core::Result<std::unique_ptr<vision::Engine>> make() const override
    {
        mayMake.acquire();
        return m_painted.make();
    }

    mutable QSemaphore mayMake;

private:
    painted::Factory m_painted;
};

} // namespace

class AnalysisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStillSceneWantsFewerPicturesUntilSomebodyRings()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(household());
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("a"), true);
        QCOMPARE(sink.leastInterval().count(), 0);
        quint64 i = 0;
        const auto still = [&] { sink.offer(frame(QStringLiteral("a"), ++i, {})); };
        const auto settles = [&] {
            still();
            return sink.leastInterval().count() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settles(), 60000);
        QVERIFY(sink.leastInterval() < std::chrono::milliseconds(250)); // whoever comes is seen in time
        QVERIFY(analysis.ring(QStringLiteral("a"), core::Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
        QTRY_COMPARE_WITH_TIMEOUT(sink.leastInterval().count(), 0, 60000);
        still(); // and stays so while the visit is open
        QTRY_VERIFY_WITH_TIMEOUT(analysis.queues().front().size == 0, 60000);
        QCOMPARE(sink.leastInterval().count(), 0);
    }

    void filesOfSeveralCamerasGiveTheirVisitsAndLoseNothing()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {2, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(household());
        const QStringList cameras {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int c = 0; c < 3; ++c) {
            core::FrameSink &sink = analysis.addCamera(cameras.at(c), false);
            threads.emplace_back(QThread::create([&sink, c, camera = cameras.at(c)] {
                for (quint64 i = 1; i <= 400; ++i) {
                    std::vector<std::pair<int, cv::Rect>> faces;
                    if (i > 20 && i < 60) // camera a: person 0, b: person 1, c: a stranger
                        faces.push_back({c == 2 ? 4 : c, {int(100 + i * 2), 100, 80, 100}});
                    if (i > 250 && i < 300 && c == 0) // later, with the blocked one
                        faces = {{0, {100, 100, 80, 100}}, {3, {400, 100, 80, 100}}};
                    sink.offer(frame(camera, i, faces));
                }
                sink.finish();
            }));
            threads.back()->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(watched.finished.size(), 3, 200000);
        for (const auto &thread : threads)
            QVERIFY(thread->wait(5000));
        QCOMPARE(watched.reports.size(), 1200U);
        for (const pipeline::QueueState &queue : analysis.queues())
            QCOMPARE(queue.dropped, 0U);
        const QList<Visit> a = watched.closed(cameras.at(0));
        QCOMPARE(a.size(), 2);
        QCOMPARE(toString(a.at(0).outcome), toString(Visit::Outcome::Known));
        QCOMPARE(a.at(0).faces.front().name, painted::person(0).name);
        QCOMPARE(toString(a.at(1).outcome), toString(Visit::Outcome::Blocked));
        QCOMPARE(a.at(1).faces.size(), 2);
        QCOMPARE(watched.closed(cameras.at(1)).value(0).faces.value(0).personId, painted::person(1).id);
        QCOMPARE(toString(watched.closed(cameras.at(2)).value(0).outcome), toString(Visit::Outcome::Unknown));
    }

    void camerasComeAndGoWhileOthersAreWatched()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {2, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(household());
        const QString stays = QStringLiteral("stays");
        const QString changes = QStringLiteral("changes");
        core::FrameSink &other = analysis.addCamera(stays, false);
        QCOMPARE(analysis.workers().size(), 1); // a thread and its networks for a camera that is not there cost memory
        std::atomic<bool> isOver = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            for (quint64 i = 1; !isOver; ++i)
                other.offer(frame(stays, i, {}));
            other.finish();
        }));
        thread->start();
        for (int round = 0; round < 20; ++round) {
            core::FrameSink &sink = analysis.addCamera(changes, round % 2 == 0);
            QCOMPARE(analysis.workers().size(), 2);
            const int person = round % 2;
            for (quint64 i = 1; i <= 12; ++i)
                sink.offer(frame(changes, i, {{person, {100, 100, 80, 100}}}));
            QVERIFY(analysis.ring(changes, core::Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
            sink.finish();
            QTRY_COMPARE_WITH_TIMEOUT(watched.finished.size(), round + 1, 60000);
            analysis.removeCamera(changes);
            QVERIFY(!analysis.ring(changes, core::Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
            QCOMPARE(analysis.queues().size(), 1);
        }
        isOver = true;
        QTRY_COMPARE_WITH_TIMEOUT(watched.finished.size(), 21, 60000);
        QVERIFY(thread->wait(5000));
        const QList<Visit> visits = watched.closed(changes);
        QCOMPARE(visits.size(), 20); // each camera's own, and ended with it
        for (int round = 0; round < 20; ++round) {
            if (round % 2 == 1) // nothing of a file is dropped
                QCOMPARE(visits.at(round).faces.value(0).personId, painted::person(1).id);
        }
    }

    void picturesThatAreDroppedStayCounted()
    {
        auto factory = std::make_shared<HeldFactory>();
        const auto let = qScopeGuard([&] { factory->mayMake.release(9); });
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(nobody());
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), true);
        for (quint64 i = 1; i <= 10; ++i)
            sink.offer(frame(QStringLiteral("door"), i, {}));
        QCOMPARE(analysis.dropped(), 8U);
        sink.finish();
        factory->mayMake.release();
        QTRY_COMPARE_WITH_TIMEOUT(watched.finished.size(), 1, 60000);
        analysis.removeCamera(QStringLiteral("door"));
        QCOMPARE(analysis.queues().size(), 0);
        QCOMPARE(analysis.dropped(), 8U);
    }

    void aLiveCameraDropsOldPicturesAndCountsThem()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(nobody());
        QSignalSpy ready(&analysis, &Analysis::ready);
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), true);
        QVERIFY(ready.count() == 1 || ready.wait());
        constexpr quint64 kPictures = 500;
        for (quint64 i = 1; i <= kPictures; ++i)
            sink.offer(frame(QStringLiteral("door"), i, {{0, {100, 100, 80, 100}}}));
        sink.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
        const quint64 dropped = analysis.queues().front().dropped;
        QVERIFY(dropped > 0);
        QCOMPARE(watched.reports.size() + dropped, kPictures);
        QCOMPARE(watched.reports.back().view.sequence, kPictures); // the newest wins
    }

    void aStillSceneIsHardlyLookedAt()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(nobody());
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), false);
        for (quint64 i = 1; i <= 600; ++i) // forty seconds
            sink.offer(frame(QStringLiteral("door"), i, {}));
        sink.finish();
        QTRY_COMPARE_WITH_TIMEOUT(watched.finished.size(), 1, 100000);
        QVERIFY2(factory->looks <= 600 / 12, qPrintable(QString::number(factory->looks)));
        QVERIFY(factory->looks >= 15); // but every two seconds it is
        QVERIFY(watched.updates.empty());
    }

    void aRingOpensAVisitOfItsCamera()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(nobody());
        analysis.addCamera(QStringLiteral("door"), true);
        QVERIFY(!analysis.ring(QStringLiteral("garden"), Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
        QVERIFY(analysis.ring(QStringLiteral("door"), Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
        QTRY_COMPARE(watched.updates.size(), 1U);
        QVERIFY(watched.updates.front().visit.rang);
        analysis.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
        QCOMPARE(watched.closed(QStringLiteral("door")).size(), 1);
    }

    // Somebody came quickly, rang, and stands too close to be seen: the name comes from the pictures kept from before
    // the ring.
    void aRingWithNobodyInSightLooksBack()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        QSignalSpy ready(&analysis, &Analysis::ready);
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), true);
        analysis.setGallery(household());
        QVERIFY(ready.count() == 1 || ready.wait());
        core::Frame now = frame(QStringLiteral("door"), 100, {});
        now.takenAt = QDateTime::currentDateTimeUtc();
        sink.offer(now);
        QTRY_COMPARE(watched.reports.size(), 1U);
        QVERIFY(analysis.ring(QStringLiteral("door"), Visit::Trigger::Button, now.takenAt, [&now] {
            std::vector<core::Frame> past;
            for (int i = 10; i > 0; --i) {
                core::Frame kept = frame(QStringLiteral("door"), quint64(100 - i), {{1, {100 + i, 100, 80, 100}}});
                kept.takenAt = now.takenAt.addMSecs(-200 * i);
                past.push_back(kept);
            }
            return past;
        }));
        QTRY_VERIFY(!watched.updates.empty());
        const Visit &visit = watched.updates.front().visit; // the first news already
        QVERIFY(visit.rang);
        QCOMPARE(toString(visit.trigger), toString(Visit::Trigger::Button));
        QCOMPARE(toString(visit.outcome), toString(Visit::Outcome::Known));
        QCOMPARE(visit.faces.value(0).personId, painted::person(1).id);
        QVERIFY(!watched.updates.front().snapshot.isEmpty());
        analysis.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
        const Visit closed = watched.closed(QStringLiteral("door")).value(0);
        QCOMPARE(closed.faces.size(), 1);
        QVERIFY(closed.endedAt >= now.takenAt); // looking back has not moved the end back
    }

    // At the start: cameras and bell are there before the people are.
    void picturesWaitUntilThePeopleAreKnown()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        QSignalSpy ready(&analysis, &Analysis::ready);
        core::FrameSink &live = analysis.addCamera(QStringLiteral("live"), true);
        core::FrameSink &file = analysis.addCamera(QStringLiteral("file"), false);
        QVERIFY(ready.count() == 1 || ready.wait());
        for (quint64 i = 1; i <= 10; ++i)
            live.offer(frame(QStringLiteral("live"), i, {{0, {100, 100, 80, 100}}}));
        const std::unique_ptr<QThread> reader(QThread::create([&file] {
            for (quint64 i = 1; i <= 10; ++i)
                file.offer(frame(QStringLiteral("file"), i, {{1, {100, 100, 80, 100}}}));
            file.finish();
        }));
        reader->start();
        QTRY_COMPARE(analysis.queues().at(1).size, 2); // the file waits
        QVERIFY(analysis.ring(QStringLiteral("live"), Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
        QTRY_COMPARE(watched.updates.size(), 1U); // behind whatever the pictures would have brought
        QVERIFY(watched.updates.front().visit.faces.isEmpty());
        QCOMPARE(int(factory->looks), 0);

        analysis.setGallery(household());
        QTRY_COMPARE(watched.finished, QStringList {QStringLiteral("file")});
        QVERIFY(reader->wait(5000));
        QCOMPARE(analysis.queues().at(1).dropped, 0U);
        QCOMPARE(watched.closed(QStringLiteral("file")).value(0).faces.value(0).personId, painted::person(1).id);
        QTRY_COMPARE(watched.reports.size(), 12U); // the newest two of the live ones
        analysis.finish();
        QTRY_COMPARE(watched.finished.size(), 2);
        const Visit closed = watched.closed(QStringLiteral("live")).value(0);
        QCOMPARE(closed.faces.value(0).personId, painted::person(0).id);
        for (const VisitUpdate &update : watched.updates)
            QVERIFY(update.visit.outcome != Visit::Outcome::Unknown); // nobody known was a stranger meanwhile
    }

    void whoRangBeforeThePeopleWereKnownIsNamedThen()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.addCamera(QStringLiteral("door"), true);
        const QDateTime at = QDateTime::currentDateTimeUtc();
        std::atomic<bool> wasAsked = false;
        QVERIFY(analysis.ring(QStringLiteral("door"), Visit::Trigger::Button, at, [at, &wasAsked] {
            wasAsked = true;
            std::vector<core::Frame> past;
            for (int i = 10; i > 0; --i) {
                core::Frame kept = frame(QStringLiteral("door"), quint64(100 - i), {{3, {100 + i, 100, 80, 100}}});
                kept.takenAt = at.addMSecs(-200 * i);
                past.push_back(kept);
            }
            return past;
        }));
        QTRY_COMPARE(watched.updates.size(), 1U); // somebody is at the door, at once
        QVERIFY(watched.updates.front().event == VisitUpdate::Event::Opened);
        QVERIFY(watched.updates.front().visit.rang);
        QVERIFY(watched.updates.front().visit.startedAt == at);
        QVERIFY(!wasAsked);

        analysis.setGallery(household());
        QTRY_COMPARE(watched.updates.size(), 2U);
        const VisitUpdate &named = watched.updates.back();
        QVERIFY(named.event == VisitUpdate::Event::Changed);
        QCOMPARE(named.visit.id, watched.updates.front().visit.id);
        QCOMPARE(toString(named.visit.outcome), toString(Visit::Outcome::Blocked));
        QCOMPARE(named.visit.faces.value(0).personId, painted::person(3).id);
        QVERIFY(!named.snapshot.isEmpty());
        analysis.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
    }

    void whoStopsItBeforeThePeopleAreKnownLosesNoRing()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), true);
        sink.offer(frame(QStringLiteral("door"), 1, {{0, {100, 100, 80, 100}}}));
        QVERIFY(analysis.ring(QStringLiteral("door"), Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
        sink.finish(); // as a camera does when it is stopped
        analysis.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
        const QList<Visit> closed = watched.closed(QStringLiteral("door"));
        QCOMPARE(closed.size(), 1);
        QVERIFY(closed.front().rang && closed.front().faces.isEmpty());
        QCOMPARE(int(factory->looks), 0);
        analysis.setGallery(household()); // too late, and no harm
        QVERIFY(analysis.ring(QStringLiteral("door"), Visit::Trigger::Button, QDateTime::currentDateTimeUtc()));
    }

    void aRingWithSomebodyInSightDoesNotLookBack()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), false);
        analysis.setGallery(household());
        for (quint64 i = 1; i <= 10; ++i)
            sink.offer(frame(QStringLiteral("door"), i, {{0, {100, 100, 80, 100}}}));
        QTRY_COMPARE(watched.reports.size(), 10U);
        std::atomic<bool> wasAsked = false;
        QVERIFY(analysis.ring(QStringLiteral("door"), Visit::Trigger::Button, {}, [&wasAsked] {
            wasAsked = true;
            return std::vector<core::Frame>();
        }));
        sink.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
        QVERIFY(!wasAsked);
        const Visit closed = watched.closed(QStringLiteral("door")).value(0);
        QVERIFY(closed.rang);
        QCOMPARE(closed.faces.value(0).personId, painted::person(0).id);
    }

    void somebodyAddedWhileAtTheDoorIsNamed()
    {
        auto factory = std::make_shared<painted::Factory>();
        Analysis analysis(factory, {1, 2, factory->info().rule, rules()});
        Watched watched(analysis);
        analysis.setGallery(nobody());
        core::FrameSink &sink = analysis.addCamera(QStringLiteral("door"), false);
        for (quint64 i = 1; i <= 10; ++i)
            sink.offer(frame(QStringLiteral("door"), i, {{0, {100, 100, 80, 100}}}));
        QTRY_VERIFY(!watched.updates.empty());
        QCOMPARE(toString(watched.updates.back().visit.outcome), toString(Visit::Outcome::Unknown));
        analysis.setGallery(household());
        for (quint64 i = 11; i <= 20; ++i)
            sink.offer(frame(QStringLiteral("door"), i, {{0, {100, 100, 80, 100}}}));
        sink.finish();
        QTRY_COMPARE(watched.finished.size(), 1);
        QCOMPARE(toString(watched.closed(QStringLiteral("door")).value(0).outcome), toString(Visit::Outcome::Known));
    }

    void anEngineThatCannotBeMadeIsSaid()
    {
        auto factory = std::make_shared<painted::Factory>();
        factory->fails = true;
        Analysis analysis(factory, {2, 2, factory->info().rule, rules()});
        QSignalSpy failed(&analysis, &Analysis::failed);
        QSignalSpy ready(&analysis, &Analysis::ready);
        analysis.addCamera(QStringLiteral("a"), true);
        analysis.addCamera(QStringLiteral("b"), true);
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(ready.count(), 0);
    }

    // Whoever asks may be late themselves: that the worker answered is known without their turning the event loop.
    void aWorkerThatIsStuckIsToldFromOneThatIsNot()
    {
        auto factory = std::make_shared<HeldFactory>();
        Analysis::Options options;
        options.silence = std::chrono::milliseconds(1);
        Analysis analysis(factory, options);
        const auto letGo = qScopeGuard([&] { factory->mayMake.release(); }); // whatever becomes of the test
        QCOMPARE(analysis.workers().size(), qsizetype(1));
        QVERIFY(analysis.workers().front().isAlive); // it was asked nothing yet
        QTRY_VERIFY(!analysis.workers().front().isAlive);
        factory->mayMake.release();
        const QDeadlineTimer patience(20'000);
        while (!analysis.workers().front().isAlive && !patience.hasExpired())
            QThread::yieldCurrentThread();
        QVERIFY(analysis.workers().front().isAlive);
    }

    void stopsAtOnceInTheMiddleOfWork()
    {
        for (int round = 0; round < 20; ++round) {
            auto factory = std::make_shared<painted::Factory>();
            auto analysis
                = std::make_unique<Analysis>(factory, Analysis::Options {2, 4, factory->info().rule, rules()});
            core::FrameSink &a = analysis->addCamera(QStringLiteral("a"), true);
            core::FrameSink &b = analysis->addCamera(QStringLiteral("b"), true);
            for (quint64 i = 1; i <= 8; ++i) {
                a.offer(frame(QStringLiteral("a"), i, {{0, {100, 100, 80, 100}}}));
                b.offer(frame(QStringLiteral("b"), i, {{1, {100, 100, 80, 100}}}));
            }
            if (round % 3 > 0)
                analysis->setGallery(nobody());
            if (round % 2)
                analysis->finish();
            analysis.reset();
        }
        QVERIFY(true); // reaching this line without a crash, a hang or a sanitizer's report is the result
    }
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"

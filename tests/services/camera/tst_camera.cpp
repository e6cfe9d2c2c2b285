// SPDX-License-Identifier: MIT
#include "services/camera/camera.h"

#include "collectingsink.h"
#include "core/domain/backoff.h"

#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <stdexcept>

using namespace Qt::StringLiterals;
using core::CameraStatus;
using core::Error;
using services::Camera;
using services::CameraOptions;
using State = CameraStatus::State;

namespace {
//! \brief What a test lets its source do; shared, since the camera makes sources anew.
struct Script {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Error> openError;
    std::optional<Error> readError;
    int available = 0; //!< pictures that may be read; then read() blocks, as a camera that hangs does
    bool ended = false;
    bool live = true;
    bool throws = false;
    cv::Mat picture {120, 160, CV_8UC3, cv::Scalar(60, 120, 180)};
    std::atomic<int> opened = 0;
    std::atomic<int> alive = 0;
    std::atomic<int> skipped = 0;

    template <typename Change> void change(Change apply)
    {
        {
            const std::lock_guard lock(mutex);
            apply(*this);
        }
        changed.notify_all();
    }
};

class ScriptedSource final : public core::FrameSource {
public:
    explicit ScriptedSource(std::shared_ptr<Script> script) : m_script(std::move(script)) { ++m_script->alive; }
    ~ScriptedSource() override { --m_script->alive; }

    core::Status open() override
    {
        ++m_script->opened;
        const std::lock_guard lock(m_script->mutex);
        if (m_script->openError)
            return *m_script->openError;
        return {};
    }
    core::Result<std::optional<core::Frame>> read() override
    {
        std::unique_lock lock(m_script->mutex);
        m_script->changed.wait_for(lock, std::chrono::seconds(8), [this] {
            return m_script->available > 0 || m_script->readError || m_script->ended || m_script->throws;
        });
        if (m_script->throws)
            throw std::runtime_error("boom");
        if (m_script->available > 0) {
            --m_script->available;
            core::Frame frame;
            frame.pixels = m_script->picture.clone();
            frame.takenAt = QDateTime::currentDateTimeUtc();
            return std::optional(std::move(frame));
        }
        if (m_script->readError)
            return *m_script->readError;
        if (m_script->ended)
            return std::optional<core::Frame>();
        return Error {Error::Code::Unavailable, u"timed out"_s};
    }
    core::Result<bool> skip() override
    {
        ++m_script->skipped;
        return FrameSource::skip();
    }
    void close() override { }
    bool isLive() const override { return m_script->live; }

private:
    std::shared_ptr<Script> m_script;
};

CameraOptions quick() { return {.firstRetryMs = 20, .mostRetryMs = 100, .stallMs = 600, .reportMs = 200}; }

core::CameraSpec spec()
{
    return {.name = u"front"_s,
            .kind = core::CameraSpec::Kind::Rtsp,
            .location = u"rtsp://u:s3cret@192.0.2.1/"_s,
            .options = {}};
}

struct Rig {
    explicit Rig(CameraOptions options = quick())
        : camera(
            spec(),
            [script = script](const core::CameraSpec &) -> core::Result<std::unique_ptr<core::FrameSource>> {
                return std::unique_ptr<core::FrameSource>(std::make_unique<ScriptedSource>(script));
            },
            sink, options)
    {
        QObject::connect(&camera, &Camera::statusChanged, &camera, [this](const CameraStatus &status) {
            statuses.append(status);
            if (states.isEmpty() || states.last() != core::toString(status.state))
                states.append(core::toString(status.state));
        });
    }
    State state() const { return camera.status().state; }

    std::shared_ptr<Script> script = std::make_shared<Script>();
    CollectingSink sink;
    QList<CameraStatus> statuses;
    QStringList states;
    Camera camera;
};
} // namespace

class TestCamera : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOverEveryPictureInItsOwnThread()
    {
        Rig rig;
        rig.script->available = 20;
        rig.script->ended = true;
        QSignalSpy finished(&rig.camera, &Camera::finished);
        rig.camera.start();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(rig.state() == State::Ended);
        QCOMPARE(rig.states, (QStringList {u"connecting"_s, u"connected"_s, u"ended"_s}));
        const auto frames = rig.sink.frames();
        QCOMPARE(frames.size(), std::size_t(20));
        for (std::size_t i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i].sequence, quint64(i + 1));
            QCOMPARE(frames[i].camera, u"front"_s);
            QVERIFY(frames[i].takenAt.isValid());
            QVERIFY(frames[i].arrivedAt.time_since_epoch().count() > 0);
        }
        QCOMPARE(rig.sink.threadName(), u"camera-front"_s);
        QCOMPARE(rig.sink.finished(), 1);
        QCOMPARE(rig.camera.status().frames, 20ULL);
        QCOMPARE(rig.camera.status().width, 160);
        QVERIFY(!rig.camera.preRoll().snapshot().isEmpty());
    }

    void passesOverPicturesThatNobodyNeedsAndCountsThem()
    {
        Rig rig;
        rig.sink.leastMs = 60'000;
        rig.script->available = 20;
        rig.script->ended = true;
        QSignalSpy finished(&rig.camera, &Camera::finished);
        rig.camera.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(rig.sink.count(), std::size_t(1)); // the first one always
        QCOMPARE(rig.script->skipped.load(), 20); // the last one found the end
        QCOMPARE(rig.camera.status().frames, 20ULL);
    }

    void aFileAtFullSpeedIsNeverPassedOver()
    {
        Rig rig;
        rig.script->live = false;
        rig.sink.leastMs = 60'000;
        rig.script->available = 20;
        rig.script->ended = true;
        QSignalSpy finished(&rig.camera, &Camera::finished);
        rig.camera.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(rig.sink.count(), std::size_t(20));
    }

    void aCameraIsLostWhenAPictureThatNobodyNeedsDoesNotCome()
    {
        Rig rig;
        rig.sink.leastMs = 60'000;
        rig.script->available = 3;
        rig.camera.start();
        QTRY_COMPARE(rig.camera.status().frames, 3ULL);
        rig.script->change([](Script &s) { s.readError = Error {Error::Code::Io, u"cable cut"_s}; });
        QTRY_VERIFY(rig.state() == State::Lost);
        QVERIFY(rig.camera.status().message.contains(u"cable cut"_s));
    }

    void triesAgainUntilTheCameraIsThereAndCountsOn()
    {
        Rig rig;
        rig.script->openError = Error {Error::Code::Unavailable, u"nothing answers"_s};
        rig.camera.start();
        QTRY_VERIFY(rig.script->opened >= 4);
        QVERIFY(rig.state() == State::Lost);
        QVERIFY2(rig.camera.status().message.contains(u"nothing answers"_s), qPrintable(rig.camera.status().message));
        QCOMPARE(rig.camera.status().framesPerSecond, 0.0);
        rig.script->change([](Script &s) {
            s.openError.reset();
            s.available = 5;
        });
        QTRY_VERIFY(rig.state() == State::Connected);
        QTRY_COMPARE(rig.sink.count(), std::size_t(5));
        rig.script->change([](Script &s) { s.readError = Error {Error::Code::Io, u"cable cut"_s}; });
        QTRY_VERIFY(rig.state() == State::Lost);
        rig.script->change([](Script &s) {
            s.readError.reset();
            s.available = 5;
        });
        QTRY_VERIFY(rig.state() == State::Connected);
        QTRY_COMPARE(rig.sink.count(), std::size_t(10));
        QCOMPARE(rig.sink.frames().back().sequence, 10ULL);
        QCOMPARE(rig.states, (QStringList {u"connecting"_s, u"lost"_s, u"connected"_s, u"lost"_s, u"connected"_s}));
        QVERIFY(rig.script->alive <= 1);
        QCOMPARE(rig.sink.finished(), 0);
    }

    void noticesASourceThatHangsAndItsReturn()
    {
        Rig rig;
        rig.script->available = 3;
        rig.camera.start();
        QTRY_VERIFY(rig.state() == State::Connected);
        QTRY_VERIFY(rig.state() == State::Lost); // read() is blocked all the while
        QVERIFY(rig.camera.status().message.contains(u"nothing"_s));
        QCOMPARE(rig.script->opened.load(), 1);
        rig.script->change([](Script &s) { s.available = 1000; });
        QTRY_VERIFY(rig.state() == State::Connected);
        rig.script->change([](Script &s) {
            s.available = 0;
            s.ended = true;
        });
    }

    void aSlowSinkIsNoLostCamera()
    {
        Rig rig;
        std::mutex gate;
        std::unique_lock closed(gate);
        rig.sink.onOffer = [&gate] { const std::lock_guard wait(gate); };
        rig.script->available = 3;
        rig.script->ended = true;
        rig.camera.start();
        QTRY_VERIFY(rig.state() == State::Connected);
        QTest::qWait(1200); // twice the stall time: there is no event to wait for, since none may come
        QVERIFY(rig.state() == State::Connected);
        closed.unlock();
        QTRY_VERIFY(rig.state() == State::Ended);
    }

    void givesUpOnlyWhenTryingAgainCannotHelp_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("givesUp");
        QTest::newRow("invalid") << int(Error::Code::Invalid) << true;
        QTest::newRow("not found") << int(Error::Code::NotFound) << true;
        QTest::newRow("unsupported") << int(Error::Code::Unsupported) << true;
        QTest::newRow("unavailable") << int(Error::Code::Unavailable) << false;
        QTest::newRow("io") << int(Error::Code::Io) << false;
    }
    void givesUpOnlyWhenTryingAgainCannotHelp()
    {
        QFETCH(int, code);
        QFETCH(bool, givesUp);
        Rig rig;
        rig.script->openError = Error {Error::Code(code), u"no"_s};
        QSignalSpy failed(&rig.camera, &Camera::failed);
        rig.camera.start();
        QTRY_VERIFY(rig.state() == State::Lost);
        if (givesUp) {
            QTRY_COMPARE(failed.count(), 1);
            QTRY_COMPARE(rig.sink.finished(), 1);
            QCOMPARE(rig.script->opened.load(), 1);
        } else {
            QTRY_VERIFY(rig.script->opened >= 2);
            QCOMPARE(failed.count(), 0);
        }
    }

    void anExceptionInsideASourceEndsThatCameraOnly()
    {
        Rig rig;
        rig.script->throws = true;
        QSignalSpy failed(&rig.camera, &Camera::failed);
        rig.camera.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(rig.state() == State::Lost);
        QVERIFY(!rig.camera.status().message.contains(u"s3cret"_s));
    }

    void stopsInTheMiddleOfALongWait()
    {
        Rig rig({.firstRetryMs = 600'000, .mostRetryMs = 600'000});
        rig.script->openError = Error {Error::Code::Unavailable, u"no"_s};
        rig.camera.start();
        QTRY_VERIFY(rig.state() == State::Lost);
        rig.camera.stop(); // the test's own time limit would tell
        QCOMPARE(rig.sink.finished(), 1);
        QCOMPARE(rig.script->alive.load(), 0);
        rig.camera.stop();
        QCOMPARE(rig.sink.finished(), 1);
    }

    void mayBeDestroyedAtAnyMoment()
    {
        for (int i = 0; i < 20; ++i) {
            Rig rig;
            rig.script->available = 1'000'000;
            rig.camera.start();
            if (i % 2)
                QTRY_VERIFY(rig.sink.count() > std::size_t(i));
        }
        Rig never; // started never
    }

    void reportsCountsAboutOnceAReportInterval()
    {
        Rig rig;
        rig.script->available = 1'000'000'000;
        rig.sink.onOffer = [] { QThread::msleep(5); }; // a camera of some 150 pictures a second
        rig.camera.start();
        QTRY_VERIFY(rig.camera.status().frames > 200);
        QTRY_VERIFY(rig.camera.status().framesPerSecond > 1);
        QVERIFY2(rig.statuses.size() < 60, qPrintable(QString::number(rig.statuses.size())));
        rig.camera.stop();
    }

    void tellsWhenThePictureIsBlack()
    {
        Rig rig;
        rig.script->picture = cv::Mat(120, 160, CV_8UC3, cv::Scalar::all(2));
        rig.script->available = 1'000'000'000;
        rig.sink.onOffer = [] { QThread::msleep(20); };
        rig.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(rig.camera.status().view == CameraStatus::View::Black, 15000);
        QVERIFY(rig.state() == State::Connected);
        QVERIFY(rig.camera.status().message.contains(u"black"_s));
        rig.camera.stop();
    }

    void waitsLongerEachTimeWithChanceAndALimit()
    {
        core::Backoff backoff(500, 30'000);
        int previous = 0;
        for (int i = 0; i < 12; ++i) {
            const int wait = backoff.nextMs();
            const double base = std::min(30'000.0, 500.0 * (1 << i));
            QVERIFY(wait >= base * 0.74 && wait <= std::min(30'000.0, base * 1.26));
            QVERIFY(i > 5 || wait > previous);
            previous = wait;
        }
        backoff.reset();
        QVERIFY(backoff.nextMs() <= 625);
    }
};

QTEST_GUILESS_MAIN(TestCamera)
#include "tst_camera.moc"

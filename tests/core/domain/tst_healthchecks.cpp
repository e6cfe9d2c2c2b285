// SPDX-License-Identifier: MIT
#include "core/domain/healthcheckrunner.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::HealthCheck;
using core::HealthFinding;
using Status = HealthCheck::Status;

namespace {
constexpr int kPatienceMs = 60'000; // on a loaded machine

HealthCheck of(const core::HealthBoard &board, const QString &name)
{
    for (const HealthCheck &check : board.checks()) {
        if (check.name == name)
            return check;
    }
    return {};
}

HealthFinding well() { return {Status::Healthy, u"well"_s}; }

// Something that a test's checks wait for; open() lets them all go on.
class Gate {
public:
    void wait() const { m_opened.wait(); }
    void open() { m_promise.set_value(); }

private:
    std::promise<void> m_promise;
    std::shared_future<void> m_opened = m_promise.get_future().share();
};
} // namespace

class HealthChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAgainAndAgainAndReportsAllItFound()
    {
        core::HealthBoard board;
        std::atomic<int> runs = 0;
        core::HealthCheckRunner runner(board);
        QVERIFY(runner.registerCheck(u"disk"_s, 1ms, 60s, [&runs] {
            return HealthFinding {Status::Degraded, u"little room"_s, {{u"run"_s, ++runs}}};
        }));
        QTRY_VERIFY_WITH_TIMEOUT(of(board, u"disk"_s).details.value(u"run"_s).toInt() >= 3, kPatienceMs);
        const HealthCheck check = of(board, u"disk"_s);
        QCOMPARE(toString(check.status), u"degraded"_s);
        QCOMPARE(check.message, u"little room"_s);
        QVERIFY(check.timestamp.isValid());
        QVERIFY(check.durationMs && *check.durationMs >= 0 && *check.durationMs < kPatienceMs);
    }

    void neverRunsInTheThreadThatAskedForIt()
    {
        core::HealthBoard board;
        std::promise<std::thread::id> ran;
        core::HealthCheckRunner runner(board);
        QVERIFY(runner.registerCheck(u"where"_s, 1h, 60s, [&ran] {
            ran.set_value(std::this_thread::get_id());
            return well();
        }));
        QVERIFY(ran.get_future().get() != std::this_thread::get_id());
    }

    void whatHangsIsUnknownWhileTheOthersGoOn()
    {
        core::HealthBoard board;
        Gate gate;
        std::atomic<int> started = 0;
        std::atomic<int> others = 0;
        core::HealthCheckRunner runner(board);
        QVERIFY(runner.registerCheck(u"hangs"_s, 1ms, 30ms, [&] {
            if (++started > 1)
                gate.wait();
            return well();
        }));
        QVERIFY(runner.registerCheck(u"turns"_s, 1ms, 60s, [&others] {
            ++others;
            return well();
        }));
        QTRY_VERIFY_WITH_TIMEOUT(of(board, u"hangs"_s).message.contains(u"hangs"_s), kPatienceMs);
        QCOMPARE(toString(of(board, u"hangs"_s).status), u"unknown"_s);
        const int before = others;
        QTRY_VERIFY_WITH_TIMEOUT(others > before + 20, kPatienceMs);
        QCOMPARE(int(started), 2); // it is not begun a second time while it hangs
        QCOMPARE(toString(of(board, u"turns"_s).status), u"healthy"_s);
        QCOMPARE(toString(of(board, u"hangs"_s).status), u"unknown"_s); // and stays what it is
        gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(toString(of(board, u"hangs"_s).status), u"healthy"_s,
                                  kPatienceMs); // it answers in time again
    }

    void anAnswerThatCameTooLateIsNotBelieved()
    {
        core::HealthBoard board;
        core::HealthCheckRunner runner(board);
        const auto runs = std::make_shared<std::atomic<int>>(0); // one may still run when the test is over
        QVERIFY(runner.registerCheck(u"slow"_s, 1ms, 20ms, [runs] {
            std::this_thread::sleep_for(60ms); // it is slow
            ++*runs;
            return well();
        }));
        QTRY_VERIFY_WITH_TIMEOUT(*runs >= 2, kPatienceMs);
        const HealthCheck check = of(board, u"slow"_s);
        QCOMPARE(toString(check.status), u"unknown"_s);
        QVERIFY2(check.message.contains(u"0.02 s"_s), qUtf8Printable(check.message));
    }

    void whatThrowsIsUnknownAndGoesOn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("an exception") << 0 << u"the probe broke"_s;
        QTest::newRow("anything") << 1 << u"failed"_s;
    }
    void whatThrowsIsUnknownAndGoesOn()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, said);
        core::HealthBoard board;
        std::atomic<int> runs = 0;
        core::HealthCheckRunner runner(board);
        QVERIFY(runner.registerCheck(u"throws"_s, 1ms, 60s, [&runs, kind]() -> HealthFinding {
            if (++runs > 3)
                return well();
            if (kind == 0)
                throw std::runtime_error("the probe broke");
            throw 7;
        }));
        QTRY_VERIFY_WITH_TIMEOUT(runs > 3 && of(board, u"throws"_s).status == Status::Healthy, kPatienceMs);
        core::HealthCheckRunner other(board);
        QVERIFY(other.registerCheck(u"always"_s, 1h, 60s, [kind]() -> HealthFinding {
            if (kind == 0)
                throw std::runtime_error("the probe broke");
            throw 7;
        }));
        QTRY_VERIFY_WITH_TIMEOUT(of(board, u"always"_s).durationMs.has_value(), kPatienceMs);
        QCOMPARE(toString(of(board, u"always"_s).status), u"unknown"_s);
        QVERIFY2(of(board, u"always"_s).message.contains(said), qUtf8Printable(of(board, u"always"_s).message));
    }

    void refusesWhatCannotBeMeant()
    {
        core::HealthBoard board;
        core::HealthCheckRunner runner(board);
        QVERIFY(runner.registerCheck(u"disk"_s, 1h, 60s, &well));
        const core::Status twice
            = runner.registerCheck(u"disk"_s, 1h, 60s, [] { return HealthFinding {Status::Unhealthy}; });
        QVERIFY(!twice && twice.error().code == core::Error::Code::Conflict
                && twice.error().message.contains(u"disk"_s));
        QTRY_COMPARE_WITH_TIMEOUT(toString(of(board, u"disk"_s).status), u"healthy"_s, kPatienceMs); // the first one's
        QVERIFY(!runner.registerCheck({}, 1h, 60s, &well));
        QVERIFY(!runner.registerCheck(u"never"_s, 0ms, 60s, &well));
        QVERIFY(!runner.registerCheck(u"late"_s, 1s, -1ms, &well));
        QVERIFY(!runner.registerCheck(u"nothing"_s, 1s, 1s, {}));
    }

    void endsThoughACheckHangs()
    {
        core::HealthBoard board;
        const auto gate = std::make_shared<Gate>(); // the check's own: it goes on longer than the runner
        auto ended = std::make_shared<std::promise<void>>();
        std::future<void> left = ended->get_future();
        {
            core::HealthCheckRunner runner(board);
            QVERIFY(runner.registerCheck(u"hangs"_s, 1h, 20ms, [gate, ended] {
                gate->wait();
                ended->set_value();
                return well();
            }));
            QTRY_VERIFY_WITH_TIMEOUT(of(board, u"hangs"_s).message.contains(u"hangs"_s), kPatienceMs);
        }
        gate->open();
        left.wait();
        QCOMPARE(toString(of(board, u"hangs"_s).status), u"unknown"_s); // nobody hears it any more
    }

    void hidesWhatIsNobodysBusiness()
    {
        core::HealthBoard board;
        board.hide(u"/home/anna"_s, u"~"_s);
        board.hide({}, u"never"_s);
        core::HealthCheckRunner runner(board);
        QVERIFY(runner.registerCheck(u"disk"_s, 1h, 60s, [] {
            return HealthFinding {
                Status::Degraded, u"/home/anna is full"_s, {{u"where"_s, QJsonObject {{u"dir"_s, u"/home/anna/x"_s}}}}};
        }));
        QTRY_COMPARE_WITH_TIMEOUT(of(board, u"disk"_s).message, u"~ is full"_s, kPatienceMs);
        QCOMPARE(of(board, u"disk"_s).details.value(u"where"_s).toObject().value(u"dir"_s).toString(), u"~/x"_s);
    }
};

QTEST_GUILESS_MAIN(HealthChecksTest)
#include "tst_healthchecks.moc"

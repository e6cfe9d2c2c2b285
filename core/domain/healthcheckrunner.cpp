// SPDX-License-Identifier: MIT
#include "core/domain/healthcheckrunner.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace core {

namespace {
using Steady = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

HealthFinding guarded(const HealthCheckRunner::Check &check)
{
    try {
        return check();
    } catch (const std::exception &error) {
        return {HealthCheck::Status::Unknown, u"the check itself failed: %1"_s.arg(QString::fromUtf8(error.what()))};
    } catch (...) {
        return {HealthCheck::Status::Unknown, u"the check itself failed"_s};
    }
}

QString seconds(std::chrono::duration<double> time) { return QString::number(time.count(), 'g', 3); }
} // namespace

// Two threads a check: one runs it, and one watches the first, since who hangs cannot say so.
struct HealthCheckRunner::Runner {
    QString name;
    std::chrono::milliseconds interval {};
    std::chrono::milliseconds timeout {};
    Check check;

    std::mutex mutex; // of what follows
    std::condition_variable changed;
    HealthBoard *board = nullptr; // nobody's any more once stopping
    bool isStopping = false;
    bool isRunning = false;
    bool isLate = false;
    Steady::time_point startedAt;

    std::thread worker;
    std::thread watcher;

    void work();
    void watch();
    void tell(HealthFinding finding, Milliseconds took);
};

void HealthCheckRunner::Runner::tell(HealthFinding finding, Milliseconds took)
{
    if (board)
        board->report(HealthCheck {
            name, finding.status, std::move(finding.message), {}, took.count(), std::move(finding.details)});
}

void HealthCheckRunner::Runner::work()
{
    std::unique_lock lock(mutex);
    while (!isStopping) {
        isRunning = true;
        isLate = false;
        startedAt = Steady::now();
        changed.notify_all();
        lock.unlock();
        HealthFinding finding = guarded(check);
        lock.lock();
        const Milliseconds took = Steady::now() - startedAt;
        isRunning = false;
        changed.notify_all();
        if (took > timeout)
            finding = {HealthCheck::Status::Unknown,
                       u"the check answered after %1 s; %2 s are allowed"_s.arg(seconds(took), seconds(timeout))};
        tell(std::move(finding), took);
        const Steady::time_point next = Steady::now() + interval;
        while (!isStopping && changed.wait_until(lock, next) != std::cv_status::timeout) { }
    }
}

void HealthCheckRunner::Runner::watch()
{
    std::unique_lock lock(mutex);
    while (!isStopping) {
        if (!isRunning || isLate) {
            changed.wait(lock);
            continue;
        }
        const Steady::time_point deadline = startedAt + timeout;
        if (Steady::now() < deadline) {
            changed.wait_until(lock, deadline);
            continue;
        }
        isLate = true;
        tell({HealthCheck::Status::Unknown, u"the check hangs: no answer within %1 s"_s.arg(seconds(timeout))},
             Steady::now() - startedAt);
    }
}

HealthCheckRunner::HealthCheckRunner(HealthBoard &board) : m_board(board) { }

HealthCheckRunner::~HealthCheckRunner()
{
    for (const auto &runner : m_runners) {
        const std::lock_guard lock(runner->mutex);
        runner->isStopping = true;
        runner->changed.notify_all();
    }
    for (const auto &runner : m_runners) {
        bool hangs = false;
        {
            std::unique_lock lock(runner->mutex);
            const Steady::time_point deadline = runner->startedAt + runner->timeout;
            while (runner->isRunning && runner->changed.wait_until(lock, deadline) != std::cv_status::timeout) { }
            hangs = runner->isRunning;
            runner->board = nullptr;
        }
        runner->watcher.join();
        if (hangs)
            runner->worker.detach();
        else
            runner->worker.join();
    }
}

Status HealthCheckRunner::registerCheck(const QString &name, std::chrono::milliseconds interval,
                                        std::chrono::milliseconds timeout, Check check)
{
    if (name.isEmpty() || !check || interval <= 0ms || timeout <= 0ms)
        return Error {Error::Code::Invalid,
                      u"a health check needs a name, something to do, an interval and a timeout"_s};
    if (std::ranges::any_of(m_runners, [&](const auto &other) { return other->name == name; }))
        return Error {Error::Code::Conflict, u"there is a health check \"%1\" already"_s.arg(name)};
    auto runner = std::make_shared<Runner>();
    runner->name = name;
    runner->interval = interval;
    runner->timeout = timeout;
    runner->check = std::move(check);
    runner->board = &m_board;
    runner->startedAt = Steady::now();
    m_board.report(HealthCheck {name, HealthCheck::Status::Unknown, u"not checked yet"_s});
    m_runners.push_back(runner);
    runner->worker = std::thread([runner] { runner->work(); });
    runner->watcher = std::thread([runner] { runner->watch(); });
    return {};
}

} // namespace core

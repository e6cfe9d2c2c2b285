// SPDX-License-Identifier: MIT
#include "services/storage/sqlprobe.h"

#include "services/storage/sqlstore.h"

#include <QSqlQuery>

#include <condition_variable>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
using Steady = std::chrono::steady_clock;

core::Status write(QSqlDatabase &database, qint64 mark)
{
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO meta (name, value) VALUES ('health_probe', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    query.addBindValue(mark);
    return query.exec() ? core::Status() : core::Status(sqlError(query.lastError()));
}

core::Status readBack(QSqlDatabase &database, qint64 mark)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT value FROM meta WHERE name = 'health_probe'"_s))
        return sqlError(query.lastError());
    if (query.next() && query.value(0).toLongLong() >= mark) // another program may have written since
        return {};
    return Error {Error::Code::Corrupt,
                  u"the database lost what was just written to it; stop the station and restore a backup"_s};
}

double msSince(Steady::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}
} // namespace

// Shared with the storage threads, so that one who stopped waiting leaves nothing dangling.
struct SqlProbe::Try {
    std::mutex mutex;
    std::condition_variable changed;
    Steady::time_point begin = Steady::now();
    std::optional<core::Status> written;
    std::optional<core::Status> read;
    double writeMs = 0;

    void put(std::optional<core::Status> &place, core::Status result)
    {
        const std::lock_guard lock(mutex);
        if (&place == &written)
            writeMs = msSince(begin);
        place = std::move(result);
        changed.notify_all();
    }
};

core::Result<SqlProbe::Times> SqlProbe::run(std::chrono::milliseconds limit)
{
    const Steady::time_point deadline = Steady::now() + limit;
    const auto noAnswer = [](Steady::time_point since) {
        return Error {Error::Code::Unavailable,
                      u"the database has not answered for %1 s; another program may hold it, or its disk hangs"_s.arg(
                          msSince(since) / 1000, 0, 'f', 1)};
    };
    if (m_stuck) {
        std::unique_lock lock(m_stuck->mutex);
        const bool isBack
            = m_stuck->changed.wait_until(lock, deadline, [this] { return m_stuck->written || m_stuck->read; });
        if (!isBack)
            return noAnswer(m_stuck->begin);
        lock.unlock();
        m_stuck.reset();
    }
    const auto attempt = std::make_shared<Try>();
    const qint64 mark
        = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
              .count();
    m_store.run([attempt, mark](QSqlDatabase &database, const Keyring &) {
        attempt->put(attempt->written, write(database, mark));
        return true;
    });
    std::unique_lock lock(attempt->mutex);
    if (!attempt->changed.wait_until(lock, deadline, [&] { return attempt->written.has_value(); })) {
        m_stuck = attempt;
        return noAnswer(attempt->begin);
    }
    if (!*attempt->written)
        return attempt->written->error();
    lock.unlock();
    const Steady::time_point readBegin = Steady::now();
    const auto reading = std::make_shared<Try>();
    m_store.read([reading, mark](QSqlDatabase &database, const Keyring &) {
        reading->put(reading->read, readBack(database, mark));
        return true;
    });
    std::unique_lock readLock(reading->mutex);
    if (!reading->changed.wait_until(readLock, deadline, [&] { return reading->read.has_value(); })) {
        m_stuck = reading;
        return noAnswer(reading->begin);
    }
    if (!*reading->read)
        return reading->read->error();
    return Times {attempt->writeMs, msSince(readBegin)};
}

} // namespace services

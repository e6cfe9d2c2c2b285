// SPDX-License-Identifier: MIT
#include "app/stationhealth.h"

#include "app/localstation.h"
#include "app/modelwatch.h"
#include "app/version.h"
#include "core/domain/logevent.h"
#include "services/storage/sqlprobe.h"
#include "services/telemetry/clockwatch.h"
#include "services/telemetry/systemprobe.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {
using core::HealthCheck;
using core::HealthFinding;
using Status = HealthCheck::Status;
Q_LOGGING_CATEGORY(lcHealth, "doorbell.health", QtInfoMsg)

constexpr auto kMainLoopLimit = 15s;
constexpr auto kDatabaseLimit = 8s; // SQLite itself gives up a locked database after five
constexpr quint64 kMiB = 1024 * 1024;
constexpr quint64 kLittleRoom = 256 * kMiB; // about a thousand visits
constexpr quint64 kHardlyRoom = 16 * kMiB; // the database's own log wants a few
constexpr quint64 kFewFiles = 1000;

HealthFinding judgeDatabase(services::SqlProbe &probe, const QString &storeError)
{
    const core::Result<services::SqlProbe::Times> times = probe.run(kDatabaseLimit);
    if (!times)
        return {Status::Unhealthy, times.error().message};
    const QJsonObject details {{u"write_ms"_s, times->writeMs}, {u"read_ms"_s, times->readMs}};
    if (!storeError.isEmpty())
        return {Status::Unhealthy, u"visits wait in memory: "_s + storeError, details};
    return {Status::Healthy, u"writes and reads"_s, details};
}

HealthFinding judgeSystem(services::SystemProbe &probe)
{
    const services::SystemReading reading = probe.read();
    const HealthCheck check = services::systemHealth(reading);
    QJsonObject details;
    if (reading.cpuPercent)
        details.insert(u"cpu_percent"_s, *reading.cpuPercent);
    if (reading.memoryUsedBytes && reading.memoryTotalBytes)
        details.insert(u"memory_percent"_s,
                       100.0 * double(*reading.memoryUsedBytes)
                           / double(std::max<qint64>(1, *reading.memoryTotalBytes)));
    if (reading.diskPercent)
        details.insert(u"disk_percent"_s, *reading.diskPercent);
    return {check.status, check.message, details};
}

QString wordOf(core::CameraStatus::State state)
{
    switch (state) {
    case core::CameraStatus::State::Connecting:
        return u"connecting"_s;
    case core::CameraStatus::State::Connected:
        return u"connected"_s;
    case core::CameraStatus::State::Lost:
        return u"lost"_s;
    case core::CameraStatus::State::Ended:
        return u"ended"_s;
    }
    return {};
}
} // namespace

struct StationHealth::Shared {
    std::mutex mutex;
    Components components;

    Components copy()
    {
        const std::lock_guard lock(mutex);
        return components;
    }
};

StationHealth::StationHealth(LocalStation &station, core::HealthBoard &board, const core::Settings &settings)
    : m_station(station)
    , m_board(board)
    , m_shared(std::make_shared<Shared>())
    , m_runner(board)
{
    // The report is anybody's to read, and a folder's name may be somebody's.
    const auto hide = [this](const QString &dir, const QString &replacement) {
        if (QDir::isAbsolutePath(dir) && !QDir(dir).isRoot())
            m_board.hide(dir, replacement);
    };
    for (const QString &dir :
         {settings.dataDir, QDir(settings.dataDir).absolutePath(), QDir(settings.dataDir).canonicalPath()})
        hide(dir, u"the data directory"_s);
    for (const QString &dir : settings.modelsDirs)
        hide(dir, u"the models' directory"_s);
    hide(QDir::homePath(), u"~"_s);
    look();
    registerChecks(settings);
}

void StationHealth::registerChecks(const core::Settings &settings)
{
    const auto add = [this](QStringView name, std::chrono::milliseconds interval, std::chrono::milliseconds timeout,
                            core::HealthCheckRunner::Check check) {
        const core::Status added = m_runner.registerCheck(name.toString(), interval, timeout, std::move(check));
        Q_ASSERT(added);
        (void)added;
    };
    // What a check works with is its own: it may hang, on a dead disk for one, longer than this object lives.
    add(core::kApplicationComponents, 2s, 5s,
        [shared = m_shared] { return judgeComponents(shared->copy(), std::chrono::steady_clock::now()); });
    // The processor's share is that of the time between: a burst of a second is no news.
    add(core::kSystemResources, 15s, 5s,
        [probe = std::make_shared<services::SystemProbe>(settings.dataDir)] { return judgeSystem(*probe); });
    add(core::kDatabaseConnectivity, 10s, kDatabaseLimit + 4s,
        [shared = m_shared, probe = std::make_shared<services::SqlProbe>(m_station.store())] {
            return judgeDatabase(*probe, shared->copy().storeError);
        });
    add(u"disk", 10s, 5s, [dir = settings.dataDir] { return judgeRoom(dir); });
    // A minute: the first time, and when one changed, hundreds of megabytes are read.
    add(u"models", 60s, 60s,
        [watch = std::make_shared<ModelWatch>(ModelWatch::filesOf(m_station.engineInfo(), settings.modelsDirs))] {
            return watch->look();
        });
    add(u"clock", 5s, 5s,
        [watch = std::make_shared<services::ClockWatch>(
             QDate::fromString(QString::fromLatin1(kRevisionDate), Qt::ISODate))] { return watch->look(); });
}

void StationHealth::ready() { m_systemd.ready(m_station.engineDescription()); }

void StationHealth::stopping()
{
    m_isStopping = true;
    m_systemd.stopping();
}

void StationHealth::look()
{
    m_board.beat();
    Components now;
    now.seenAt = std::chrono::steady_clock::now();
    now.isReady = m_station.isReady();
    now.isNaming = m_station.engineInfo().isNaming;
    now.storeError = m_station.storeError();
    now.cameras = m_station.cameras();
    now.queues = m_station.queues();
    now.workers = m_station.workers();
    const bool isAlive = m_board.isBeating() && std::ranges::all_of(now.workers, &pipeline::WorkerState::isAlive);
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->components = std::move(now);
    }
    // While it stops its workers end one after the other; that it ends is what systemd waits for then.
    m_systemd.feed(isAlive || m_isStopping);
    if (isAlive != m_wasAlive) {
        m_wasAlive = isAlive;
        if (!isAlive)
            qCCritical(lcHealth) << "the analysis stands still"
                                 << (m_systemd.isWatched()
                                         ? "; systemd is told nothing until it goes on, and restarts the station"
                                         : "");
    }
    tellChanges();
}

// Once a change, with the reason: what a check says every few seconds is for the report.
void StationHealth::tellChanges()
{
    for (const HealthCheck &check : m_board.checks()) {
        if (!m_station.isReady() && check.status != Status::Unhealthy)
            continue; // a start takes its time
        const auto told = m_told.constFind(check.name);
        if (told != m_told.cend() && *told == check.status)
            continue;
        const bool isFirst = told == m_told.cend() || (*told == Status::Unknown && check.status == Status::Healthy);
        m_told.insert(check.name, check.status);
        if (isFirst && (check.status == Status::Healthy || check.status == Status::Unknown))
            continue;
        using Level = core::Settings::LogLevel;
        const Level level = check.status == Status::Healthy ? Level::Info
            : check.status == Status::Unhealthy             ? Level::Error
                                                            : Level::Warning;
        core::logEvent(lcHealth(), level,
                       u"%1 is %2: %3"_s.arg(check.name, core::toString(check.status), check.message),
                       {{}, {}, {{u"check"_s, check.name}, {u"status"_s, core::toString(check.status)}}});
    }
    if (!m_isStopping)
        m_systemd.status(u"%1; %2 cameras"_s.arg(core::toString(m_board.overall())).arg(m_station.cameras().size()));
}

HealthFinding StationHealth::judgeComponents(const Components &components, std::chrono::steady_clock::time_point now)
{
    QStringList lost;
    QStringList dead;
    QJsonObject cameras;
    QJsonObject workers;
    QJsonObject queues;
    for (const core::CameraStatus &camera : components.cameras) {
        if (camera.state == core::CameraStatus::State::Lost)
            lost << camera.camera;
        cameras.insert(camera.camera, wordOf(camera.state));
    }
    for (const pipeline::WorkerState &worker : components.workers) {
        if (!worker.isAlive)
            dead << worker.worker;
        workers.insert(worker.worker, worker.isAlive ? u"alive"_s : u"stuck"_s);
    }
    for (const pipeline::QueueState &queue : components.queues)
        queues.insert(queue.camera, QJsonObject {{u"waiting"_s, queue.size}, {u"dropped"_s, double(queue.dropped)}});
    const QJsonObject details {{u"cameras"_s, cameras}, {u"workers"_s, workers}, {u"queues"_s, queues}};
    const auto silent = std::chrono::duration_cast<std::chrono::seconds>(now - components.seenAt);
    if (silent > kMainLoopLimit)
        return {Status::Unhealthy, u"the main loop has not turned for %1 s"_s.arg(silent.count()), details};
    if (!dead.isEmpty())
        return {Status::Unhealthy, u"analysis stands still: %1"_s.arg(dead.join(u", "_s)), details};
    if (!lost.isEmpty())
        return {Status::Degraded, u"cameras lost: %1"_s.arg(lost.join(u", "_s)), details};
    if (!components.isReady)
        return {Status::Degraded, u"starting: models and people are being loaded"_s, details};
    QStringList well {u"cameras: %1"_s.arg(components.cameras.size()), u"analysis turning"_s};
    if (!components.isNaming)
        well << u"names are hints only"_s;
    return {Status::Healthy, well.join(u"; "_s), details};
}

HealthFinding StationHealth::judgeRoom(const QString &dir)
{
    struct statvfs room { };
    if (::statvfs(QFile::encodeName(dir).constData(), &room) != 0)
        return {Status::Unhealthy, u"the data directory cannot be looked at: %1"_s.arg(qt_error_string(errno))};
    const quint64 free = quint64(room.f_bavail) * room.f_frsize;
    const QJsonObject details {{u"free_bytes"_s, double(free)}, {u"free_files"_s, double(room.f_favail)}};
    const QString said = u"%1 MiB free for the data directory"_s.arg(free / kMiB);
    if ((room.f_flag & ST_RDONLY) != 0)
        return {Status::Unhealthy, u"the data directory's disk is read-only"_s, details};
    if (free < kHardlyRoom)
        return {Status::Unhealthy, said + u"; make room, or visits are lost"_s, details};
    if (free < kLittleRoom)
        return {Status::Degraded, said + u"; make room soon"_s, details};
    if (room.f_files > 0 && room.f_favail < kFewFiles) // some file systems do not count them
        return {Status::Degraded, u"%1; only %2 more files fit on it"_s.arg(said).arg(room.f_favail), details};
    return {Status::Healthy, said, details};
}

} // namespace app

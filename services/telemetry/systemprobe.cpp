// SPDX-License-Identifier: MIT
#include "services/telemetry/systemprobe.h"

#include <QByteArrayList>
#include <QFile>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr double kWarnPercent = 80;
constexpr double kDiskWarnPercent = 85;
constexpr double kCriticalPercent = 95;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<qint64> memoryField(const QByteArray &meminfo, const QByteArray &name)
{
    for (const QByteArray &line : meminfo.split('\n')) {
        if (!line.startsWith(name + ':'))
            continue;
        bool ok = false;
        const qint64 kibibytes = line.mid(name.size() + 1).trimmed().split(' ').constFirst().toLongLong(&ok);
        if (ok)
            return kibibytes * 1024;
    }
    return {};
}

} // namespace

SystemProbe::SystemProbe(QString dataDir) : m_dataDir(std::move(dataDir)) { }

SystemReading SystemProbe::read()
{
    SystemReading reading;
    // "cpu  user nice system idle iowait irq softirq steal …" in ticks since the machine started
    const QByteArrayList fields = contents(u"/proc/stat"_s).split('\n').constFirst().simplified().split(' ');
    if (fields.size() > 8 && fields.constFirst() == "cpu") {
        quint64 total = 0;
        for (qsizetype i = 1; i <= 8; ++i)
            total += fields.at(i).toULongLong();
        const quint64 busy = total - fields.at(4).toULongLong() - fields.at(5).toULongLong();
        if (m_totalBefore != 0 && total > m_totalBefore && busy >= m_busyBefore)
            m_cpuPercent = 100.0 * double(busy - m_busyBefore) / double(total - m_totalBefore);
        if (total != m_totalBefore) {
            m_totalBefore = total;
            m_busyBefore = busy;
        }
    }
    reading.cpuPercent = m_cpuPercent;

    const QByteArray meminfo = contents(u"/proc/meminfo"_s);
    reading.memoryTotalBytes = memoryField(meminfo, "MemTotal"_ba);
    const std::optional<qint64> available = memoryField(meminfo, "MemAvailable"_ba);
    if (reading.memoryTotalBytes && available)
        reading.memoryUsedBytes = *reading.memoryTotalBytes - *available;

    // The room is asked of the folder itself: in a chroot the mounts do not name what it lies on.
    std::error_code failed;
    const std::filesystem::space_info disk = std::filesystem::space(QFile::encodeName(m_dataDir).toStdString(), failed);
    if (!failed && disk.capacity > 0) {
        // As df counts: what is reserved for root is neither used nor to be had.
        const double used = double(disk.capacity - disk.free);
        reading.diskPercent = 100.0 * used / std::max(1.0, used + double(disk.available));
        const QString mountPoint = QStorageInfo(m_dataDir).rootPath();
        reading.mountPoint = mountPoint.isEmpty() ? u"/"_s : mountPoint;
    }
    return reading;
}

core::HealthCheck systemHealth(const SystemReading &reading)
{
    using Status = core::HealthCheck::Status;
    core::HealthCheck check;
    check.name = core::kSystemResources.toString();
    check.timestamp = QDateTime::currentDateTimeUtc();
    QStringList words;
    int worst = -1;
    const auto judge = [&](const QString &what, std::optional<double> percent, double warn) {
        if (!percent)
            return;
        worst = std::max(worst, *percent >= kCriticalPercent ? 2 : *percent >= warn ? 1 : 0);
        words << u"%1 %2 %"_s.arg(what).arg(*percent, 0, 'f', 0);
    };
    judge(u"CPU"_s, reading.cpuPercent, kWarnPercent);
    if (reading.memoryUsedBytes && reading.memoryTotalBytes && *reading.memoryTotalBytes > 0)
        judge(u"memory"_s, 100.0 * double(*reading.memoryUsedBytes) / double(*reading.memoryTotalBytes), kWarnPercent);
    judge(u"disk"_s, reading.diskPercent, kDiskWarnPercent);
    check.status = worst < 0 ? Status::Unknown
        : worst == 0         ? Status::Healthy
        : worst == 1         ? Status::Degraded
                             : Status::Unhealthy;
    check.message = words.isEmpty() ? u"nothing could be read"_s : words.join(u", ");
    return check;
}

} // namespace services

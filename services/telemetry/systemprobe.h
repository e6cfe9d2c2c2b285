// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"

#include <QString>

#include <optional>

namespace services {

//! \brief How busy the machine is. Nothing where it cannot be read.
struct SystemReading {
    std::optional<double> cpuPercent; //!< of all cores, since the reading before
    std::optional<qint64> memoryUsedBytes;
    std::optional<qint64> memoryTotalBytes;
    std::optional<double> diskPercent; //!< of the file system that holds the data folder
    QString mountPoint; //!< of that file system
};

//! \brief Reads /proc and the file system of a folder. One thread at a time.
class SystemProbe {
public:
    explicit SystemProbe(QString dataDir);
    SystemReading read();

private:
    QString m_dataDir;
    quint64 m_busyBefore = 0;
    quint64 m_totalBefore = 0;
    std::optional<double> m_cpuPercent;
};

//! \brief The check "system_resources": CPU and memory warn at 80 % and are critical at 95 %, the
//! disk at 85 % and 95 %.
core::HealthCheck systemHealth(const SystemReading &reading);

} // namespace services

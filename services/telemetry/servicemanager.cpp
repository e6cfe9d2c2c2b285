// SPDX-License-Identifier: MIT
#include "services/telemetry/servicemanager.h"

#include <systemd/sd-daemon.h>

namespace services {

namespace {
// One line: a newline would begin another assignment.
QByteArray oneLine(const QString &text)
{
    QString line = text.simplified();
    line.truncate(500);
    return line.toUtf8();
}

void tell(const QByteArray &state)
{
    ::sd_notify(0, state.constData());
} // where nobody listens there is nobody to be told of it
} // namespace

ServiceManager::ServiceManager(SteadyClock now) : m_now(std::move(now))
{
    uint64_t period = 0;
    if (::sd_watchdog_enabled(0, &period) > 0 && period > 0)
        m_period = std::chrono::microseconds(period);
}

void ServiceManager::ready(const QString &status)
{
    m_status = status;
    tell("READY=1\nSTATUS=" + oneLine(status));
    m_fedAt = m_now(); // its watch begins now
}

void ServiceManager::status(const QString &status)
{
    if (status == m_status)
        return;
    m_status = status;
    tell("STATUS=" + oneLine(status));
}

void ServiceManager::stopping()
{
    m_status = QStringLiteral("stopping");
    tell("STOPPING=1\nSTATUS=stopping");
}

void ServiceManager::feed(bool isAlive)
{
    if (!m_period || !isAlive)
        return;
    const auto now = m_now();
    if (m_fedAt && now - *m_fedAt < *m_period / 2)
        return;
    m_fedAt = now;
    tell("WATCHDOG=1");
}

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace services {

//! \brief Tells systemd how the service is. Without NOTIFY_SOCKET nothing happens. One thread.
class ServiceManager {
public:
    using SteadyClock = std::function<std::chrono::steady_clock::time_point()>;

    //! \brief \p now is a seam for tests.
    explicit ServiceManager(SteadyClock now = &std::chrono::steady_clock::now);

    void ready(const QString &status);
    void status(const QString &status); //!< only when it changed
    void stopping();

    //! \brief To be called every second or so by what must keep turning. Where the unit asks for it (WatchdogSec=),
    //! says once every half period that the service is alive, but only while \p isAlive: else systemd restarts it.
    void feed(bool isAlive);
    bool isWatched() const { return m_period.has_value(); }

private:
    SteadyClock m_now;
    std::optional<std::chrono::microseconds> m_period;
    std::optional<std::chrono::steady_clock::time_point> m_fedAt;
    QString m_status;
};

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace core {

//! \brief What is known of one part of the station.
struct HealthCheck {
    enum class Status { Healthy, Degraded, Unhealthy, Unknown };

    QString name;
    Status status = Status::Unknown;
    QString message;
    QDateTime timestamp = {}; //!< UTC, of the last report; invalid when there was none
    std::optional<double> durationMs = {}; //!< what it took to find out
    QJsonObject details = {}; //!< figures and words for programs
};

//! \brief Where the parts of the station say how they are. A check that was never reported, or not
//! again within its time limit, is unknown: silence is not health. Any thread.
class HealthBoard {
public:
    using SteadyClock = std::function<std::chrono::steady_clock::time_point()>;

    //! \brief With the checks that outside programs expect, all unknown yet. \p now is a seam for
    //! tests.
    explicit HealthBoard(SteadyClock now = &std::chrono::steady_clock::now);

    //! \brief \p timeLimit zero: the report holds until the next one.
    void report(const QString &name, HealthCheck::Status status, const QString &message,
                std::chrono::milliseconds timeLimit = {});
    //! \brief The same with all that is known; its timestamp is now.
    void report(HealthCheck check, std::chrono::milliseconds timeLimit = {});
    void forget(const QString &name);
    //! \brief From now on no check's message or detail holds \p text, such as a folder of somebody's
    //! home: the report is anybody's to read.
    void hide(const QString &text, const QString &replacement);
    QList<HealthCheck> checks() const; //!< those that outside programs expect first, then by name

    //! \brief The worst of all; an unknown check makes it degraded, and when all are unknown so is
    //! the station.
    HealthCheck::Status overall() const;

    //! \brief The main loop turns. To be called every second or so.
    void beat();
    //! \brief Whether the main loop turned within kHeartbeatLimit. True before the first beat: then
    //! nobody promised any.
    bool isBeating() const;

    static constexpr std::chrono::seconds kHeartbeatLimit {30};

private:
    struct Entry {
        HealthCheck check;
        std::chrono::steady_clock::time_point reportedAt;
        std::chrono::milliseconds timeLimit {};
    };

    SteadyClock m_now;
    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    QList<std::pair<QString, QString>> m_hidden;
    std::chrono::steady_clock::time_point m_lastBeat;
    bool m_hasBeaten = false;
};

//! \brief As HealthBoard::overall(), of checks that were read.
HealthCheck::Status overallOf(const QList<HealthCheck> &checks);

//! \brief "healthy", "degraded", "unhealthy", "unknown".
QString toString(HealthCheck::Status status);

inline constexpr QStringView kSystemResources = u"system_resources";
inline constexpr QStringView kApplicationComponents = u"application_components";
inline constexpr QStringView kDatabaseConnectivity = u"database_connectivity";

} // namespace core

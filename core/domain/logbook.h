// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/domain/settings.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace core {

//! \brief A line of the station's log, taken apart.
struct LogRecord {
    QDateTime at; //!< UTC
    Settings::LogLevel level = Settings::LogLevel::Info;
    QString logger; //!< the category: "doorbell.pipeline"
    QString message; //!< in English, for whoever looks after the station
    QJsonObject context; //!< ids and figures that belong to it

    bool operator==(const LogRecord &) const = default;
};

QString toString(Settings::LogLevel level); //!< "debug", "info", "warning", "error", "critical"
std::optional<Settings::LogLevel> logLevelFromString(QStringView word);
QJsonObject toJson(const LogRecord &record);

//! \brief What a station logged last: of the one in this process, or of a remote one. Any thread.
class LogBook {
public:
    virtual ~LogBook() = default;

    //! \brief The last lines that were written since the start, the newest first; older ones are where the log is
    //! collected.
    virtual QFuture<Result<QList<LogRecord>>> recent() const = 0;

    static constexpr int kMostKept = 500;
};

} // namespace core

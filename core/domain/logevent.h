// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settings.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QString>

#include <optional>

namespace core {

//! \brief What a piece of work is about, so that all its log lines can be found again. A plain value: it travels with
//! the work, from thread to thread.
struct LogContext {
    QString correlationId = {}; //!< "correlation_id"; empty: none
    QString visitId = {}; //!< "visit_id"; empty: none
    QJsonObject fields = {}; //!< anything else that programs can search

    QJsonObject toJson() const;
    //! \brief Of the work that this thread does just now, to be taken along to another.
    static LogContext current();
};

//! \brief As long as it lives, every line that this thread logs, whatever the category, is about \p context as well.
//! For one call's time, on the stack; within another one, ids that are empty stay the outer one's.
class LogScope {
public:
    explicit LogScope(LogContext context);
    ~LogScope();
    Q_DISABLE_COPY_MOVE(LogScope)

private:
    LogContext m_context;
    const LogContext *m_outer;
};

//! \brief Logs with fields that programs can search ("context"). Any thread. Where nobody collects them the message
//! alone is printed.
void logEvent(const QLoggingCategory &category, Settings::LogLevel level, const QString &message,
              const LogContext &context);

//! \brief For who writes the lines: what belongs to the message that this thread passes through Qt just now, which
//! takes text alone.
struct LogAddition {
    std::optional<Settings::LogLevel> level; //!< nothing: as Qt says
    QJsonObject context;
};
LogAddition currentLogAddition();

} // namespace core

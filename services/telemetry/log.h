// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settings.h"
#include "services/telemetry/logline.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QString>
#include <QtGlobal>

#include <atomic>
#include <mutex>

namespace services {

//! \brief Writes everything that is logged, by us, Qt and OpenCV, as one line each, as long as it
//! lives; then what was there before comes back. Make one, first thing in main(), so that it
//! outlives all threads that log. Qt's hook is process-wide, hence one.
class Log {
public:
    //! \brief \p format automatic: text when \p descriptor is a terminal, else JSON.
    Log(core::Settings::LogLevel level, core::Settings::LogFormat format, int descriptor = 2);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    void setLevel(core::Settings::LogLevel level); //!< any thread

private:
    static void handle(QtMsgType type, const QMessageLogContext &where, const QString &message);
    static void applyFilterRules(core::Settings::LogLevel level);
    void write(const LogEntry &entry);

    static std::atomic<Log *> s_active; // Qt's hook takes a plain function: this is how it finds us

    std::atomic<core::Settings::LogLevel> m_level;
    bool m_isJson = false;
    int m_descriptor = 2;
    std::mutex m_mutex; // keeps lines whole
    QtMessageHandler m_before = nullptr;
    Log *m_activeBefore = nullptr;
    int m_openCvLevelBefore = 0;
};

//! \brief Logs with fields that programs can search ("context"). Any thread. Without a Log the
//! message alone is printed.
void logEvent(const QLoggingCategory &category, core::Settings::LogLevel level,
              const QString &message, const QJsonObject &context);

} // namespace services

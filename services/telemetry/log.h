// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/logbook.h"
#include "core/domain/result.h"
#include "core/domain/settings.h"
#include "services/telemetry/logflood.h"
#include "services/telemetry/logline.h"
#include "services/telemetry/logoutput.h"

#include <QLoggingCategory>
#include <QString>
#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace services {

class LogFile;

//! \brief Writes everything that is logged, by us, Qt and OpenCV, as one line each, as long as it
//! lives; then what was there before comes back. What is said again and again is summed up. Make one, first thing in
//! main(), so that it outlives all threads that log. Whoever logs never waits for the one who reads. Qt's hook is
//! process-wide, hence one.
class Log final : public core::LogBook {
public:
    //! \brief \p format automatic: text when \p descriptor is a terminal, else JSON.
    Log(core::Settings::LogLevel level, core::Settings::LogFormat format, int descriptor = 2);
    ~Log() override;
    Q_DISABLE_COPY_MOVE(Log)

    bool isJson() const { return m_isJson; }
    void setLevel(core::Settings::LogLevel level); //!< any thread
    //! \brief Writes there from now on; what waits goes there too. Any thread.
    void moveTo(int descriptor);
    //! \brief Writes to the file of the settings (LOG_FILE) as well, if they name one. The error is
    //! for the person at the shell.
    core::Status keepFile(const core::Settings &settings);
    QFuture<core::Result<QList<core::LogRecord>>> recent() const override;

private:
    static void handle(QtMsgType type, const QMessageLogContext &where, const QString &message);
    static void applyFilterRules(core::Settings::LogLevel level);
    static int openCvFailed(int status, const char *function, const char *message, const char *file, int line, void *);
    void take(const LogEntry &entry, bool isLast);
    void put(const LogEntry &entry); // these four under m_mutex
    void putToOutput(const QByteArray &line);
    void pushOutput();
    void putToFile(const LogEntry &entry, const QByteArray &line);
    void sumUp(); // in m_summing
    void keepPushing(); // in m_pushing
    void pushAtTheEnd();

    static std::atomic<Log *> s_active; // Qt's hook takes a plain function: this is how it finds us

    std::atomic<core::Settings::LogLevel> m_level;
    bool m_isJson = false;
    mutable std::mutex m_mutex; // keeps lines whole; of what follows
    LogOutput m_output;
    std::condition_variable m_wake;
    LogFlood m_flood;
    std::deque<LogEntry> m_recent; // the newest last
    std::unique_ptr<LogFile> m_file;
    bool m_isFileJson = true;
    bool m_isEnding = false;
    std::thread m_summing; // begins with the first flood
    std::thread m_pushing; // begins when first nobody reads

    // Of the thread that made it.
    QtMessageHandler m_before = nullptr;
    Log *m_activeBefore = nullptr;
    int m_openCvLevelBefore = 0;
    int (*m_openCvErrorsBefore)(int, const char *, const char *, const char *, int, void *) = nullptr;
    void *m_openCvErrorDataBefore = nullptr;
};

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/telemetry/log.h"

#include "core/domain/futures.h"
#include "core/domain/logevent.h"
#include "services/telemetry/logfile.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Level = core::Settings::LogLevel;

namespace services {

namespace {

Q_LOGGING_CATEGORY(lcOpenCv, "doorbell.opencv", QtInfoMsg)

constexpr std::chrono::milliseconds kLastWords {1000};
constexpr qsizetype kMostKeptMessage = 2000; // of a line that is kept to be read; the log itself has more of it

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
        return Level::Error;
    case QtFatalMsg:
        return Level::Critical;
    }
    return Level::Error;
}

} // namespace

std::atomic<Log *> Log::s_active = nullptr;

Log::Log(Level level, core::Settings::LogFormat format, int descriptor)
    : m_level(level)
    , m_isJson(format == core::Settings::LogFormat::Json
               || (format == core::Settings::LogFormat::Automatic && ::isatty(descriptor) != 1))
    , m_output(descriptor)
{
    m_activeBefore = s_active.exchange(this);
    m_before = qInstallMessageHandler(&Log::handle);
    applyFilterRules(level);
    // OpenCV 4.6 and the FFmpeg in it print to stderr past any hook and would break the one-line
    // format; what goes wrong there comes to us as exceptions and return values anyway.
    m_openCvLevelBefore = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    if (!qEnvironmentVariableIsSet("OPENCV_FFMPEG_LOGLEVEL"))
        qputenv("OPENCV_FFMPEG_LOGLEVEL", "-8"); // AV_LOG_QUIET
    m_openCvErrorsBefore = cv::redirectError(&Log::openCvFailed, nullptr, &m_openCvErrorDataBefore);
}

Log::~Log()
{
    qInstallMessageHandler(m_before);
    cv::redirectError(m_openCvErrorsBefore, m_openCvErrorDataBefore);
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        for (const LogEntry &summary : m_flood.rest(std::chrono::steady_clock::now()))
            put(summary);
        m_wake.notify_all();
    }
    for (std::thread *thread : {&m_summing, &m_pushing}) {
        if (thread->joinable())
            thread->join();
    }
    pushAtTheEnd();
    s_active = m_activeBefore;
    QLoggingCategory::setFilterRules({});
    cv::utils::logging::setLogLevel(static_cast<cv::utils::logging::LogLevel>(m_openCvLevelBefore));
}

void Log::setLevel(Level level)
{
    m_level = level;
    applyFilterRules(level);
}

void Log::moveTo(int descriptor)
{
    const std::lock_guard lock(m_mutex);
    m_output.moveTo(descriptor);
}

// So that what is not wanted costs nothing. QT_LOGGING_RULES still has the last word.
void Log::applyFilterRules(Level level)
{
    switch (level) {
    case Level::Debug:
        QLoggingCategory::setFilterRules(u"*.debug=false\ndefault.debug=true\ndoorbell*.debug=true"_s);
        break;
    case Level::Info:
        QLoggingCategory::setFilterRules(u"*.debug=false"_s);
        break;
    case Level::Warning:
        QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
        break;
    default:
        QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
        break;
    }
}

void Log::handle(QtMsgType type, const QMessageLogContext &where, const QString &message)
{
    Log *log = s_active;
    if (!log)
        return;
    core::LogAddition addition = core::currentLogAddition();
    const LogEntry entry {QDateTime::currentDateTimeUtc(), addition.level.value_or(levelOf(type)),
                          QString::fromUtf8(where.category ? where.category : "default"), message,
                          std::move(addition.context)};
    if (entry.level >= log->m_level || type == QtFatalMsg)
        log->take(entry, type == QtFatalMsg);
}

// It throws as well, which is how we learn of it; OPENCV_DUMP_ERRORS would print it besides.
int Log::openCvFailed(int status, const char *function, const char *message, const char *, int, void *)
{
    qCDebug(lcOpenCv).noquote() << "error" << status << "in" << function << ':' << message;
    return 0;
}

void Log::take(const LogEntry &entry, bool isLast)
{
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock(m_mutex);
    for (const LogEntry &summary : isLast ? m_flood.rest(now) : m_flood.due(now))
        put(summary);
    if (isLast || m_flood.admit(entry, now)) {
        put(entry);
        if (isLast)
            pushAtTheEnd();
        return;
    }
    if (!m_summing.joinable() && !m_isEnding)
        m_summing = std::thread([this] { sumUp(); });
    m_wake.notify_all();
}

void Log::sumUp()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        const std::optional<LogFlood::TimePoint> next = m_flood.nextDue();
        if (!next)
            m_wake.wait(lock);
        else
            m_wake.wait_until(lock, *next);
        if (m_isEnding)
            return;
        for (const LogEntry &summary : m_flood.due(std::chrono::steady_clock::now()))
            put(summary);
    }
}

core::Status Log::keepFile(const core::Settings &settings)
{
    if (settings.logFile.isEmpty())
        return {};
    auto file = std::make_unique<LogFile>(settings.logFile, qint64(settings.logMaxFileMb) << 20, settings.logFiles);
    if (const core::Status opened = file->open(); !opened)
        return opened;
    const std::lock_guard lock(m_mutex);
    m_file = std::move(file);
    m_isFileJson = settings.logFormat != core::Settings::LogFormat::Text;
    return {};
}

QFuture<core::Result<QList<core::LogRecord>>> Log::recent() const
{
    QList<core::LogRecord> records;
    {
        const std::lock_guard lock(m_mutex);
        records.reserve(qsizetype(m_recent.size()));
        for (auto it = m_recent.crbegin(); it != m_recent.crend(); ++it)
            records.push_back({it->timestamp, it->level, it->logger, it->message, it->context});
    }
    return core::readyFuture(core::Result<QList<core::LogRecord>>(records));
}

void Log::put(const LogEntry &entry)
{
    m_recent.push_back(entry);
    m_recent.back().message.truncate(kMostKeptMessage);
    if (m_recent.size() > kMostKept)
        m_recent.pop_front();
    const QByteArray line = m_isJson ? jsonLine(entry) : textLine(entry);
    putToOutput(line);
    if (m_file)
        putToFile(entry, m_isFileJson == m_isJson ? line : m_isFileJson ? jsonLine(entry) : textLine(entry));
}

void Log::putToFile(const LogEntry &entry, const QByteArray &line)
{
    if (const quint64 lost = m_file->lost(); lost > 0) {
        const LogEntry notice {entry.timestamp,
                               Level::Warning,
                               u"doorbell.log"_s,
                               u"%1 lines could not be written to this file"_s.arg(lost),
                               {{u"lost_lines"_s, double(lost)}}};
        // Together, or a small gap on the disk would take the notice and then not the line.
        if (m_file->write((m_isFileJson ? jsonLine(notice) : textLine(notice)) + line))
            m_file->forgetLost();
        return;
    }
    if (m_file->write(line))
        return;
    const LogEntry complaint {
        entry.timestamp, Level::Error, u"doorbell.log"_s,
        u"the log file cannot be written; is its disk full? What is logged until it can is missing there"_s};
    putToOutput(m_isJson ? jsonLine(complaint) : textLine(complaint));
}

void Log::putToOutput(const QByteArray &line)
{
    pushOutput();
    m_output.write(line);
    if (!m_output.isWaiting() || m_isEnding)
        return;
    if (!m_pushing.joinable())
        m_pushing = std::thread([this] { keepPushing(); });
    m_wake.notify_all();
}

void Log::pushOutput()
{
    if (!m_output.isWaiting() || !m_output.push() || m_output.lost() == 0)
        return;
    const LogEntry notice {
        QDateTime::currentDateTimeUtc(),
        Level::Warning,
        u"doorbell.log"_s,
        u"%1 lines are missing here: nobody read what was logged, and no more was kept"_s.arg(m_output.lost()),
        {{u"lost_lines"_s, double(m_output.lost())}}};
    m_output.forgetLost();
    m_output.write(m_isJson ? jsonLine(notice) : textLine(notice));
}

// So that what waits gets out when there is room again, though nothing new is said.
void Log::keepPushing()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!m_output.isWaiting()) {
            m_wake.wait(lock);
            continue;
        }
        const int descriptor = m_output.descriptor();
        lock.unlock();
        LogOutput::awaitRoom(descriptor, std::chrono::milliseconds(200));
        lock.lock();
        pushOutput();
    }
}

// The last words are worth a moment, but nobody may keep a program from ending.
void Log::pushAtTheEnd()
{
    const auto until = std::chrono::steady_clock::now() + kLastWords;
    while (m_output.isWaiting()) {
        const auto left
            = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !LogOutput::awaitRoom(m_output.descriptor(), left))
            return;
        pushOutput();
    }
}

} // namespace services

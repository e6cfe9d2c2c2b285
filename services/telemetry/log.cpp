// SPDX-License-Identifier: MIT
#include "services/telemetry/log.h"

#include <opencv2/core/utils/logger.hpp>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Level = core::Settings::LogLevel;

namespace services {

namespace {

//! What logEvent() adds to a message on its way through Qt, which passes on text alone. Of its own
//! thread and call only.
struct Addition {
    Level level;
    const QJsonObject *context;
};
thread_local const Addition *t_addition = nullptr;

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
    , m_descriptor(descriptor)
{
    m_activeBefore = s_active.exchange(this);
    m_before = qInstallMessageHandler(&Log::handle);
    applyFilterRules(level);
    // OpenCV 4.6 and the FFmpeg in it print to stderr past any hook and would break the one-line
    // format; what goes wrong there comes to us as exceptions and return values anyway.
    m_openCvLevelBefore = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    if (!qEnvironmentVariableIsSet("OPENCV_FFMPEG_LOGLEVEL"))
        qputenv("OPENCV_FFMPEG_LOGLEVEL", "-8"); // AV_LOG_QUIET
}

Log::~Log()
{
    qInstallMessageHandler(m_before);
    s_active = m_activeBefore;
    QLoggingCategory::setFilterRules({});
    cv::utils::logging::setLogLevel(static_cast<cv::utils::logging::LogLevel>(m_openCvLevelBefore));
}

void Log::setLevel(Level level)
{
    m_level = level;
    applyFilterRules(level);
}

// So that what is not wanted costs nothing. QT_LOGGING_RULES still has the last word.
void Log::applyFilterRules(Level level)
{
    switch (level) {
    case Level::Debug:
        QLoggingCategory::setFilterRules(
            u"*.debug=false\ndefault.debug=true\ndoorbell*.debug=true"_s);
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
    const Addition *addition = t_addition;
    LogEntry entry{ QDateTime::currentDateTimeUtc(), addition ? addition->level : levelOf(type),
                    QString::fromUtf8(where.category ? where.category : "default"), message };
    if (addition)
        entry.context = *addition->context;
    if (entry.level >= log->m_level || type == QtFatalMsg)
        log->write(entry);
}

void Log::write(const LogEntry &entry)
{
    const QByteArray line = m_isJson ? jsonLine(entry) : textLine(entry);
    const std::lock_guard lock(m_mutex);
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t written = ::write(m_descriptor, line.constData() + done,
                                        static_cast<size_t>(line.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // nobody is left to be told
        done += written;
    }
}

void logEvent(const QLoggingCategory &category, Level level, const QString &message,
              const QJsonObject &context)
{
    const Addition addition{ level, &context };
    const Addition *const outer = t_addition;
    t_addition = &addition;
    const QMessageLogger logger(nullptr, 0, nullptr, category.categoryName());
    switch (level) {
    case Level::Debug:
        if (category.isDebugEnabled())
            logger.debug().noquote() << message;
        break;
    case Level::Info:
        if (category.isInfoEnabled())
            logger.info().noquote() << message;
        break;
    case Level::Warning:
        if (category.isWarningEnabled())
            logger.warning().noquote() << message;
        break;
    case Level::Error:
    case Level::Critical: // Qt's own fatal would end the program
        if (category.isCriticalEnabled())
            logger.critical().noquote() << message;
        break;
    }
    t_addition = outer;
}

} // namespace services

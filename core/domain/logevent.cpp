// SPDX-License-Identifier: MIT
#include "core/domain/logevent.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {
using Level = Settings::LogLevel;

// Of this thread and call only: the work's context, and the level of a message on its way through Qt.
thread_local const LogContext *t_context = nullptr;
thread_local const Level *t_level = nullptr;

LogContext merged(const LogContext &outer, const LogContext &inner)
{
    LogContext both = outer;
    if (!inner.correlationId.isEmpty())
        both.correlationId = inner.correlationId;
    if (!inner.visitId.isEmpty())
        both.visitId = inner.visitId;
    for (auto it = inner.fields.begin(); it != inner.fields.end(); ++it)
        both.fields.insert(it.key(), it.value());
    return both;
}
} // namespace

QJsonObject LogContext::toJson() const
{
    QJsonObject object = fields;
    if (!correlationId.isEmpty())
        object.insert(u"correlation_id"_s, correlationId);
    if (!visitId.isEmpty())
        object.insert(u"visit_id"_s, visitId);
    return object;
}

LogContext LogContext::current() { return t_context ? *t_context : LogContext(); }

LogScope::LogScope(LogContext context) : m_context(std::move(context)), m_outer(t_context)
{
    m_context = merged(LogContext::current(), m_context);
    t_context = &m_context;
}
LogScope::~LogScope() { t_context = m_outer; }

LogAddition currentLogAddition()
{
    LogAddition addition;
    if (t_level)
        addition.level = *t_level;
    if (t_context)
        addition.context = t_context->toJson();
    return addition;
}

void logEvent(const QLoggingCategory &category, Level level, const QString &message, const LogContext &context)
{
    const LogScope scope(context);
    const Level *const outer = t_level;
    t_level = &level;
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
    t_level = outer;
}

} // namespace core

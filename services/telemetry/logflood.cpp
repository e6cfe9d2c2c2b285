// SPDX-License-Identifier: MIT
#include "services/telemetry/logflood.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
QByteArray keyOf(const LogEntry &entry)
{
    QByteArray key = toWord(entry.level) + '\0' + entry.logger.toUtf8() + '\0' + entry.message.toUtf8();
    if (!entry.context.isEmpty())
        key += '\0' + QJsonDocument(entry.context).toJson(QJsonDocument::Compact);
    return key;
}

LogEntry summary(LogEntry entry, quint64 repeated, std::chrono::steady_clock::duration time)
{
    const auto seconds = std::max<qint64>(1, std::chrono::round<std::chrono::seconds>(time).count());
    entry.message = u"… repeated %1 times in %2 s: "_s.arg(repeated).arg(seconds) + entry.message;
    return entry;
}
} // namespace

bool LogFlood::admit(const LogEntry &entry, TimePoint now)
{
    const QByteArray key = keyOf(entry);
    const auto known = m_kinds.find(key);
    if (known != m_kinds.end() && (known->repeated > 0 || now - known->since < kWindow)) {
        ++known->repeated;
        known->entry.timestamp = entry.timestamp;
        return false;
    }
    if (known == m_kinds.end() && m_kinds.size() >= kMostKinds) {
        m_kinds.removeIf([now](const auto &kind) { return kind->repeated == 0 && now - kind->since >= kWindow; });
        if (m_kinds.size() >= kMostKinds)
            return true;
    }
    m_kinds.insert(key, {entry, now, 0});
    return true;
}

QList<LogEntry> LogFlood::due(TimePoint now)
{
    QList<LogEntry> summaries;
    m_kinds.removeIf([&](auto kind) {
        if (now - kind->since < kWindow)
            return false;
        if (kind->repeated == 0)
            return true;
        summaries << summary(kind->entry, kind->repeated, now - kind->since);
        kind->since = now; // a flood that goes on is one line a window
        kind->repeated = 0;
        return false;
    });
    std::ranges::stable_sort(summaries, {}, &LogEntry::timestamp);
    return summaries;
}

QList<LogEntry> LogFlood::rest(TimePoint now)
{
    QList<LogEntry> summaries;
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.repeated > 0)
            summaries << summary(kind.entry, kind.repeated, now - kind.since);
    }
    m_kinds.clear();
    std::ranges::stable_sort(summaries, {}, &LogEntry::timestamp);
    return summaries;
}

std::optional<LogFlood::TimePoint> LogFlood::nextDue() const
{
    std::optional<TimePoint> next;
    for (const Kind &kind : m_kinds) {
        if (kind.repeated > 0 && (!next || kind.since + kWindow < *next))
            next = kind.since + kWindow;
    }
    return next;
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/audit/auditreader.h"

#include "services/audit/auditline.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::AuditEntry;
using core::AuditQuery;
using core::Error;

constexpr int kMostPage = 500;
constexpr qint64 kClockSlackSeconds = 24 * 3600; // a clock that was set back leaves later entries with earlier times

// Cheap, before an entry is taken apart: what must be somewhere in a line that matches.
QByteArray needle(const QString &text) { return *canonicalJson(text); }

bool matches(const AuditEntry &entry, const AuditQuery &query)
{
    const core::AuditEvent &event = entry.event;
    return (!query.type || event.type == *query.type) && (query.actor.isEmpty() || event.actor == query.actor)
        && (query.correlationId.isEmpty() || event.correlationId == query.correlationId)
        && (!query.since.isValid() || event.time >= query.since)
        && (!query.until.isValid() || event.time < query.until);
}
} // namespace

core::Result<core::AuditPage> readAuditPage(const AuditSnapshot &snapshot, const AuditQuery &query,
                                            const std::atomic<bool> *isCancelled)
{
    if (query.limit < 1 || query.limit > kMostPage)
        return Error {Error::Code::Invalid, u"a page has 1 to %1 entries"_s.arg(kMostPage)};
    bool isNumber = true;
    const qint64 below = query.cursor.isEmpty() ? std::numeric_limits<qint64>::max()
                                                : query.cursor.toLongLong(&isNumber);
    if (!isNumber || below < 1)
        return Error {Error::Code::Invalid, u"the cursor is not one that a page ended with"_s};
    QList<QByteArray> needles;
    if (query.type)
        needles << "\"event_type\": " + needle(core::toString(*query.type));
    if (!query.actor.isEmpty())
        needles << "\"actor\": " + needle(query.actor);
    if (!query.correlationId.isEmpty())
        needles << needle(query.correlationId);

    core::AuditPage page;
    for (auto file = snapshot.logs().crbegin(); file != snapshot.logs().crend(); ++file) {
        AuditLines::Line first;
        if (AuditLines(file->descriptor, file->size).next(first)) { // all of a file may be newer than the cursor
            const ParsedAuditLine parsed = parseAuditLine(first.text);
            if (parsed.line && parsed.line->seq >= below)
                continue;
        }
        AuditLinesBackward lines(file->descriptor, file->size);
        QByteArrayView text;
        while (lines.previous(text)) {
            if (isCancelled && *isCancelled)
                return Error {Error::Code::Cancelled, u"reading the audit log was stopped"_s};
            const ParsedAuditLine parsed = parseAuditLine(text);
            if (!parsed.line || parsed.line->seq >= below)
                continue;
            if (!std::ranges::all_of(needles, [text](const QByteArray &wanted) { return text.contains(wanted); }))
                continue;
            const std::optional<AuditEntry> entry = auditEntry(text);
            if (!entry)
                continue;
            if (query.since.isValid() && entry->event.time < query.since.addSecs(-kClockSlackSeconds))
                return page;
            if (!matches(*entry, query))
                continue;
            if (page.entries.size() == query.limit) {
                page.nextCursor = QString::number(page.entries.last().seq);
                return page;
            }
            page.entries << *entry;
        }
    }
    return page;
}

} // namespace services

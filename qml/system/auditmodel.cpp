// SPDX-License-Identifier: MIT
#include "qml/system/auditmodel.h"

#include "core/domain/futures.h"
#include "qml/parts/stationwords.h"
#include "qml/system/auditdetails.h"
#include "qml/system/auditwords.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kPollMs = 100;

// "list persons – persons": what is done says already to what.
bool isSaidByAction(const QString &resource)
{
    static const QStringList whole {u"persons"_s, u"person"_s,  u"unknowns"_s, u"visits"_s,   u"users"_s,
                                    u"tokens"_s,  u"picture"_s, u"audit"_s,    u"settings"_s, u"events"_s,
                                    u"bell"_s,    u"station"_s, u"audit.log"_s};
    return resource.isEmpty() || whole.contains(resource);
}

// Without ids, which say nothing to a person and stand among the details.
QString whatOf(const core::AuditEvent &event)
{
    static const QRegularExpression id(u"\\b[a-z]+_[0-9A-HJKMNP-TV-Z]{26}\\b"_s);
    if (isSaidByAction(event.resource) || event.resource.contains(id))
        return auditWords(event.action);
    const QString to = event.resource.startsWith("settings/"_L1) ? event.resource.section(u'/', 1) : event.resource;
    return u"%1 – %2"_s.arg(auditWords(event.action), to);
}

bool isRefused(const QString &result) { return result == "refused"_L1 || result == "failed"_L1; }
} // namespace

AuditModel::AuditModel(core::AuditTrail &trail, QObject *parent) : QAbstractListModel(parent), m_trail(trail)
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &AuditModel::progressChanged);
    connect(&m_filter, &AuditFilter::queryChanged, this, [this] {
        if (m_reading > 0)
            reload();
    });
}

int AuditModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::AuditEntry &entry = m_entries.at(index.row());
    switch (role) {
    case TimeRole:
        return entry.event.time.toLocalTime();
    case DayRole:
        return entry.event.time.toLocalTime().date().toString(Qt::ISODate);
    case WhoRole:
        return auditActor(entry.event.actor);
    case Qt::DisplayRole:
    case WhatRole:
        return whatOf(entry.event);
    case ResultRole:
        return auditWords(entry.event.result);
    case RefusedRole:
        return isRefused(entry.event.result);
    case SeqRole:
        return entry.seq;
    case KindRole:
        return auditKind(entry.event.type);
    case ActorRole:
        return entry.event.actor;
    case CorrelationRole:
        return entry.event.correlationId;
    case DetailsRole:
        return auditDetails(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> AuditModel::roleNames() const
{
    return {{TimeRole, "time"},      {DayRole, "day"},
            {WhoRole, "who"},        {WhatRole, "what"},
            {ResultRole, "result"},  {RefusedRole, "isRefused"},
            {SeqRole, "seq"},        {KindRole, "kind"},
            {ActorRole, "actor"},    {CorrelationRole, "correlationId"},
            {DetailsRole, "details"}};
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isLoading && m_error.isEmpty() && m_reading > 0;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    Q_EMIT stateChanged();
    core::AuditQuery query = m_filter.query(QDateTime::currentDateTimeUtc());
    query.limit = kPageSize;
    query.cursor = m_cursor;
    core::whenDone(this, m_trail.page(query), [this, reading = m_reading](const core::Result<core::AuditPage> &page) {
        if (reading != m_reading)
            return;
        m_isLoading = false;
        if (page)
            take(*page);
        else
            m_error = page.error().message;
        Q_EMIT stateChanged();
    });
}

void AuditModel::take(const core::AuditPage &page)
{
    m_cursor = page.nextCursor;
    m_isAtEnd = page.nextCursor.isEmpty();
    if (page.entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(page.entries.size()) - 1);
    m_entries << page.entries;
    endInsertRows();
    for (const core::AuditEntry &entry : page.entries) {
        if (!m_actors.contains(entry.event.actor))
            m_actors << entry.event.actor;
    }
    Q_EMIT countChanged();
}

QVariantList AuditModel::kinds() const { return auditKinds(); }

QVariantList AuditModel::actors() const
{
    QVariantList all {QVariantMap {{u"value"_s, QString()}, {u"text"_s, tr("Everybody")}}};
    for (const QString &actor : m_actors)
        all << QVariantMap {{u"value"_s, actor}, {u"text"_s, auditActor(actor)}};
    return all;
}

void AuditModel::reload()
{
    beginResetModel();
    ++m_reading;
    m_entries.clear();
    m_cursor.clear();
    m_error.clear();
    m_isLoading = false;
    m_isAtEnd = false;
    endResetModel(); // a view may want more at once
    Q_EMIT countChanged();
    fetchMore({});
}

double AuditModel::progress() const
{
    const qint64 total = m_progress ? m_progress->total.load() : 0;
    return total > 0 ? std::min(1.0, double(m_progress->done.load()) / double(total)) : -1;
}

void AuditModel::verify()
{
    if (isVerifying())
        return;
    m_verdictKind = NotVerified;
    m_verdict.reset();
    m_progress = std::make_shared<Progress>();
    m_poll.start();
    Q_EMIT progressChanged();
    Q_EMIT verdictChanged();
    const auto report = [progress = m_progress](qint64 done, qint64 total) {
        progress->total = total;
        progress->done = done;
    };
    core::whenDone(this, m_trail.verify(report), [this](const core::Result<core::AuditVerdict> &verdict) {
        m_poll.stop();
        if (verdict) {
            m_verdict = *verdict;
            m_verdictKind = verdict->isIntact() ? Intact : Broken;
        } else {
            m_verdictError = verdict.error().message;
            m_verdictKind = NotReadable;
        }
        Q_EMIT progressChanged();
        Q_EMIT verdictChanged();
    });
}

QString AuditModel::verdictText() const
{
    if (m_verdictKind == NotReadable)
        return tr("The log could not be checked.");
    if (!m_verdict)
        return {};
    using Kind = core::AuditVerdict::Kind;
    const QString first = QLocale().toString(m_verdict->firstBad);
    switch (m_verdict->kind) {
    case Kind::Intact:
        return tr("The log is as it was written: %n entries checked, none changed.", "", int(m_verdict->entries));
    case Kind::Altered:
        return tr("Entry %1 was changed after it was written.").arg(first);
    case Kind::Removed:
        return tr("Entries are missing from entry %1 on.").arg(first);
    case Kind::Inserted:
        return tr("Entry %1 was never written by the station.").arg(first);
    case Kind::Reordered:
        return tr("Entries do not stand in their order from entry %1 on.").arg(first);
    case Kind::CutShort:
        return tr("The newest entries are missing.");
    case Kind::Forged:
        return tr("The log was written anew by somebody else.");
    case Kind::Unfinished:
        return tr("More stands at the end than was confirmed: the station may have been cut off.");
    }
    return {};
}

QString AuditModel::verdictDetail() const
{
    return stationWords(m_verdictKind == NotReadable ? m_verdictError : m_verdict ? m_verdict->message : QString());
}

} // namespace ui

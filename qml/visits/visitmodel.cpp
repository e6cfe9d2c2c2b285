// SPDX-License-Identifier: MIT
#include "qml/visits/visitmodel.h"

#include "core/domain/futures.h"
#include "core/domain/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
// The order of the log: by start, and by id where two start together.
bool isNewer(const core::Visit &a, const core::Visit &b)
{
    return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.id > b.id;
}
} // namespace

VisitModel::VisitModel(core::VisitLog &log, QObject *parent) : QAbstractListModel(parent), m_log(log)
{
    connect(&m_filter, &VisitFilter::queryChanged, this, &VisitModel::reload);
    const auto tell = [this](const QModelIndex &, int first) {
        if (first == 0)
            Q_EMIT latestChanged();
    };
    connect(this, &VisitModel::rowsInserted, this, tell);
    connect(this, &VisitModel::rowsRemoved, this, tell);
    connect(this, &VisitModel::modelReset, this, &VisitModel::latestChanged);
    connect(this, &VisitModel::dataChanged, this, [tell](const QModelIndex &top) { tell({}, top.row()); });
}

int VisitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_visits.size()); }

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::Visit &visit = m_visits.at(index.row());
    switch (role) {
    case IdRole:
        return visit.id;
    case CameraRole:
        return visit.camera;
    case StartedAtRole:
        return visit.startedAt.toLocalTime();
    case DayRole:
        return visit.startedAt.toLocalTime().date().toString(Qt::ISODate); // a section is a string
    case OutcomeRole:
        return outcomeOf(visit.outcome);
    case Qt::DisplayRole:
    case WhoRole:
        return core::visitorsText(visit);
    case RangRole:
        return visit.rang;
    case OpenRole:
        return visit.isOpen();
    case PictureRole:
        return pictureUrl(visit);
    default:
        return {};
    }
}

QString VisitModel::latestWho() const { return m_visits.isEmpty() ? QString() : core::visitorsText(m_visits.front()); }

QDateTime VisitModel::latestAt() const
{
    return m_visits.isEmpty() ? QDateTime() : m_visits.front().startedAt.toLocalTime();
}

QHash<int, QByteArray> VisitModel::roleNames() const
{
    return {{IdRole, "visitId"}, {CameraRole, "camera"},   {StartedAtRole, "startedAt"},
            {DayRole, "day"},    {OutcomeRole, "outcome"}, {WhoRole, "who"},
            {RangRole, "rang"},  {OpenRole, "isOpen"},     {PictureRole, "picture"}};
}

bool VisitModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isLoading && m_error.isEmpty();
}

void VisitModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

void VisitModel::read()
{
    m_isLoading = true;
    Q_EMIT stateChanged();
    core::VisitQuery query = m_filter.query(QDateTime::currentDateTime());
    query.limit = kPageSize;
    query.cursor = m_cursor;
    const quint64 reading = ++m_reading;
    core::whenDone(this, m_log.page(query), [this, reading](const core::Result<core::VisitPage> &page) {
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

void VisitModel::reload()
{
    beginResetModel();
    m_visits.clear();
    m_cursor.clear();
    m_error.clear();
    m_isAtEnd = false;
    endResetModel();
    Q_EMIT countChanged();
    read();
}

void VisitModel::retry()
{
    m_error.clear();
    fetchMore({});
}

void VisitModel::take(const core::VisitPage &page)
{
    m_cursor = page.nextCursor;
    m_isAtEnd = page.nextCursor.isEmpty();
    QList<core::Visit> fresh;
    for (const core::Visit &visit : page.visits) {
        // What came by apply() while the page was read is at least as new. Among very many, looking at each would be
        // felt.
        const auto place = std::ranges::lower_bound(m_visits, visit, isNewer);
        if (place == m_visits.end() || place->id != visit.id)
            fresh << visit;
    }
    if (fresh.isEmpty())
        return;
    // Those that came by apply() before this page are newer than all of it, or stand where it would put them.
    if (m_visits.isEmpty() || isNewer(m_visits.back(), fresh.front())) {
        beginInsertRows({}, int(m_visits.size()), int(m_visits.size() + fresh.size() - 1));
        m_visits << fresh;
        endInsertRows();
    } else {
        for (const core::Visit &visit : fresh) {
            const auto place = std::ranges::lower_bound(m_visits, visit, isNewer);
            const int row = int(place - m_visits.begin());
            beginInsertRows({}, row, row);
            m_visits.insert(place, visit);
            endInsertRows();
        }
    }
    Q_EMIT countChanged();
}

void VisitModel::apply(const core::Visit &visit)
{
    core::Visit kept = visit;
    for (core::VisitFace &face : kept.faces)
        face.embedding = {}; // as pages come: a list of thousands must not hold them
    const auto old = std::ranges::find(m_visits, visit.id, &core::Visit::id);
    if (!m_filter.admits(kept, QDateTime::currentDateTime())) {
        if (old != m_visits.end())
            removeAt(int(old - m_visits.begin())); // what it was called is another thing now
        return;
    }
    if (old != m_visits.end()) {
        *old = kept; // a visit never changes when it started, so it stays in its place
        const QModelIndex changed = index(int(old - m_visits.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    const auto place = std::ranges::lower_bound(m_visits, kept, isNewer);
    if (place == m_visits.end() && !m_visits.isEmpty() && !m_isAtEnd)
        return; // older than what is shown: its page will bring it
    const int row = int(place - m_visits.begin());
    beginInsertRows({}, row, row);
    m_visits.insert(place, kept);
    endInsertRows();
    Q_EMIT countChanged();
}

void VisitModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_visits.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

VisitModel::Outcome VisitModel::outcomeOf(core::Visit::Outcome outcome)
{
    switch (outcome) {
    case core::Visit::Outcome::Known:
        return Known;
    case core::Visit::Outcome::Unknown:
        return Unknown;
    case core::Visit::Outcome::Blocked:
        return Blocked;
    case core::Visit::Outcome::Spoof:
        return Spoof;
    case core::Visit::Outcome::NoFace:
        return NoFace;
    }
    return NoFace;
}

QUrl VisitModel::pictureUrl(const core::Visit &visit)
{
    return visit.snapshot.isEmpty() ? QUrl() : QUrl(u"image://visits/"_s + visit.snapshot);
}

} // namespace ui

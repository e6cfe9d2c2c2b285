// SPDX-License-Identifier: MIT
#include "qml/naming/personmodel.h"

#include "core/domain/futures.h"

#include <algorithm>

namespace ui {

PersonModel::PersonModel(const StationParts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(parts.personBook)
{
    connect(&parts.station, &core::Station::personsChanged, this, [this] {
        if (m_lookers > 0)
            read();
    });
}

int PersonModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::PersonEntry &entry = m_shown.at(index.row());
    switch (role) {
    case IdRole:
        return entry.person.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.person.name;
    case BlockedRole:
        return entry.person.kind == core::Person::Kind::Blocked;
    case FacesRole:
        return entry.faces;
    case VisitsRole:
        return int(std::min<qint64>(entry.visits, std::numeric_limits<int>::max()));
    case WasSeenRole:
        return entry.lastSeenAt.isValid();
    case LastSeenRole:
        return entry.lastSeenAt.toLocalTime();
    default:
        return {};
    }
}

QHash<int, QByteArray> PersonModel::roleNames() const
{
    return {{IdRole, "personId"},       {NameRole, "name"},       {BlockedRole, "isBlocked"},  {FacesRole, "faceCount"},
            {VisitsRole, "visitCount"}, {WasSeenRole, "wasSeen"}, {LastSeenRole, "lastSeenAt"}};
}

void PersonModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    show();
}

void PersonModel::open()
{
    ++m_lookers;
    read();
}

void PersonModel::close() { m_lookers = std::max(0, m_lookers - 1); }

QString PersonModel::nameOf(const QString &personId) const
{
    const auto found
        = std::ranges::find(m_all, personId, [](const core::PersonEntry &entry) { return entry.person.id; });
    return found == m_all.end() ? QString() : found->person.name;
}

void PersonModel::read()
{
    if (m_isLoading) {
        m_isStale = true;
        return;
    }
    m_isLoading = true;
    m_isStale = false;
    Q_EMIT stateChanged();
    core::whenDone(this, m_book.persons(), [this](const core::Result<QList<core::PersonEntry>> &entries) {
        m_isLoading = false;
        m_error = entries ? QString() : entries.error().message;
        if (entries) {
            m_all = *entries;
            show();
        }
        Q_EMIT stateChanged();
        if (m_isStale)
            read();
    });
}

void PersonModel::show()
{
    beginResetModel();
    m_shown.clear();
    const QString wanted = m_search.simplified();
    for (const core::PersonEntry &entry : std::as_const(m_all)) {
        if (wanted.isEmpty() || entry.person.name.contains(wanted, Qt::CaseInsensitive)
            || entry.person.notes.contains(wanted, Qt::CaseInsensitive))
            m_shown << entry;
    }
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace ui

// SPDX-License-Identifier: MIT
#include "qml/system/logmodel.h"

#include "core/domain/futures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

LogModel::LogModel(const core::LogBook *book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    connect(&m_again, &QTimer::timeout, this, &LogModel::read);
}

int LogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::LogRecord &record = m_shown.at(index.row());
    switch (role) {
    case TimeRole:
        return record.at.toLocalTime();
    case DayRole:
        return record.at.toLocalTime().date().toString(Qt::ISODate);
    case LevelRole:
        return static_cast<int>(record.level);
    case LoggerRole:
        return record.logger;
    case Qt::DisplayRole:
    case MessageRole:
        return record.message;
    default:
        return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {
        {TimeRole, "time"}, {DayRole, "day"}, {LevelRole, "level"}, {LoggerRole, "logger"}, {MessageRole, "message"}};
}

void LogModel::setTroubleOnly(bool isTroubleOnly)
{
    if (m_isTroubleOnly == isTroubleOnly)
        return;
    m_isTroubleOnly = isTroubleOnly;
    beginResetModel();
    m_shown = chosen();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

void LogModel::open()
{
    m_again.start(kReadEveryMs);
    read();
}

void LogModel::close() { m_again.stop(); }

void LogModel::read()
{
    if (!m_book) {
        m_error = u"this station keeps no log to read"_s;
        Q_EMIT stateChanged();
        return;
    }
    if (m_isAsking)
        return;
    m_isAsking = true;
    Q_EMIT stateChanged();
    core::whenDone(this, m_book->recent(), [this](const core::Result<QList<core::LogRecord>> &records) {
        m_isAsking = false;
        m_error = records ? QString() : records.error().message;
        if (records)
            take(*records);
        Q_EMIT stateChanged();
    });
}

QList<core::LogRecord> LogModel::chosen() const
{
    QList<core::LogRecord> chosen = m_all;
    if (m_isTroubleOnly)
        chosen.removeIf([](const core::LogRecord &record) { return record.level < core::Settings::LogLevel::Warning; });
    return chosen;
}

// What is new comes in above, so that whoever reads further down keeps their place.
void LogModel::take(const QList<core::LogRecord> &records)
{
    m_all = records;
    const QList<core::LogRecord> now = chosen();
    const qsizetype fresh = m_shown.isEmpty() ? now.size() : now.indexOf(m_shown.front());
    const qsizetype kept = fresh < 0 ? 0 : std::min(m_shown.size(), now.size() - fresh);
    const bool isContinued = fresh >= 0
        && std::equal(now.cbegin() + fresh, now.cbegin() + fresh + kept, m_shown.cbegin(), m_shown.cbegin() + kept);
    if (!isContinued) {
        beginResetModel();
        m_shown = now;
        endResetModel();
    } else {
        if (kept < m_shown.size()) {
            beginRemoveRows({}, int(kept), int(m_shown.size()) - 1);
            m_shown.resize(kept);
            endRemoveRows();
        }
        if (fresh > 0) {
            beginInsertRows({}, 0, int(fresh) - 1);
            m_shown = now;
            endInsertRows();
        }
    }
    Q_EMIT countChanged();
}

} // namespace ui

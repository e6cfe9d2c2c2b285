// SPDX-License-Identifier: MIT
#include "services/storage/sqlstatement.h"

#include "services/storage/sqlstore.h"

#include <QDateTime>

namespace services {

core::Result<QSqlQuery> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true); // else Qt keeps every row that was passed
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlError(query.lastError());
    return core::Result<QSqlQuery>(std::move(query));
}

core::Status perform(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const core::Result<QSqlQuery> done = execute(database, statement, values);
    return done ? core::Status() : core::Status(done.error());
}

QVariant toColumn(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

} // namespace services

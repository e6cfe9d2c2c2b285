// SPDX-License-Identifier: MIT
#include "services/storage/personrecord.h"

#include "core/domain/visit.h"
#include "services/storage/sqlstatement.h"
#include "services/storage/sqlstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace services {

using core::Error;
using core::Person;
using core::Result;

const QString kPersonColumns = u"p.id, p.kind, p.key, p.sealed, p.created_ms"_s;

Result<PersonRow> readPerson(const QSqlQuery &query, const Keyring &ring)
{
    PersonRow row;
    row.person.id = query.value(0).toString();
    row.person.kind = core::personKindFromString(query.value(1).toString()).value_or(Person::Kind::Known);
    row.key = query.value(2).toByteArray();
    const Result<QByteArray> plain
        = ring.open(row.key, row.person.id, u"person:"_s + row.person.id, query.value(3).toByteArray());
    if (!plain)
        return Error {plain.error().code, u"person %1: %2"_s.arg(row.person.id, plain.error().message)};
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    row.person.name = object.value(u"name"_s).toString();
    row.person.notes = object.value(u"notes"_s).toString();
    row.person.createdAt = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC);
    return row;
}

Result<QByteArray> sealPerson(const Keyring &ring, const QByteArray &key, const Person &person)
{
    return ring.seal(key, person.id, u"person:"_s + person.id,
                     QJsonDocument(QJsonObject {{u"name"_s, person.name}, {u"notes"_s, person.notes}})
                         .toJson(QJsonDocument::Compact));
}

Result<PersonRow> personById(QSqlDatabase &database, const Keyring &ring, const QString &id)
{
    Result<QSqlQuery> query
        = execute(database, u"SELECT "_s + kPersonColumns + u" FROM person p WHERE p.id = ?"_s, {id});
    if (!query)
        return query.error();
    QSqlQuery rows = *std::move(query);
    if (!rows.next())
        return Error {Error::Code::NotFound, u"there is no person %1"_s.arg(id.left(64))};
    return readPerson(rows, ring);
}

} // namespace services

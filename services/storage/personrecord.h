// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

class QSqlDatabase;
class QSqlQuery;

namespace services {

class Keyring;

//! \brief A person with the wrapped key that their data is sealed with.
struct PersonRow {
    core::Person person;
    QByteArray key;
};

extern const QString kPersonColumns; //!< of person p, in the order that readPerson() takes

core::Result<PersonRow> readPerson(const QSqlQuery &query, const Keyring &ring);
core::Result<QByteArray> sealPerson(const Keyring &ring, const QByteArray &key, const core::Person &person);
core::Result<PersonRow> personById(QSqlDatabase &database, const Keyring &ring,
                                   const QString &id); //!< NotFound when there is none

} // namespace services

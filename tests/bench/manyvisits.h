// SPDX-License-Identifier: MIT
#pragma once

#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"

namespace support {

constexpr int kPeople = 40;
constexpr qint64 kStart = 1'600'000'000'000;
constexpr qint64 kSpacingMs = 90'000; // a million visits are nearly three years of a very busy door

//! \brief kPeople people, made where they are not there yet.
QList<core::Person> somePeople(services::SqlPersonBook &book);

//! \brief So many visits, written past SqlVisitLog in large transactions without waiting for the disk, but sealed like
//! any other. For SqlStore::run().
bool fillVisits(QSqlDatabase &database, const services::Keyring &ring, const QList<core::Person> &persons,
                qint64 visits);

} // namespace support

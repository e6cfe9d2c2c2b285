// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QSqlQuery>
#include <QVariantList>

namespace services {

//! \brief Runs one bound statement.
core::Result<QSqlQuery> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});
//! \brief The same, where only the success matters.
core::Status perform(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

//! \brief A time as a column holds it, NULL for an invalid one; and back.
QVariant toColumn(const QDateTime &at);
QDateTime timeFrom(const QVariant &column);

} // namespace services

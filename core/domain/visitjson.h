// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/domain/visit.h"

#include <QJsonObject>

namespace core {

//! \brief UTC, RFC 3339, milliseconds, "Z"; empty for an invalid time.
QString toRfc3339(const QDateTime &time);

//! \brief What outside programs read, with the field names of the contract. The command line and the HTTP API say the
//! same.
QJsonObject toJson(const Visit &visit);
QJsonObject toJson(const VisitFace &face);
QJsonObject toJson(const Decision &decision);
QJsonObject toJson(const PersonEntry &entry);

} // namespace core

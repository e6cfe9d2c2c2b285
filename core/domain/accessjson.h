// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/access.h"

#include <QJsonObject>

namespace core {

//! \brief What outside programs read of users and tokens. The command line and the HTTP API say the same. Times are
//! null when there is none.
QJsonObject toJson(const User &user);
QJsonObject toJson(const TokenInfo &token, const QDateTime &now); //!< \p now decides "expired"
QJsonObject toJson(const Principal &principal);

} // namespace core

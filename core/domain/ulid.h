// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace core {

//! \brief A new identifier: \p prefix, then a ULID (26 letters, sorts by time; https://github.com/ulid/spec). Any
//! thread.
QString newId(QStringView prefix, const QDateTime &at = QDateTime::currentDateTimeUtc());

//! \brief Whether \p id is \p prefix followed by a well-formed ULID.
bool isId(QStringView id, QStringView prefix);

inline constexpr QStringView kVisitPrefix = u"vis_";
inline constexpr QStringView kPersonPrefix = u"per_";
inline constexpr QStringView kFacePrefix = u"fac_";

} // namespace core

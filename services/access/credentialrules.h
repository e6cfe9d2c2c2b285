// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace services {

inline constexpr int kLeastPasswordLength = 10; //!< characters; a setting may ask for more
inline constexpr int kMostPasswordLength = 1024;
inline constexpr int kLeastPinLength = 4;
inline constexpr int kMostPinLength = 12;

//! \brief The name as it is kept: NFKC, one space between words, 1 to 64 characters, none that is invisible or turns
//! text around. For users and tokens; the error says what is wrong with it and does not repeat it.
core::Result<QString> cleanAccessName(const QString &name);
//! \brief What two names that are one have in common. Of any text, so that a sign-in can look for what was typed.
QString accessNameKey(const QString &name);

//! \brief The password as it is hashed (NFKC, UTF-8), if it may be \p userName's. It never repeats the password.
core::Result<QByteArray> newPassword(const QString &password, const QString &userName, int leastLength);
//! \brief The same for one that is only to be compared; empty for what can be nobody's password.
QByteArray typedPassword(const QString &password);

//! \brief A new PIN as it is hashed: 4 to 12 digits 0 to 9, neither all the same nor a run such as 1234.
core::Result<QByteArray> newPin(const QString &pin);
QByteArray typedPin(const QString &pin); //!< empty for what can be nobody's PIN

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace services {

//! \brief What a session or a program shows to prove itself: a prefix that a leak scanner finds, then 256 random bits.
//! Only a digest is kept, and since nobody can guess 256 bits, a fast hash is enough for it (BLAKE2b).
namespace bearer {

inline constexpr QByteArrayView kSession = "dbs_";
inline constexpr QByteArrayView kToken = "dbt_";

QByteArray make(QByteArrayView prefix);
bool isShaped(QByteArrayView secret, QByteArrayView prefix);
//! \brief 32 bytes. With a \p key (any length), digests of another key do not fit.
QByteArray digest(const QByteArray &secret, const QByteArray &key = {});
//! \brief In a time that does not tell where they differ.
bool isSame(const QByteArray &digest, const QByteArray &other);

} // namespace bearer

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace services {

//! \brief Seals what is personal (libsodium, XChaCha20-Poly1305). Each person and each visit has a data key of its own,
//! kept wrapped by the station's master key: destroying the wrapped key makes everything sealed with it unreadable for
//! good. Plain value, any thread.
class Keyring {
public:
    //! \brief Reads <dir>/keys/master.key, or makes it (32 random bytes, readable by the owner only) when \p mayCreate.
    static core::Result<Keyring> open(const QString &dir, bool mayCreate);

    //! \brief A new data key, wrapped; \p owner is bound into it, so that it fits no other row.
    QByteArray newWrappedKey(const QString &owner) const;
    //! \brief \p place names row and column: a sealed value moved elsewhere does not open.
    core::Result<QByteArray> seal(const QByteArray &wrappedKey, const QString &owner, const QString &place,
                                  const QByteArray &plain) const;
    core::Result<QByteArray> open(const QByteArray &wrappedKey, const QString &owner, const QString &place,
                                  const QByteArray &sealed) const;

    //! \brief Whether \p wrappedKey was made for \p owner with this master key.
    bool fits(const QByteArray &wrappedKey, const QString &owner) const;
    //! \brief Tells this master key from others, and nothing else about it.
    qint64 mark() const;
    static core::Error wrongKey();

    //! \brief A keyed hash, to find a name without storing it.
    QByteArray fingerprint(const QString &text) const;

private:
    QByteArray m_master;
};

} // namespace services

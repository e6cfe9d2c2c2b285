// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

#include <QByteArrayView>

#include <optional>

namespace services {

//! \brief What signs the audit log's head (Ed25519, libsodium). Plain value, any thread.
//!
//! The seed is in <dir>/keys/audit.key, for the owner only; <dir>/keys/audit.pub holds the public key for whoever
//! checks signatures. What is signed is the text "doorbell audit 1\nSEQ HASH".
class AuditKey {
public:
    //! \brief Makes the key where there is none and \p mayCreate.
    static core::Result<AuditKey> open(const QString &dir, bool mayCreate);

    //! \brief "SEQ HASH SIGNATURE" and a newline.
    QByteArray checkpoint(const core::AuditHead &head) const;
    //! \brief The head of such a line (without the newline) that this key has signed.
    std::optional<core::AuditHead> signedHead(QByteArrayView line) const;
    //! \brief The same without looking at the signature.
    static std::optional<core::AuditHead> headOf(QByteArrayView line);

private:
    QByteArray m_public;
    QByteArray m_secret;
};

} // namespace services

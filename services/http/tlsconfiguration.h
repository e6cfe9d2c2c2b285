// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>

namespace services {

//! \brief A certificate with its key, checked and ready to serve.
struct TlsIdentity {
    QSslConfiguration configuration;
    QString fingerprint; //!< SHA-256 of the certificate: "AB:CD:…"
    QDateTime validUntil; //!< UTC; of the first certificate of the chain to run out
};

//! \brief Reads a certificate chain (the station's own first) and its key, both PEM, RSA or EC, and checks that they
//! fit together and hold at \p now. TLS 1.2 is the least that is spoken. The error says which file is wrong and what to
//! do, and repeats nothing of the key.
core::Result<TlsIdentity> readTls(const QString &certFile, const QString &keyFile, const QDateTime &now);

//! \brief "AB:CD:…" of a certificate, as browsers and openssl show it.
QString fingerprintOf(const QSslCertificate &certificate);

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

class QNetworkReply;
class QNetworkRequest;

namespace services {

//! \brief What a person gives to reach a remote station.
struct RemoteAddress {
    QString url; //!< http(s)://HOST:PORT
    QByteArray token; //!< secret; a token's or a session's
    QString fingerprint; //!< SHA-256 of the one certificate that is believed, with or without colons; empty: whom this
                         //!< machine trusts
    QString caFile; //!< PEM; believed instead of those whom this machine trusts; empty: those
    bool isStranger = false; //!< has no token, and asks only what anybody may
};

//! \brief Where a remote station is, how one comes in, and which certificate is believed to be its own. A value; any
//! thread.
class RemoteAccess {
public:
    //! \brief Checks what was given. The error never repeats a secret.
    static core::Result<RemoteAccess> from(const RemoteAddress &given);

    //! \brief A request to \p path below \p base, its parts percent-encoded, with the bearer. Redirects are not
    //! followed: the bearer is for this station.
    QNetworkRequest request(const QString &path, const QByteArray &query = {},
                            const QString &base = QStringLiteral("/api/v1")) const;
    //! \brief Believes the station's certificate and no other. To be called at once for every reply.
    void watch(QNetworkReply *reply) const;
    //! \brief Why a reply never came: what happened, what it means, what to do. For replies without an HTTP status.
    core::Error whyUnreachable(const QNetworkReply &reply, int waitedMs) const;

    QString display() const; //!< fit for a log
    bool isSession() const { return m_token.startsWith("dbs_"); } //!< by name and password, not a token
    bool isInTheClear() const; //!< plain HTTP to another machine: token and pictures can be read on the way

private:
    QUrl m_url;
    QString m_path; // before /api/v1, where a proxy has put the station
    QByteArray m_token;
    QByteArray m_fingerprint; // hexadecimal, lower case
    QList<QSslCertificate> m_authorities;
};

//! \brief "AB:CD:…" of a certificate, as browsers and openssl show it.
QString shownFingerprint(const QSslCertificate &certificate);

} // namespace services

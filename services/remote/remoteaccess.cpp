// SPDX-License-Identifier: MIT
#include "services/remote/remoteaccess.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qsizetype kMostToken = 4096;
constexpr auto kDistrust = "distrust"; // property of a reply: why its certificate is not believed

Error invalid(const QString &message) { return {Error::Code::Invalid, message}; }

QByteArray printOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

bool isTokenByte(char c) { return c > 0x20 && c < 0x7f; }
} // namespace

QString shownFingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

core::Result<RemoteAccess> RemoteAccess::from(const RemoteAddress &given)
{
    RemoteAccess access;
    access.m_url = QUrl(given.url.trimmed(), QUrl::StrictMode);
    if (!access.m_url.isValid() || access.m_url.host().isEmpty()
        || (access.m_url.scheme() != "http"_L1 && access.m_url.scheme() != "https"_L1))
        return invalid(u"that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT"_s);
    if (!access.m_url.userInfo().isEmpty() || access.m_url.hasQuery() || access.m_url.hasFragment())
        return invalid(
            u"the address of a station holds no name, password or question; write it as http://HOST:PORT and give a token"_s);
    access.m_path = access.m_url.path(QUrl::FullyEncoded);
    while (access.m_path.endsWith(u'/'))
        access.m_path.chop(1);
    access.m_url.setPath({});

    access.m_token = given.token;
    if (access.m_token.isEmpty() && !given.isStranger)
        return invalid(
            u"a token is needed to come in; make one at the station: doorbellctl token create NAME --role admin"_s);
    if (access.m_token.size() > kMostToken || !std::ranges::all_of(access.m_token, isTokenByte))
        return invalid(u"what was given as the token is none: it is one word of letters, digits and signs"_s);

    if ((!given.fingerprint.isEmpty() || !given.caFile.isEmpty()) && access.m_url.scheme() != "https"_L1)
        return invalid(u"a certificate is named, but the address is plain http; write https://"_s);
    if (!given.fingerprint.isEmpty()) {
        static const QRegularExpression digits(u"\\A[0-9a-f]{64}\\z"_s);
        const QString print = QString(given.fingerprint).remove(u':').trimmed().toLower();
        if (!digits.match(print).hasMatch())
            return invalid(
                u"a fingerprint is the SHA-256 of the certificate: 64 hexadecimal digits, as the station's log shows it"_s);
        access.m_fingerprint = print.toLatin1();
    }
    if (!given.caFile.isEmpty()) {
        access.m_authorities
            = QSslCertificate::fromPath(given.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (access.m_authorities.isEmpty())
            return invalid(u"%1 holds no certificate that can be read (PEM)"_s.arg(given.caFile));
    }
    return access;
}

QString RemoteAccess::display() const
{
    return m_url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) + m_path;
}

bool RemoteAccess::isInTheClear() const
{
    return m_url.scheme() == "http"_L1 && m_url.host() != "localhost"_L1 && !QHostAddress(m_url.host()).isLoopback();
}

QNetworkRequest RemoteAccess::request(const QString &path, const QByteArray &query, const QString &base) const
{
    QUrl url = m_url;
    url.setPath(m_path + base + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept-Encoding", "identity"); // packed bytes could unpack to more than is taken
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"doorbell"_s);
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true); // each connection shows its certificate
        if (!m_fingerprint.isEmpty())
            tls.setCaCertificates({}); // nobody else vouches: each certificate is looked at
        else if (!m_authorities.isEmpty())
            tls.setCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    return request;
}

void RemoteAccess::watch(QNetworkReply *reply) const
{
    const QString shown = display();
    const auto judgePinned = [shown, print = m_fingerprint](QNetworkReply &judged) {
        const QSslCertificate certificate = judged.sslConfiguration().peerCertificate();
        if (printOf(certificate) == print)
            return true;
        judged.setProperty(
            kDistrust,
            u"the station at %1 shows another certificate than the one that was named; nothing was sent to it. Its "
            u"SHA-256 fingerprint is %2. If the "
            "station has a new certificate, its log says the same; if not, somebody stands between you and the station"_s
                .arg(shown, shownFingerprint(certificate)));
        return false;
    };
    QObject::connect(
        reply, &QNetworkReply::sslErrors, reply,
        [reply, shown, judgePinned, isPinned = !m_fingerprint.isEmpty()](const QList<QSslError> &errors) {
            if (isPinned) {
                if (judgePinned(*reply))
                    reply->ignoreSslErrors(errors);
                return;
            }
            const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
            reply->setProperty(
                kDistrust,
                u"the certificate of the station at %1 is not trusted (%2); nothing was sent to it. Its SHA-256 "
                u"fingerprint is %3; if the station's log says "
                "the same, give it with --fingerprint, or the authority's certificate with --ca-file"_s.arg(
                    shown, errors.isEmpty() ? u"no reason given"_s : errors.front().errorString(),
                    shownFingerprint(certificate)));
        });
    if (!m_fingerprint.isEmpty()) {
        QObject::connect(reply, &QNetworkReply::encrypted, reply, [reply, judgePinned] {
            if (!judgePinned(*reply))
                reply->abort();
        });
    }
}

core::Error RemoteAccess::whyUnreachable(const QNetworkReply &reply, int waitedMs) const
{
    if (const QString distrust = reply.property(kDistrust).toString(); !distrust.isEmpty())
        return {Error::Code::Invalid, distrust};
    const bool isSecure = m_url.scheme() == "https"_L1;
    QString why;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        why = u"nothing listens there. Is doorbelld running, and is the port right (HTTP_PORT)?"_s;
        break;
    case QNetworkReply::HostNotFoundError:
        why = u"there is no host \"%1\". Check the name, or write the address in numbers"_s.arg(m_url.host());
        break;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        why = u"no answer within %1 s. Is the machine on, and may this one reach it?"_s.arg(waitedMs / 1000);
        break;
    case QNetworkReply::SslHandshakeFailedError:
        why = u"no secure connection comes about (%1). Does the station speak HTTPS there?"_s.arg(reply.errorString());
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        why = u"it ends the connection (%1).%2"_s.arg(
            reply.errorString(), isSecure ? QString() : u" If the station speaks HTTPS, write https://"_s);
        break;
    default:
        why = reply.errorString();
        break;
    }
    return {Error::Code::Unavailable, u"the station at %1 cannot be reached: %2"_s.arg(display(), why)};
}

} // namespace services

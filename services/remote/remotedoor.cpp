// SPDX-License-Identifier: MIT
#include "services/remote/remotedoor.h"

#include "core/domain/futures.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace services {

namespace {
Q_LOGGING_CATEGORY(lcDoor, "doorbell.remote", QtInfoMsg)

using core::DoorSeen;
using core::Error;

constexpr int kTimeoutMs = 10'000;
constexpr int kWrong = 401; // name or password; says so in words
constexpr qint64 kMostAnswer = 64 << 10;

} // namespace

core::Result<RemoteAccess> RemoteDoor::access(const QString &address, const QString &fingerprint) const
{
    RemoteAddress given {address, {}, fingerprint, m_caFile};
    given.isStranger = true;
    return RemoteAccess::from(given);
}

QFuture<core::Result<DoorSeen>> RemoteDoor::look(QString address)
{
    using Answer = core::Result<DoorSeen>;
    const core::Result<RemoteAccess> access = this->access(address, {});
    if (!access)
        return core::readyFuture(Answer(access.error()));
    const core::Result<QString> believed = m_known.fingerprint(address);
    if (!believed)
        return core::readyFuture(Answer(believed.error()));
    QNetworkRequest request = access->request(u"/setup"_s);
    request.setTransferTimeout(kTimeoutMs);
    QNetworkReply *reply = m_network.get(request);
    reply->setReadBufferSize(kMostAnswer);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto seen = std::make_shared<DoorSeen>();
    seen->address = address;
    seen->believed = *believed;
    seen->isInTheClear = access->isInTheClear();
    const auto note = [reply, seen](bool isTrusted) {
        seen->isSecure = true;
        seen->isTrusted = isTrusted;
        seen->fingerprint = shownFingerprint(reply->sslConfiguration().peerCertificate());
    };
    // Its certificate is all that is wanted of one that is not trusted: nothing more is said to it.
    connect(reply, &QNetworkReply::sslErrors, reply, [note] { note(false); });
    connect(reply, &QNetworkReply::encrypted, reply, [note] { note(true); });
    connect(reply, &QNetworkReply::finished, this, [reply, seen, promise, access = *access] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isStation = status == 200
            && QJsonDocument::fromJson(reply->read(kMostAnswer)).object().contains(u"is_set_up"_s);
        if (isStation || (seen->isSecure && !seen->isTrusted)) {
            promise->addResult(Answer(*seen));
        } else if (status == 0) {
            promise->addResult(Answer(access.whyUnreachable(*reply, kTimeoutMs)));
        } else {
            promise->addResult(Answer(Error {
                Error::Code::Unsupported,
                u"something answers at %1, but it is no doorbell station of this version"_s.arg(access.display())}));
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<core::Result<QByteArray>> RemoteDoor::signIn(QString address, QString fingerprint, QString name,
                                                     QString password)
{
    using Answer = core::Result<QByteArray>;
    const core::Result<RemoteAccess> access = this->access(address, fingerprint);
    if (!access)
        return core::readyFuture(Answer(access.error()));
    m_clients.push_back(std::make_unique<RemoteClient>(*access));
    RemoteAsk ask = RemoteAsk::post({u"session"_s}, {{u"name"_s, name}, {u"password"_s, password}});
    ask.alsoTaken = kWrong;
    return core::thenIn(this, m_clients.back()->object(ask),
                        [this, address, fingerprint](const core::Result<QJsonObject> &said) -> Answer {
                            if (!said)
                                return said.error();
                            const QByteArray token = said->value(u"token"_s).toString().toLatin1();
                            if (token.isEmpty()) {
                                return Error {Error::Code::Invalid,
                                              said->value(u"detail"_s).toString(u"the station gives no session"_s)};
                            }
                            if (!fingerprint.isEmpty()) {
                                // Asked again next time is a nuisance; no way in with the right password is worse.
                                if (const core::Status kept = m_known.remember(address, fingerprint); !kept)
                                    qCWarning(lcDoor).noquote() << kept.error().message;
                            }
                            return token;
                        });
}

} // namespace services

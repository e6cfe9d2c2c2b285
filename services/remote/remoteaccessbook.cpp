// SPDX-License-Identifier: MIT
#include "services/remote/remoteaccessbook.h"

#include "core/domain/futures.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr double kSecondsOfDay = 24 * 3600;

Error unsupported() { return {Error::Code::Unsupported, u"this is done at the station itself, and not from afar"_s}; }

template <typename T> QFuture<core::Attempt<T>> notFromAfar()
{
    return core::readyFuture(core::Attempt<T>(core::Refusal {core::Refusal::Reason::Failed, 0, unsupported()}));
}

core::Result<core::User> readUser(const core::Result<QJsonObject> &said)
{
    return said ? userFrom(*said) : core::Result<core::User>(said.error());
}
core::Result<core::TokenInfo> readToken(const core::Result<QJsonObject> &said)
{
    return said ? tokenFrom(*said) : core::Result<core::TokenInfo>(said.error());
}
} // namespace

void RemoteAccessBook::setObserver(Observer) { }

QFuture<core::Result<QList<core::User>>> RemoteAccessBook::users() const
{
    return m_client.object({.path = {u"users"_s}}).then([](const core::Result<QJsonObject> &said) {
        return said ? listFrom(*said, u"users"_s, userFrom) : core::Result<QList<core::User>>(said.error());
    });
}

QFuture<core::Result<core::User>> RemoteAccessBook::addUser(QString, QString name, QString password, core::Role role)
{
    return m_client
        .object(RemoteAsk::post({u"users"_s},
                                {{u"name"_s, name}, {u"password"_s, password}, {u"role"_s, core::toString(role)}}))
        .then(readUser);
}

QFuture<core::Attempt<core::User>> RemoteAccessBook::setPassword(QString, QString user,
                                                                 std::optional<QString> oldPassword,
                                                                 QString newPassword)
{
    QJsonObject body {{u"password"_s, newPassword}};
    if (oldPassword)
        body.insert(u"old_password"_s, *oldPassword);
    return m_client.object(RemoteAsk::post({u"users"_s, user, u"password"_s}, body))
        .then([](const core::Result<QJsonObject> &said) -> core::Attempt<core::User> {
            const core::Result<core::User> changed = readUser(said);
            if (!changed)
                return core::Refusal {core::Refusal::Reason::Failed, 0, changed.error()};
            return *changed;
        });
}

QFuture<core::Result<core::User>> RemoteAccessBook::setPin(QString, QString user, QString pin)
{
    return m_client.object(RemoteAsk::post({u"users"_s, user, u"pin"_s}, {{u"pin"_s, pin}})).then(readUser);
}

QFuture<core::Result<core::User>> RemoteAccessBook::setRole(QString, QString user, core::Role role)
{
    return m_client.object(RemoteAsk::post({u"users"_s, user}, {{u"role"_s, core::toString(role)}}, "PATCH"))
        .then(readUser);
}

QFuture<core::Result<core::User>> RemoteAccessBook::setDisabled(QString, QString user, bool isDisabled)
{
    return m_client.object(RemoteAsk::post({u"users"_s, user}, {{u"disabled"_s, isDisabled}}, "PATCH")).then(readUser);
}

QFuture<core::Result<void>> RemoteAccessBook::removeUser(QString, QString user)
{
    return m_client.done({.method = "DELETE", .path = {u"users"_s, user}});
}

QFuture<core::Attempt<core::Session>> RemoteAccessBook::signIn(QString, QString, QString)
{
    return notFromAfar<core::Session>();
}
QFuture<core::Result<void>> RemoteAccessBook::signOut(QByteArray)
{
    return core::readyFuture(core::Status(unsupported()));
}
core::Result<core::Principal> RemoteAccessBook::authenticate(const QByteArray &) { return unsupported(); }
QFuture<core::Attempt<core::Principal>> RemoteAccessBook::verifyPin(QString, QString, QString)
{
    return notFromAfar<core::Principal>();
}
QFuture<core::Attempt<core::Session>> RemoteAccessBook::claimSetup(QString, QString, QString, QString)
{
    return notFromAfar<core::Session>();
}

QFuture<core::Result<int>> RemoteAccessBook::endSessions(QString, QString user)
{
    return m_client.object({.method = "DELETE", .path = {u"users"_s, user, u"sessions"_s}})
        .then([](const core::Result<QJsonObject> &said) -> core::Result<int> {
            if (!said)
                return said.error();
            JsonMembers members(*said, u"ended sessions"_s);
            const int count = int(members.whole(u"count"_s, 0, 1 << 30));
            return members.result(count);
        });
}

QFuture<core::Result<QList<core::TokenInfo>>> RemoteAccessBook::tokens() const
{
    return m_client.object({.path = {u"tokens"_s}}).then([](const core::Result<QJsonObject> &said) {
        return said ? listFrom(*said, u"tokens"_s, tokenFrom) : core::Result<QList<core::TokenInfo>>(said.error());
    });
}

QFuture<core::Result<core::NewToken>> RemoteAccessBook::createToken(QString, QString name, core::Role role,
                                                                    core::Permissions scopes, QDateTime expiresAt)
{
    QJsonObject body {{u"name"_s, name}, {u"role"_s, core::toString(role)}};
    if (scopes)
        body.insert(u"scopes"_s, QJsonArray::fromStringList(core::toStrings(scopes)));
    if (expiresAt.isValid())
        body.insert(u"expires_in_days"_s, double(QDateTime::currentDateTimeUtc().secsTo(expiresAt)) / kSecondsOfDay);
    return m_client.object(RemoteAsk::post({u"tokens"_s}, body))
        .then([](const core::Result<QJsonObject> &said) -> core::Result<core::NewToken> {
            if (!said)
                return said.error();
            JsonMembers members(*said, u"a token"_s);
            const QByteArray secret = members.text(u"token"_s).toLatin1();
            const core::Result<core::TokenInfo> info = tokenFrom(*said);
            if (!info)
                return info.error();
            return members.result(core::NewToken {secret, *info});
        });
}

QFuture<core::Result<core::TokenInfo>> RemoteAccessBook::revokeToken(QString, QString idOrName)
{
    return m_client.object({.method = "DELETE", .path = {u"tokens"_s, idOrName}}).then(readToken);
}

} // namespace services

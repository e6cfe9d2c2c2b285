// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"

namespace services {

class RemoteClient;

//! \brief The users and tokens of a remote station, to be looked after by an admin. The station itself decides who
//! comes in: signing in, PINs at its door, its setup and whose bearer something is are not asked through this
//! (Unsupported). It knows who acts by the bearer, so the actors given here do not count.
class RemoteAccessBook final : public core::AccessBook {
public:
    explicit RemoteAccessBook(RemoteClient &client)
        : m_client(client) { } //!< \p client must outlive it and its futures

    void setObserver(Observer observer) override; //!< never called: the station records what is done

    QFuture<core::Result<QList<core::User>>> users() const override;
    QFuture<core::Result<core::User>> addUser(QString actor, QString name, QString password, core::Role role) override;
    QFuture<core::Attempt<core::User>> setPassword(QString actor, QString user, std::optional<QString> oldPassword,
                                                   QString newPassword) override;
    QFuture<core::Result<core::User>> setPin(QString actor, QString user, QString pin) override;
    QFuture<core::Result<core::User>> setRole(QString actor, QString user, core::Role role) override;
    QFuture<core::Result<core::User>> setDisabled(QString actor, QString user, bool isDisabled) override;
    QFuture<core::Result<void>> removeUser(QString actor, QString user) override;

    QFuture<core::Attempt<core::Session>> signIn(QString name, QString password, QString remoteAddress) override;
    QFuture<core::Result<void>> signOut(QByteArray secret) override;
    QFuture<core::Result<int>> endSessions(QString actor, QString user) override;
    core::Result<core::Principal> authenticate(const QByteArray &secret) override;
    QFuture<core::Attempt<core::Principal>> verifyPin(QString user, QString pin, QString remoteAddress) override;
    int activeSessions() const override { return 0; }

    QFuture<core::Result<QList<core::TokenInfo>>> tokens() const override;
    QFuture<core::Result<core::NewToken>> createToken(QString actor, QString name, core::Role role,
                                                      core::Permissions scopes, QDateTime expiresAt) override;
    QFuture<core::Result<core::TokenInfo>> revokeToken(QString actor, QString idOrName) override;

    bool isSetUp() const override { return true; } //!< nobody comes in before it is
    QString setupCode() const override { return {}; }
    QFuture<core::Attempt<core::Session>> claimSetup(QString code, QString name, QString password,
                                                     QString remoteAddress) override;

private:
    RemoteClient &m_client;
};

} // namespace services

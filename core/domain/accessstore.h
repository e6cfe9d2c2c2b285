// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/access.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>

#include <optional>

namespace core {

//! \brief A user as kept: with what proves who they are, made unreadable.
struct UserRecord {
    User user;
    QString nameKey; //!< two names with one key are one name
    QByteArray passwordHash; //!< with its salt and cost
    QByteArray pinHash; //!< empty: none

    bool operator==(const UserRecord &) const = default;
};

struct TokenRecord {
    TokenInfo info;
    QByteArray digest; //!< of the secret

    bool operator==(const TokenRecord &) const = default;
};

struct SessionRecord {
    QString id; //!< "ses_" and a ULID
    QString userId;
    QByteArray digest; //!< of the secret
    QDateTime createdAt;
    QDateTime lastSeenAt;
    QDateTime expiresAt;

    bool operator==(const SessionRecord &) const = default;
};

//! \brief How often somebody was wrong in a row, and when last.
struct FailureRecord {
    int failures = 0;
    QDateTime lastAt;

    bool operator==(const FailureRecord &) const = default;
};

//! \brief All of it at one moment. A household's fits into memory many times over.
struct AccessSnapshot {
    qint64 revision = 0;
    QList<UserRecord> users;
    QList<TokenRecord> tokens;
    QList<SessionRecord> sessions;
};

//! \brief What becomes different about a user; what is not set stays.
struct UserChange {
    std::optional<QByteArray> passwordHash;
    std::optional<QByteArray> pinHash;
    std::optional<Role> role;
    std::optional<bool> isDisabled;
    bool endsSessions = false;
    QStringList forgives; //!< subjects whose failures are forgotten
};

//! \brief When sessions and tokens were last used, by id.
struct AccessTouches {
    QHash<QString, QDateTime> sessions;
    QHash<QString, QDateTime> tokens;

    bool isEmpty() const { return sessions.isEmpty() && tokens.isEmpty(); }
};

//! \brief Where users, tokens and sessions are kept. It knows no password and no rule but two that only a transaction
//! can hold: a name is given once, and an enabled admin remains (Conflict). Several programs may use one at the same
//! time. Done means on disk. Calls return at once, from any thread.
class AccessStore {
public:
    virtual ~AccessStore() = default;

    virtual QFuture<Result<AccessSnapshot>> load() const = 0;
    //! \brief Another number after every change but touch() and setFailures(), by whichever program.
    virtual QFuture<Result<qint64>> revision() const = 0;

    //! \brief With \p isFirst only while there is no user.
    virtual QFuture<Result<void>> addUser(UserRecord record, bool isFirst) = 0;
    virtual QFuture<Result<void>> changeUser(QString userId, UserChange change) = 0;
    virtual QFuture<Result<void>> removeUser(QString userId) = 0; //!< their sessions and failures too

    //! \brief Notes the sign-in with the user. Conflict when they are gone or disabled, or their password is not \p
    //! passwordHash any more.
    virtual QFuture<Result<void>> addSession(SessionRecord session, QByteArray passwordHash) = 0;
    virtual QFuture<Result<int>> endSessions(QStringList ids) = 0; //!< how many of them there were

    virtual QFuture<Result<void>> addToken(TokenRecord token)
        = 0; //!< Conflict when one that is not revoked has the name
    virtual QFuture<Result<void>> revokeToken(QString tokenId) = 0;
    virtual QFuture<Result<void>> touch(AccessTouches touches) = 0;

    //! \brief \p subject: "password:usr_…", "pin:usr_…", "pin:*".
    virtual QFuture<Result<FailureRecord>> failures(QString subject) const = 0; //!< none: 0
    virtual QFuture<Result<void>> setFailures(QString subject, FailureRecord record) = 0; //!< 0 forgets
};

} // namespace core

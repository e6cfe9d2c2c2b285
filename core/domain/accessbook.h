// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/access.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace core {

//! \brief A user who has signed in, here and now.
struct Session {
    QByteArray secret; //!< the bearer, shown this once: "dbs_…"
    QDateTime expiresAt; //!< at the latest; earlier when it is not used
    int idleSeconds = 0; //!< it ends when it is not used for this long
    Principal principal;
};

//! \brief A new token with its secret, shown this once.
struct NewToken {
    QByteArray secret; //!< the bearer: "dbt_…"
    TokenInfo info;
};

//! \brief Why somebody was not believed.
struct Refusal {
    enum class Reason {
        Wrong, //!< name, password, PIN or code; never which of them
        Locked, //!< after too many wrong ones; not even looked at
        Busy, //!< too many are trying at once; not even looked at
        Failed, //!< could not be decided or stored, or the new password is no good: see error.code
    };
    Reason reason = Reason::Failed;
    int retryAfterSeconds = 0; //!< for Locked and Busy, at least 1: Retry-After
    Error error; //!< in words, for whoever tries; Unavailable for Locked and Busy
};

//! \brief What an attempt to prove who one is brought: the value, or the refusal.
template <typename T> class [[nodiscard]] Attempt {
public:
    Attempt(T value) : m_value(std::move(value)) { }
    Attempt(Refusal refusal) : m_refusal(std::move(refusal)) { }

    explicit operator bool() const { return m_value.has_value(); }
    const T &operator*() const & { return *m_value; }
    const T *operator->() const { return &*m_value; }
    const Refusal &refusal() const { return m_refusal; }

private:
    std::optional<T> m_value;
    Refusal m_refusal;
};

//! \brief Something that the audit log and the metrics want to know. Holds no secret, and no name that nobody has.
struct AccessEvent {
    enum class Kind {
        SignedIn,
        SignInRefused,
        SignedOut,
        PinAccepted,
        PinRefused,
        Locked, //!< the next attempt must wait
        SetupClaimed,
        SetupRefused,
        UserAdded,
        UserChanged,
        UserRemoved,
        TokenCreated,
        TokenRevoked,
    };
    Kind kind = Kind::SignedIn;
    QString actor; //!< who did it: "user:anna"; empty when nobody is proven
    QString subject; //!< whom or what it is about: "user:anna", "token:grafana"; empty for a name that nobody has
    QString remoteAddress; //!< empty for what comes from a shell
    QString detail; //!< "wrong password", "unknown user", "disabled", "role: viewer", "retry after 4 s", …
    QDateTime at; //!< UTC
};
QString toString(AccessEvent::Kind kind); //!< "signed_in", …

//! \brief Users, tokens and sessions: who may come in, and who has. Nothing here asks what the caller may do; that is
//! for whoever holds a Principal. A user is named by id or by name (case-folded). \p actor is who does it, for the
//! observer. Calls return at once, from any thread; the work happens elsewhere.
class AccessBook {
public:
    //! \brief Called in a thread of the book's, for each event in order; must be quick.
    using Observer = std::function<void(const AccessEvent &)>;

    virtual ~AccessBook() = default;

    //! \brief Set before anything is asked.
    virtual void setObserver(Observer observer) = 0;

    virtual QFuture<Result<QList<User>>> users() const = 0; //!< by name
    //! \brief Invalid when name or password break the rules, Conflict when the name is taken.
    virtual QFuture<Result<User>> addUser(QString actor, QString name, QString password, Role role) = 0;
    //! \brief Another password for \p user, whose sessions end. With \p oldPassword only if that is right, and guessing
    //! it locks as in signIn.
    virtual QFuture<Attempt<User>> setPassword(QString actor, QString user, std::optional<QString> oldPassword,
                                               QString newPassword)
        = 0;
    virtual QFuture<Result<User>> setPin(QString actor, QString user, QString pin) = 0; //!< an empty one takes it away
    //! \brief Conflict when no enabled admin would be left. The user's sessions go on with the new role. Here and in
    //! the next two.
    virtual QFuture<Result<User>> setRole(QString actor, QString user, Role role) = 0;
    virtual QFuture<Result<User>> setDisabled(QString actor, QString user, bool isDisabled)
        = 0; //!< disabling ends all sessions
    virtual QFuture<Result<void>> removeUser(QString actor, QString user) = 0;

    //! \brief \p remoteAddress without port. An unknown name takes as long as a wrong password and is refused in the
    //! same words.
    virtual QFuture<Attempt<Session>> signIn(QString name, QString password, QString remoteAddress) = 0;
    virtual QFuture<Result<void>> signOut(QByteArray secret) = 0; //!< also done when it was over already
    virtual QFuture<Result<int>> endSessions(QString actor, QString user) = 0; //!< all of one user's; how many
    //! \brief Whose bearer this is, a session's or a token's; Error::Code::NotFound when nobody's (any more). Answers
    //! from memory, so that every request may ask. What another program changes is known within a second.
    virtual Result<Principal> authenticate(const QByteArray &secret) = 0;
    //! \brief At the door's own keypad: \p user's PIN, or anybody's when \p user is empty.
    virtual QFuture<Attempt<Principal>> verifyPin(QString user, QString pin, QString remoteAddress) = 0;
    virtual int activeSessions() const = 0; //!< for user_sessions_active

    virtual QFuture<Result<QList<TokenInfo>>> tokens() const = 0; //!< the newest first
    //! \brief \p scopes only narrow the role; empty: all of the role. Without \p expiresAt it is valid until it is
    //! revoked.
    virtual QFuture<Result<NewToken>> createToken(QString actor, QString name, Role role, Permissions scopes,
                                                  QDateTime expiresAt)
        = 0;
    virtual QFuture<Result<TokenInfo>> revokeToken(QString actor, QString idOrName) = 0;

    virtual bool isSetUp() const = 0; //!< whether there is a user
    //! \brief The one-time code that makes the first admin, to be shown where only the owner sees it; empty once there
    //! is a user.
    virtual QString setupCode() const = 0;
    //! \brief Makes the first admin and signs them in.
    virtual QFuture<Attempt<Session>> claimSetup(QString code, QString name, QString password, QString remoteAddress)
        = 0;
};

} // namespace core

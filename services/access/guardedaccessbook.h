// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "core/domain/accessstore.h"
#include "core/domain/clock.h"
#include "core/domain/settings.h"
#include "services/access/accesscache.h"
#include "services/access/attemptguard.h"
#include "services/access/passwordhash.h"
#include "services/access/setupcode.h"

#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace services {

//! \brief The rules of the house, from the settings; a test makes hashing cheap.
struct AccessOptions {
    HashCost cost;
    LockoutRule passwords {3, 1, 300, 24 * 3600};
    LockoutRule pins {2, 30, 3600,
                      24 * 3600}; //!< 4 digits are guessed in 10 000 tries: at one an hour in more than a year
    LockoutRule addresses {10, 1, 300, 3600}; //!< several people may share one
    LockoutRule setup {3, 1, 60, 24 * 3600};
    int leastPasswordLength = 10;
    int sessionIdleSeconds = 7 * 24 * 3600;
    int sessionMostSeconds = 30 * 24 * 3600;
    int mostSessions = 32; //!< of one user; the oldest gives way
    int mostWaiting = 32; //!< attempts at once; beyond it they are refused unseen
    int watchMs = 500; //!< how often another program's changes are looked for
    QByteArray sessionKey; //!< sessions of another key are void: SECRET_KEY

    static AccessOptions of(const core::Settings &settings);
};

//! \brief Users, tokens and sessions with passwords hashed, wrong attempts slowed down and secrets kept only as
//! digests.
//!
//! Attempts and all that hashes run one after another on the thread "access-hash", so that of a hundred guesses at once
//! each is counted before the next is looked at; everything else runs on the thread "access". Bearers are looked up in
//! a copy of the rows in memory, which is read again whenever this or another program has changed them. \p store and \p
//! clock must outlive it; clock is used in all threads.
class GuardedAccessBook final : public core::AccessBook {
public:
    //! \brief Reads the rows. The error is for the person at the shell.
    static core::Result<std::unique_ptr<GuardedAccessBook>> create(core::AccessStore &store, const core::Clock &clock,
                                                                   AccessOptions options);
    ~GuardedAccessBook() override;

    void setObserver(Observer observer) override { m_observer = std::move(observer); }

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
    int activeSessions() const override;

    QFuture<core::Result<QList<core::TokenInfo>>> tokens() const override;
    QFuture<core::Result<core::NewToken>> createToken(QString actor, QString name, core::Role role,
                                                      core::Permissions scopes, QDateTime expiresAt) override;
    QFuture<core::Result<core::TokenInfo>> revokeToken(QString actor, QString idOrName) override;

    bool isSetUp() const override;
    QString setupCode() const override;
    QFuture<core::Attempt<core::Session>> claimSetup(QString code, QString name, QString password,
                                                     QString remoteAddress) override;

private:
    using Cache = std::shared_ptr<const AccessCache>;
    using Event = core::AccessEvent;
    struct Lane {
        QThread thread;
        QObject worker; // lives in thread
    };
    struct Tried; // what an attempt counts against

    GuardedAccessBook(core::AccessStore &store, const core::Clock &clock, AccessOptions options);

    template <typename Work> auto post(Lane &lane, Work work) const
    {
        using T = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        QMetaObject::invokeMethod(&lane.worker, [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }
    //! \brief Onto the hashing thread, or refused at once when too many wait there.
    template <typename Work> auto postAttempt(Work work) -> QFuture<std::invoke_result_t<Work>>;

    // In the lanes; each waits for the store.
    core::Status reload() const; //!< the copy in memory is the rows of now, or later
    core::Status refresh() const; //!< the same, if they have changed
    core::Result<core::UserRecord> userNamed(const QString &idOrName) const; //!< as of now
    core::Result<core::User> change(const QString &actor, const core::UserRecord &record,
                                    const core::UserChange &change, const QString &detail);
    void watch();
    void keepTouches();

    core::Attempt<core::Session> trySignIn(const QString &name, const QByteArray &password,
                                           const QString &remoteAddress);
    core::Attempt<core::User> trySetPassword(const QString &actor, const QString &user,
                                             const std::optional<QString> &oldPassword, const QString &password);
    core::Attempt<core::Principal> tryPin(const QString &user, const QByteArray &pin, const QString &remoteAddress);
    core::Attempt<core::Session> tryClaim(const QString &code, const QString &name, const QString &password,
                                          const QString &remoteAddress);
    core::Attempt<core::Session> beginSession(const core::UserRecord &record, const QString &remoteAddress);
    std::optional<core::Refusal> refusedUnseen(const Tried &tried);
    core::Refusal refuse(const Tried &tried, const QString &detail);
    void boundSessions(const QString &userId);

    Cache cache() const;
    bool isOver(const core::SessionRecord &session, const QDateTime &now) const; //!< with m_mutex held
    void tell(Event event) const;

    core::AccessStore &m_store;
    const core::Clock &m_clock;
    const AccessOptions m_options;
    const PasswordHash m_hash;
    const SetupCode m_setupCode;
    Observer m_observer;
    mutable QMutex m_observing; // events are told one after another
    mutable QMutex m_loading; // held while the rows are read, so that older ones never replace newer ones
    mutable QMutex m_mutex; // guards the next three
    mutable Cache m_cache;
    QHash<QString, QDateTime> m_seen; // when sessions and tokens were last used, where later than in the rows
    core::AccessTouches m_touched; // of these, what is not stored yet

    AttemptGuard m_guard; // in the hashing thread
    std::atomic<int> m_waiting = 0; // attempts
    std::atomic<bool> m_isEnding = false;
    mutable Lane m_lane;
    mutable Lane m_hashing;
    std::unique_ptr<QTimer> m_timer; // lives in m_lane
    QDateTime m_keptAt; // in m_lane
};

} // namespace services

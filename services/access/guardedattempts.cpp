// SPDX-License-Identifier: MIT
// What somebody tries who has proven nothing yet. All of it runs in the hashing thread, one attempt after another.
#include "services/access/guardedaccessbook.h"

#include "core/domain/ulid.h"
#include "services/access/bearer.h"
#include "services/access/credentialrules.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Attempt;
using core::Error;
using core::Principal;
using core::Refusal;
using core::Result;
using core::Session;
using core::Status;
using core::User;
using core::UserRecord;

constexpr int kBusySeconds = 2;
constexpr qsizetype kMostShownAddress = 64;
const QString kAnyPin = u"pin:*"_s;
const QString kSetup = u"setup"_s;

QString subjectOf(const User &user) { return u"user:"_s + user.name; }

Refusal failed(const Error &error) { return {Refusal::Reason::Failed, 0, error}; }

Refusal locked(int seconds)
{
    return {Refusal::Reason::Locked,
            seconds,
            {Error::Code::Unavailable, u"too many wrong attempts: wait %1 seconds, then try again"_s.arg(seconds)}};
}

Refusal busy()
{
    return {
        Refusal::Reason::Busy,
        kBusySeconds,
        {Error::Code::Unavailable, u"too many are signing in at once: try again in %1 seconds"_s.arg(kBusySeconds)}};
}

// Typed too often with a name that nobody has: counted like a user's, or the counting would tell who is a user.
QString strangerSubject(const QString &name)
{
    return u"name:"_s + QString::fromLatin1(bearer::digest(accessNameKey(name).toUtf8()).toHex());
}

Principal principalOf(const User &user, const QString &sessionId = {})
{
    return {subjectOf(user), user.id, user.name, user.role, core::permissionsOf(user.role), sessionId};
}

int rights(const UserRecord *record) { return std::popcount(core::permissionsOf(record->user.role).toInt()); }
} // namespace

//! \brief What an attempt counts against, and how it is told.
struct GuardedAccessBook::Tried {
    QString subject;
    bool isKept = false; // whether the store counts it
    LockoutRule rule;
    QString remoteAddress; // empty: not from the network, or from somebody who has signed in
    Event::Kind refusal = Event::Kind::SignInRefused;
    QString about; // of whom the event is; empty when nobody is known
    QString words; // for whoever tries
};

template <typename Work> auto GuardedAccessBook::postAttempt(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using T = std::invoke_result_t<Work>;
    if (m_waiting.fetch_add(1) >= m_options.mostWaiting) {
        --m_waiting;
        return QtFuture::makeReadyFuture(T(busy()));
    }
    return post(m_hashing, [this, work = std::move(work)]() mutable -> T {
        --m_waiting;
        if (m_isEnding)
            return T(busy());
        if (const Status fresh = refresh(); !fresh) // a password that was changed in a shell just now counts
            return T(failed(fresh.error()));
        return work();
    });
}

// Nothing when the attempt may be looked at.
std::optional<Refusal> GuardedAccessBook::refusedUnseen(const Tried &tried)
{
    const Result<int> bySubject = m_guard.secondsToWait(tried.subject, tried.isKept, tried.rule);
    if (!bySubject)
        return failed(bySubject.error());
    const int byAddress = tried.remoteAddress.isEmpty()
        ? 0
        : m_guard.secondsToWait(AttemptGuard::addressSubject(tried.remoteAddress), false, m_options.addresses)
              .valueOr(0);
    const int seconds = std::max(*bySubject, byAddress);
    if (seconds == 0)
        return {};
    tell({tried.refusal, {}, tried.about, tried.remoteAddress.left(kMostShownAddress), u"locked"_s, {}});
    return locked(seconds);
}

// Counts a wrong attempt. The delay it brings is told with the next one, which is refused unseen.
Refusal GuardedAccessBook::refuse(const Tried &tried, const QString &detail)
{
    const QString address = tried.remoteAddress.left(kMostShownAddress);
    const int bySubject = m_guard.failed(tried.subject, tried.isKept, tried.rule);
    const int byAddress = tried.remoteAddress.isEmpty()
        ? 0
        : m_guard.failed(AttemptGuard::addressSubject(tried.remoteAddress), false, m_options.addresses);
    tell({tried.refusal, {}, tried.about, address, detail, {}});
    if (bySubject > 0)
        tell({Event::Kind::Locked, {}, tried.about, address, u"retry after %1 s"_s.arg(bySubject), {}});
    if (byAddress > 0)
        tell({Event::Kind::Locked, {}, {}, address, u"address, retry after %1 s"_s.arg(byAddress), {}});
    return {Refusal::Reason::Wrong, 0, {Error::Code::Invalid, tried.words}};
}

QFuture<Attempt<Session>> GuardedAccessBook::signIn(QString name, QString password, QString remoteAddress)
{
    return postAttempt([this, name = std::move(name), password = std::move(password),
                        remoteAddress = std::move(remoteAddress)]() mutable {
        QByteArray secret = typedPassword(password);
        const WipedAtEnd wiped(password);
        const WipedAtEnd wipedToo(secret);
        return trySignIn(name, secret, remoteAddress);
    });
}

Attempt<Session> GuardedAccessBook::trySignIn(const QString &name, const QByteArray &password,
                                              const QString &remoteAddress)
{
    const Cache now = cache();
    const UserRecord *record = now->userByName(name);
    const Tried tried {record ? u"password:"_s + record->user.id : strangerSubject(name),
                       record != nullptr,
                       m_options.passwords,
                       remoteAddress,
                       Event::Kind::SignInRefused,
                       record ? subjectOf(record->user) : QString(),
                       u"name or password is wrong"_s};
    if (const std::optional<Refusal> refusal = refusedUnseen(tried))
        return *refusal;
    const Result<bool> matches = record ? m_hash.matches(record->passwordHash, password)
                                        : m_hash.matchesNobody(password);
    if (!matches)
        return failed(matches.error());
    if (!record || !*matches || record->user.isDisabled)
        return refuse(tried, !record ? u"unknown user"_s : *matches ? u"disabled"_s : u"wrong password"_s);
    m_guard.succeeded(tried.subject);
    UserRecord accepted = *record;
    if (m_hash.isOutdated(accepted.passwordHash)) { // the cost was raised since
        const Result<QByteArray> renewed = m_hash.make(password);
        core::UserChange change;
        change.passwordHash = renewed.valueOr(accepted.passwordHash);
        if (m_store.changeUser(accepted.user.id, change).result())
            accepted.passwordHash = *change.passwordHash;
    }
    return beginSession(accepted, remoteAddress);
}

Attempt<Session> GuardedAccessBook::beginSession(const UserRecord &record, const QString &remoteAddress)
{
    const QDateTime now = m_clock.now();
    Session session;
    session.secret = bearer::make(bearer::kSession);
    session.expiresAt = now.addSecs(m_options.sessionMostSeconds);
    session.idleSeconds = m_options.sessionIdleSeconds;
    session.principal = principalOf(record.user, core::newId(core::kSessionPrefix, now));
    const core::SessionRecord row {session.principal.sessionId,
                                   record.user.id,
                                   bearer::digest(session.secret, m_options.sessionKey),
                                   now,
                                   now,
                                   session.expiresAt};
    if (const Status begun = m_store.addSession(row, record.passwordHash).result(); !begun)
        return failed(begun.error());
    tell({Event::Kind::SignedIn,
          subjectOf(record.user),
          subjectOf(record.user),
          remoteAddress.left(kMostShownAddress),
          {},
          {}});
    if (const Status seen = reload(); !seen)
        return failed(seen.error());
    boundSessions(record.user.id);
    return session;
}

void GuardedAccessBook::boundSessions(const QString &userId)
{
    QList<core::SessionRecord> own;
    {
        const QMutexLocker locker(&m_mutex);
        std::ranges::copy_if(m_cache->sessions(), std::back_inserter(own),
                             [&](const core::SessionRecord &session) { return session.userId == userId; });
        for (core::SessionRecord &session : own)
            session.lastSeenAt = m_seen.value(session.id, session.lastSeenAt);
    }
    const qsizetype beyond = own.size() - m_options.mostSessions;
    if (beyond <= 0)
        return;
    std::ranges::sort(own, {},
                      [](const core::SessionRecord &session) { return std::pair(session.lastSeenAt, session.id); });
    QStringList ids;
    for (qsizetype i = 0; i < beyond; ++i)
        ids << own.at(i).id;
    if (m_store.endSessions(ids).result())
        (void)reload().hasValue(); // else the watch does it
}

QFuture<Attempt<User>> GuardedAccessBook::setPassword(QString actor, QString user, std::optional<QString> oldPassword,
                                                      QString newPassword)
{
    return postAttempt([this, actor = std::move(actor), user = std::move(user), oldPassword = std::move(oldPassword),
                        newPassword = std::move(newPassword)]() mutable {
        const WipedAtEnd wiped(newPassword);
        Attempt<User> done = trySetPassword(actor, user, oldPassword, newPassword);
        if (oldPassword)
            wipe(*oldPassword);
        return done;
    });
}

Attempt<User> GuardedAccessBook::trySetPassword(const QString &actor, const QString &user,
                                                const std::optional<QString> &oldPassword, const QString &password)
{
    const Result<UserRecord> record = userNamed(user);
    if (!record)
        return failed(record.error());
    Result<QByteArray> secret = newPassword(password, record->user.name, m_options.leastPasswordLength);
    if (!secret)
        return failed(secret.error());
    const WipedAtEnd wiped(*secret);
    if (oldPassword) {
        const Tried tried {u"password:"_s + record->user.id,
                           true,
                           m_options.passwords,
                           {},
                           Event::Kind::SignInRefused,
                           subjectOf(record->user),
                           u"the old password is wrong"_s};
        if (const std::optional<Refusal> refusal = refusedUnseen(tried))
            return *refusal;
        const Result<bool> matches = m_hash.matches(record->passwordHash, typedPassword(*oldPassword));
        if (!matches)
            return failed(matches.error());
        if (!*matches)
            return refuse(tried, u"wrong old password"_s);
    }
    const Result<QByteArray> hash = m_hash.make(*secret);
    if (!hash)
        return failed(hash.error());
    core::UserChange wanted;
    wanted.passwordHash = *hash;
    wanted.endsSessions = true;
    wanted.forgives << u"password:"_s + record->user.id;
    const Result<User> changed = change(actor, *record, wanted, u"password"_s);
    return changed ? Attempt<User>(*changed) : Attempt<User>(failed(changed.error()));
}

QFuture<Attempt<Principal>> GuardedAccessBook::verifyPin(QString user, QString pin, QString remoteAddress)
{
    return postAttempt(
        [this, user = std::move(user), pin = std::move(pin), remoteAddress = std::move(remoteAddress)]() mutable {
            QByteArray secret = typedPin(pin);
            const WipedAtEnd wiped(pin);
            const WipedAtEnd wipedToo(secret);
            return tryPin(user, secret, remoteAddress);
        });
}

Attempt<Principal> GuardedAccessBook::tryPin(const QString &user, const QByteArray &pin, const QString &remoteAddress)
{
    const Cache now = cache();
    const UserRecord *named = user.isEmpty() ? nullptr : now->user(user);
    const QString subject = user.isEmpty() ? kAnyPin
        : named                            ? u"pin:"_s + named->user.id
                                           : u"pin-"_s + strangerSubject(user);
    const Tried tried {subject,
                       user.isEmpty() || named,
                       m_options.pins,
                       remoteAddress,
                       Event::Kind::PinRefused,
                       named ? subjectOf(named->user) : QString(),
                       u"the PIN is wrong"_s};
    if (const std::optional<Refusal> refusal = refusedUnseen(tried))
        return *refusal;
    // Everybody's is tried, also after one was right: how long it takes tells nothing.
    QList<const UserRecord *> matching;
    int tries = 0;
    for (const UserRecord &record : now->users()) {
        if ((!user.isEmpty() && &record != named) || record.pinHash.isEmpty())
            continue;
        ++tries;
        const Result<bool> matches = m_hash.matches(record.pinHash, pin);
        if (!matches)
            return failed(matches.error());
        if (*matches && !record.user.isDisabled)
            matching << &record;
    }
    if (tries == 0) {
        if (const Result<bool> nobody = m_hash.matchesNobody(pin); !nobody)
            return failed(nobody.error());
    }
    if (matching.isEmpty())
        return refuse(tried, u"wrong PIN"_s);
    m_guard.succeeded(tried.subject);
    // Two may have chosen the same digits, and neither may be told: then it opens what both may.
    const User &accepted = (*std::ranges::min_element(matching, {}, rights))->user;
    tell({Event::Kind::PinAccepted,
          subjectOf(accepted),
          subjectOf(accepted),
          remoteAddress.left(kMostShownAddress),
          {},
          {}});
    return principalOf(accepted);
}

QFuture<Attempt<Session>> GuardedAccessBook::claimSetup(QString code, QString name, QString password,
                                                        QString remoteAddress)
{
    return postAttempt([this, code = std::move(code), name = std::move(name), password = std::move(password),
                        remoteAddress = std::move(remoteAddress)]() mutable {
        const WipedAtEnd wiped(password);
        return tryClaim(code, name, password, remoteAddress);
    });
}

Attempt<Session> GuardedAccessBook::tryClaim(const QString &code, const QString &name, const QString &password,
                                             const QString &remoteAddress)
{
    const Error claimed {Error::Code::Conflict, u"this station is set up already; sign in instead"_s};
    if (isSetUp())
        return failed(claimed);
    const Tried tried {kSetup,
                       false,
                       m_options.setup,
                       remoteAddress,
                       Event::Kind::SetupRefused,
                       {},
                       u"the setup code is wrong; the one that counts was shown when the station was started last"_s};
    if (const std::optional<Refusal> refusal = refusedUnseen(tried))
        return *refusal;
    if (!m_setupCode.matches(code))
        return refuse(tried, u"wrong code"_s);
    const Result<QString> clean = cleanAccessName(name);
    if (!clean)
        return failed(clean.error());
    Result<QByteArray> secret = newPassword(password, *clean, m_options.leastPasswordLength);
    if (!secret)
        return failed(secret.error());
    const WipedAtEnd wiped(*secret);
    const Result<QByteArray> hash = m_hash.make(*secret);
    if (!hash)
        return failed(hash.error());
    const QDateTime now = m_clock.now();
    const UserRecord record {{core::newId(core::kUserPrefix, now), *clean, core::Role::Admin, false, false, now, {}},
                             accessNameKey(*clean),
                             *hash,
                             {}};
    if (const Status added = m_store.addUser(record, true).result(); !added)
        return failed(added.error().code == Error::Code::Conflict ? claimed : added.error());
    tell({Event::Kind::SetupClaimed,
          subjectOf(record.user),
          subjectOf(record.user),
          remoteAddress.left(kMostShownAddress),
          u"role: admin"_s,
          {}});
    return beginSession(record, remoteAddress);
}

} // namespace services

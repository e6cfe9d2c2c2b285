// SPDX-License-Identifier: MIT
#include "services/access/guardedaccessbook.h"

#include "core/domain/ulid.h"
#include "services/access/bearer.h"
#include "services/access/credentialrules.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::AccessEvent;
using core::Error;
using core::Result;
using core::Status;
using core::User;
using core::UserRecord;
Q_LOGGING_CATEGORY(lcAccess, "doorbell.access", QtInfoMsg)

constexpr int kKeepSeconds = 60; // how old the stored time of a session's last use may be

QString subjectOf(const User &user) { return u"user:"_s + user.name; }
QString subjectOf(const core::TokenInfo &token) { return u"token:"_s + token.name; }

Error noUser() { return {Error::Code::NotFound, u"there is no user of this name or id"_s}; }
} // namespace

AccessOptions AccessOptions::of(const core::Settings &settings)
{
    AccessOptions options;
    options.passwords.freeTries = settings.lockoutTries;
    options.passwords.mostSeconds = settings.lockoutMaxSeconds;
    options.leastPasswordLength = settings.minPasswordLength;
    options.sessionIdleSeconds = settings.sessionIdleMinutes * 60;
    options.sessionMostSeconds = settings.sessionMaxMinutes * 60;
    options.sessionKey = settings.secretKey.toUtf8();
    return options;
}

GuardedAccessBook::GuardedAccessBook(core::AccessStore &store, const core::Clock &clock, AccessOptions options)
    : m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_hash(m_options.cost)
    , m_guard(store, clock)
{
    m_lane.thread.setObjectName(u"access"_s);
    m_hashing.thread.setObjectName(u"access-hash"_s);
    for (Lane *lane : {&m_lane, &m_hashing}) {
        lane->worker.moveToThread(&lane->thread);
        lane->thread.start();
    }
}

Result<std::unique_ptr<GuardedAccessBook>> GuardedAccessBook::create(core::AccessStore &store, const core::Clock &clock,
                                                                     AccessOptions options)
{
    std::unique_ptr<GuardedAccessBook> book(new GuardedAccessBook(store, clock, std::move(options)));
    if (const Status loaded = book->reload(); !loaded)
        return loaded.error();
    GuardedAccessBook *self = book.get();
    self->post(self->m_lane, [self] {
        self->m_keptAt = self->m_clock.now();
        self->m_timer = std::make_unique<QTimer>();
        QObject::connect(self->m_timer.get(), &QTimer::timeout, &self->m_lane.worker, [self] { self->watch(); });
        self->m_timer->start(self->m_options.watchMs);
        return true;
    });
    self->post(self->m_hashing, [self] { // before the first attempt, and nobody waits for it at the start
        if (!self->m_isEnding)
            self->m_hash.prepare();
        return true;
    });
    return Result<std::unique_ptr<GuardedAccessBook>>(std::move(book));
}

GuardedAccessBook::~GuardedAccessBook()
{
    // Behind all that was asked before, so that every future is there; what waits for a hash is answered without one.
    m_isEnding = true;
    post(m_hashing, [] { return true; }).waitForFinished();
    post(m_lane, [this] {
        m_timer.reset();
        keepTouches();
        return true;
    }).waitForFinished();
    for (Lane *lane : {&m_hashing, &m_lane}) {
        lane->thread.quit();
        lane->thread.wait();
    }
}

GuardedAccessBook::Cache GuardedAccessBook::cache() const
{
    const QMutexLocker locker(&m_mutex);
    return m_cache;
}

Status GuardedAccessBook::reload() const
{
    const QMutexLocker loading(&m_loading);
    Result<core::AccessSnapshot> snapshot = m_store.load().result();
    if (!snapshot)
        return snapshot.error();
    Cache loaded = std::make_shared<const AccessCache>(*std::move(snapshot));
    const QMutexLocker locker(&m_mutex);
    m_cache = std::move(loaded);
    return {};
}

Status GuardedAccessBook::refresh() const
{
    const Result<qint64> revision = m_store.revision().result();
    if (!revision)
        return revision.error();
    return *revision == cache()->revision() ? Status() : reload();
}

void GuardedAccessBook::watch()
{
    if (const Status done = refresh(); !done)
        qCWarning(lcAccess).noquote() << u"changes of users and tokens by other programs are not seen now: %1"_s.arg(
            done.error().message);
    if (std::abs(m_keptAt.secsTo(m_clock.now())) >= kKeepSeconds)
        keepTouches();
}

// Stores when sessions and tokens were last used, and takes the sessions away that are over.
void GuardedAccessBook::keepTouches()
{
    const QDateTime now = m_clock.now();
    m_keptAt = now;
    core::AccessTouches touched;
    QStringList over;
    {
        const QMutexLocker locker(&m_mutex);
        touched = std::exchange(m_touched, {});
        QHash<QString, QDateTime> seen;
        for (const core::SessionRecord &session : m_cache->sessions()) {
            if (isOver(session, now)) {
                over << session.id;
                touched.sessions.remove(session.id);
            } else if (const auto at = m_seen.constFind(session.id); at != m_seen.constEnd()) {
                seen.insert(session.id, *at);
            }
        }
        for (const core::TokenRecord &token : m_cache->tokens()) {
            if (const auto at = m_seen.constFind(token.info.id); at != m_seen.constEnd())
                seen.insert(token.info.id, *at);
        }
        m_seen = std::move(seen); // without those that ended otherwise
    }
    Status done = touched.isEmpty() ? Status() : m_store.touch(touched).result();
    if (done && !over.isEmpty()) {
        const Result<int> ended = m_store.endSessions(over).result();
        done = ended ? reload() : Status(ended.error());
    }
    if (!done)
        qCWarning(lcAccess).noquote() << u"when sessions were last used is not stored now: %1"_s.arg(
            done.error().message);
}

void GuardedAccessBook::tell(Event event) const
{
    event.at = m_clock.now();
    const QMutexLocker locker(&m_observing);
    if (m_observer)
        m_observer(event);
}

Result<UserRecord> GuardedAccessBook::userNamed(const QString &idOrName) const
{
    if (const Status fresh = refresh(); !fresh)
        return fresh.error();
    const Cache now = cache();
    const UserRecord *record = now->user(idOrName);
    return record ? Result<UserRecord>(*record) : Result<UserRecord>(noUser());
}

QFuture<Result<QList<User>>> GuardedAccessBook::users() const
{
    return post(m_lane, [this]() -> Result<QList<User>> {
        if (const Status fresh = refresh(); !fresh)
            return fresh.error();
        QList<User> users;
        for (const Cache now = cache(); const UserRecord &record : now->users())
            users << record.user;
        return users;
    });
}

QFuture<Result<User>> GuardedAccessBook::addUser(QString actor, QString name, QString password, core::Role role)
{
    return post(
        m_hashing,
        [this, actor = std::move(actor), name = std::move(name), password = std::move(password),
         role]() mutable -> Result<User> {
            const WipedAtEnd wiped(password);
            const Result<QString> clean = cleanAccessName(name);
            if (!clean)
                return clean.error();
            Result<QByteArray> secret = newPassword(password, *clean, m_options.leastPasswordLength);
            if (!secret)
                return secret.error();
            const WipedAtEnd wipedToo(*secret);
            const Result<QByteArray> hash = m_hash.make(*secret);
            if (!hash)
                return hash.error();
            const QDateTime now = m_clock.now();
            const UserRecord record {{core::newId(core::kUserPrefix, now), *clean, role, false, false, now, {}},
                                     accessNameKey(*clean),
                                     *hash,
                                     {}};
            if (const Status added = m_store.addUser(record, false).result(); !added)
                return added.error();
            tell({Event::Kind::UserAdded, actor, subjectOf(record.user), {}, u"role: "_s + core::toString(role), {}});
            if (const Status seen = reload(); !seen)
                return seen.error();
            return record.user;
        });
}

// One change of one user, told and seen by the next request.
Result<User> GuardedAccessBook::change(const QString &actor, const UserRecord &record, const core::UserChange &change,
                                       const QString &detail)
{
    if (const Status changed = m_store.changeUser(record.user.id, change).result(); !changed)
        return changed.error();
    tell({Event::Kind::UserChanged, actor, subjectOf(record.user), {}, detail, {}});
    if (const Status seen = reload(); !seen)
        return seen.error();
    const Cache now = cache();
    const UserRecord *changed = now->userById(record.user.id);
    return changed ? Result<User>(changed->user) : Result<User>(noUser());
}

QFuture<Result<User>> GuardedAccessBook::setPin(QString actor, QString user, QString pin)
{
    return post(
        m_hashing,
        [this, actor = std::move(actor), user = std::move(user), pin = std::move(pin)]() mutable -> Result<User> {
            const WipedAtEnd wiped(pin);
            const Result<UserRecord> record = userNamed(user);
            if (!record)
                return record.error();
            core::UserChange wanted;
            wanted.forgives << u"pin:"_s + record->user.id;
            wanted.pinHash = QByteArray();
            if (!pin.isEmpty()) {
                Result<QByteArray> secret = newPin(pin);
                if (!secret)
                    return secret.error();
                const WipedAtEnd wipedToo(*secret);
                const Result<QByteArray> hash = m_hash.make(*secret);
                if (!hash)
                    return hash.error();
                wanted.pinHash = *hash;
            }
            return change(actor, *record, wanted, pin.isEmpty() ? u"PIN removed"_s : u"PIN set"_s);
        });
}

QFuture<Result<User>> GuardedAccessBook::setRole(QString actor, QString user, core::Role role)
{
    return post(m_lane, [this, actor = std::move(actor), user = std::move(user), role]() -> Result<User> {
        const Result<UserRecord> record = userNamed(user);
        if (!record)
            return record.error();
        core::UserChange wanted;
        wanted.role = role;
        return change(actor, *record, wanted, u"role: "_s + core::toString(role));
    });
}

QFuture<Result<User>> GuardedAccessBook::setDisabled(QString actor, QString user, bool isDisabled)
{
    return post(m_lane, [this, actor = std::move(actor), user = std::move(user), isDisabled]() -> Result<User> {
        const Result<UserRecord> record = userNamed(user);
        if (!record)
            return record.error();
        core::UserChange wanted;
        wanted.isDisabled = isDisabled;
        wanted.endsSessions = isDisabled;
        return change(actor, *record, wanted, isDisabled ? u"disabled"_s : u"enabled"_s);
    });
}

QFuture<Result<void>> GuardedAccessBook::removeUser(QString actor, QString user)
{
    return post(m_lane, [this, actor = std::move(actor), user = std::move(user)]() -> Status {
        const Result<UserRecord> record = userNamed(user);
        if (!record)
            return record.error();
        if (const Status removed = m_store.removeUser(record->user.id).result(); !removed)
            return removed;
        tell({Event::Kind::UserRemoved, actor, subjectOf(record->user), {}, {}, {}});
        return reload();
    });
}

QFuture<Result<void>> GuardedAccessBook::signOut(QByteArray secret)
{
    return post(m_lane, [this, secret = std::move(secret)]() -> Status {
        if (const Status fresh = refresh(); !fresh)
            return fresh;
        const Cache now = cache();
        const core::SessionRecord *session = now->sessionByDigest(bearer::digest(secret, m_options.sessionKey));
        if (!session)
            return {};
        const Result<int> ended = m_store.endSessions({session->id}).result();
        if (!ended)
            return ended.error();
        if (const UserRecord *record = now->userById(session->userId); record && *ended > 0)
            tell({Event::Kind::SignedOut, subjectOf(record->user), subjectOf(record->user), {}, {}, {}});
        return reload();
    });
}

QFuture<Result<int>> GuardedAccessBook::endSessions(QString actor, QString user)
{
    return post(m_lane, [this, actor = std::move(actor), user = std::move(user)]() -> Result<int> {
        const Result<UserRecord> record = userNamed(user);
        if (!record)
            return record.error();
        QStringList ids;
        for (const Cache now = cache(); const core::SessionRecord &session : now->sessions()) {
            if (session.userId == record->user.id)
                ids << session.id;
        }
        const Result<int> ended = m_store.endSessions(ids).result();
        if (!ended)
            return ended;
        tell({Event::Kind::SignedOut, actor, subjectOf(record->user), {}, u"all sessions: %1"_s.arg(*ended), {}});
        if (const Status seen = reload(); !seen)
            return seen.error();
        return ended;
    });
}

QFuture<Result<QList<core::TokenInfo>>> GuardedAccessBook::tokens() const
{
    return post(m_lane, [this]() -> Result<QList<core::TokenInfo>> {
        if (const Status fresh = refresh(); !fresh)
            return fresh.error();
        QList<core::TokenInfo> tokens;
        const QMutexLocker locker(&m_mutex);
        for (const core::TokenRecord &token : m_cache->tokens()) {
            tokens << token.info;
            tokens.back().lastUsedAt = m_seen.value(token.info.id, token.info.lastUsedAt);
        }
        return tokens;
    });
}

QFuture<Result<core::NewToken>> GuardedAccessBook::createToken(QString actor, QString name, core::Role role,
                                                               core::Permissions scopes, QDateTime expiresAt)
{
    return post(
        m_lane,
        [this, actor = std::move(actor), name = std::move(name), role, scopes, expiresAt]() -> Result<core::NewToken> {
            const Result<QString> clean = cleanAccessName(name);
            if (!clean)
                return clean.error();
            const core::Permissions beyond = scopes & ~core::permissionsOf(role);
            if (beyond) {
                return Error {Error::Code::Invalid,
                              u"the role %1 does not include %2; take another role, or leave that out"_s.arg(
                                  core::toString(role), core::toStrings(beyond).join(u", "_s))};
            }
            const QDateTime now = m_clock.now();
            if (expiresAt.isValid() && expiresAt <= now)
                return Error {Error::Code::Invalid,
                              u"a token that has expired already is of no use; choose a time to come"_s};
            core::NewToken token;
            token.secret = bearer::make(bearer::kToken);
            token.info = {core::newId(core::kTokenPrefix, now),
                          *clean,
                          role,
                          scopes ? scopes : core::permissionsOf(role),
                          now,
                          expiresAt.isValid() ? expiresAt.toUTC() : QDateTime(),
                          {},
                          false};
            if (const Status added = m_store.addToken({token.info, bearer::digest(token.secret)}).result(); !added)
                return added.error();
            tell({Event::Kind::TokenCreated, actor, subjectOf(token.info), {}, u"role: "_s + core::toString(role), {}});
            if (const Status seen = reload(); !seen)
                return seen.error();
            return token;
        });
}

QFuture<Result<core::TokenInfo>> GuardedAccessBook::revokeToken(QString actor, QString idOrName)
{
    return post(m_lane, [this, actor = std::move(actor), idOrName = std::move(idOrName)]() -> Result<core::TokenInfo> {
        if (const Status fresh = refresh(); !fresh)
            return fresh.error();
        const Cache now = cache();
        const core::TokenRecord *token = now->token(idOrName);
        if (!token)
            return Error {Error::Code::NotFound, u"there is no token of this name or id"_s};
        core::TokenInfo info = token->info;
        if (info.isRevoked)
            return info;
        if (const Status revoked = m_store.revokeToken(info.id).result(); !revoked)
            return revoked.error();
        tell({Event::Kind::TokenRevoked, actor, subjectOf(info), {}, {}, {}});
        if (const Status seen = reload(); !seen)
            return seen.error();
        info.isRevoked = true;
        return info;
    });
}

bool GuardedAccessBook::isSetUp() const { return !cache()->users().isEmpty(); }
QString GuardedAccessBook::setupCode() const { return isSetUp() ? QString() : m_setupCode.text(); }

bool GuardedAccessBook::isOver(const core::SessionRecord &session, const QDateTime &now) const
{
    return now >= session.expiresAt
        || m_seen.value(session.id, session.lastSeenAt).secsTo(now) >= m_options.sessionIdleSeconds;
}

int GuardedAccessBook::activeSessions() const
{
    const QDateTime now = m_clock.now();
    const QMutexLocker locker(&m_mutex);
    return int(std::ranges::count_if(m_cache->sessions(),
                                     [&](const core::SessionRecord &session) { return !isOver(session, now); }));
}

Result<core::Principal> GuardedAccessBook::authenticate(const QByteArray &secret)
{
    const Error unknown {Error::Code::NotFound,
                         u"this sign-in or token is not valid (any more): sign in again, or make a new token"_s};
    const bool isSession = bearer::isShaped(secret, bearer::kSession);
    if (!isSession && !bearer::isShaped(secret, bearer::kToken))
        return unknown;
    const QByteArray digest = bearer::digest(secret, isSession ? m_options.sessionKey : QByteArray());
    const QDateTime now = m_clock.now();
    const QMutexLocker locker(&m_mutex);
    if (isSession) {
        const core::SessionRecord *session = m_cache->sessionByDigest(digest);
        const UserRecord *record = session ? m_cache->userById(session->userId) : nullptr;
        if (!record || record->user.isDisabled || isOver(*session, now))
            return unknown;
        m_seen.insert(session->id, now);
        m_touched.sessions.insert(session->id, now);
        const User &user = record->user;
        return core::Principal {subjectOf(user), user.id, user.name, user.role, core::permissionsOf(user.role),
                                session->id};
    }
    const core::TokenRecord *token = m_cache->tokenByDigest(digest);
    if (!token || !token->info.isValidAt(now))
        return unknown;
    m_seen.insert(token->info.id, now);
    m_touched.tokens.insert(token->info.id, now);
    const core::TokenInfo &info = token->info;
    return core::Principal {
        subjectOf(info), info.id, info.name, info.role, core::permissionsOf(info.role) & info.scopes, {}};
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/storage/sqlaccessstore.h"

#include "services/storage/sqlstatement.h"
#include "services/storage/sqlstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
using core::Result;
using core::Status;
using core::UserRecord;

const QString kUserColumns = u"id, key, sealed, role, is_disabled, created_ms, last_sign_in_ms"_s;

Error noUser() { return {Error::Code::NotFound, u"there is no such user (any more)"_s}; }

QByteArray nameHash(const Keyring &ring, const QString &nameKey) { return ring.fingerprint(u"user:"_s + nameKey); }
QString placeOf(const QString &userId) { return u"account:"_s + userId; }

Result<QByteArray> seal(const Keyring &ring, const QByteArray &key, const UserRecord &record)
{
    const QJsonObject object {{u"name"_s, record.user.name},
                              {u"name_key"_s, record.nameKey},
                              {u"password"_s, QString::fromLatin1(record.passwordHash)},
                              {u"pin"_s, QString::fromLatin1(record.pinHash)}};
    return ring.seal(key, record.user.id, placeOf(record.user.id),
                     QJsonDocument(object).toJson(QJsonDocument::Compact));
}

struct Row {
    UserRecord record;
    QByteArray key;
};

Result<Row> readUser(const QSqlQuery &query, const Keyring &ring)
{
    Row row;
    core::User &user = row.record.user;
    user.id = query.value(0).toString();
    row.key = query.value(1).toByteArray();
    const Result<QByteArray> plain = ring.open(row.key, user.id, placeOf(user.id), query.value(2).toByteArray());
    if (!plain)
        return Error {plain.error().code, u"user %1: %2"_s.arg(user.id, plain.error().message)};
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    user.name = object.value(u"name"_s).toString();
    row.record.nameKey = object.value(u"name_key"_s).toString();
    row.record.passwordHash = object.value(u"password"_s).toString().toLatin1();
    row.record.pinHash = object.value(u"pin"_s).toString().toLatin1();
    const std::optional<core::Role> role = core::roleFromString(query.value(3).toString());
    if (!role) // never more than what is certain
        return Error {Error::Code::Corrupt,
                      u"user %1 has a role that is none; set it again (doorbellctl user role)"_s.arg(user.id)};
    user.role = *role;
    user.isDisabled = query.value(4).toBool();
    user.hasPin = !row.record.pinHash.isEmpty();
    user.createdAt = timeFrom(query.value(5));
    user.lastSignInAt = timeFrom(query.value(6));
    return row;
}

Result<Row> userById(QSqlDatabase &database, const Keyring &ring, const QString &id)
{
    Result<QSqlQuery> query = execute(database, u"SELECT "_s + kUserColumns + u" FROM account WHERE id = ?"_s, {id});
    if (!query)
        return query.error();
    QSqlQuery rows = *std::move(query);
    return rows.next() ? readUser(rows, ring) : Result<Row>(noUser());
}

Result<qint64> numberFrom(QSqlDatabase &database, const QString &statement)
{
    Result<QSqlQuery> query = execute(database, statement);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<qint64> revisionIn(QSqlDatabase &database)
{
    return numberFrom(database, u"SELECT value FROM meta WHERE name = 'access_revision'"_s);
}

Status checkAdminRemains(QSqlDatabase &database)
{
    const Result<qint64> admins
        = numberFrom(database, u"SELECT count(*) FROM account WHERE role = 'admin' AND is_disabled = 0"_s);
    if (!admins)
        return admins.error();
    if (*admins > 0)
        return {};
    return Error {Error::Code::Conflict,
                  u"this is the last admin who can sign in; make somebody else an admin first"_s};
}

bool isWorkingAdmin(const core::User &user) { return user.role == core::Role::Admin && !user.isDisabled; }

Status forgetFailures(QSqlDatabase &database, const QStringList &subjects)
{
    for (const QString &subject : subjects) {
        if (const Status done = perform(database, u"DELETE FROM failure WHERE subject = ?"_s, {subject}); !done)
            return done;
    }
    return {};
}

// A whole change, which other programs notice.
template <typename Change> auto changed(QSqlDatabase &database, Change change) -> decltype(change())
{
    SqlTransaction transaction(database);
    if (const Status begun = transaction.begin(); !begun)
        return begun.error();
    auto result = change();
    if (!result)
        return result;
    if (const Status done = perform(database, u"UPDATE meta SET value = value + 1 WHERE name = 'access_revision'"_s);
        !done)
        return done.error();
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return result;
}

Status insertUser(QSqlDatabase &database, const Keyring &ring, const UserRecord &record, bool isFirst)
{
    if (isFirst) {
        const Result<qint64> users = numberFrom(database, u"SELECT count(*) FROM account"_s);
        if (!users)
            return users.error();
        if (*users > 0)
            return Error {Error::Code::Conflict, u"this station has users already"_s};
    }
    Result<QSqlQuery> taken
        = execute(database, u"SELECT 1 FROM account WHERE name_hash = ?"_s, {nameHash(ring, record.nameKey)});
    if (!taken)
        return taken.error();
    if (taken->next())
        return Error {Error::Code::Conflict,
                      u"there is a user called %1 already; choose another name"_s.arg(record.user.name)};
    const QByteArray key = ring.newWrappedKey(record.user.id);
    const Result<QByteArray> sealed = seal(ring, key, record);
    if (!sealed)
        return sealed.error();
    return perform(
        database,
        u"INSERT INTO account (id, key, name_hash, sealed, role, is_disabled, created_ms, last_sign_in_ms) VALUES (?,?,?,?,?,?,?,?)"_s,
        {record.user.id, key, nameHash(ring, record.nameKey), *sealed, core::toString(record.user.role),
         int(record.user.isDisabled), toColumn(record.user.createdAt), toColumn(record.user.lastSignInAt)});
}

Status updateUser(QSqlDatabase &database, const Keyring &ring, const QString &userId, const core::UserChange &change)
{
    Result<Row> row = userById(database, ring, userId);
    if (!row)
        return row.error();
    UserRecord &record = row->record;
    const bool wasAdmin = isWorkingAdmin(record.user);
    record.passwordHash = change.passwordHash.value_or(record.passwordHash);
    record.pinHash = change.pinHash.value_or(record.pinHash);
    record.user.role = change.role.value_or(record.user.role);
    record.user.isDisabled = change.isDisabled.value_or(record.user.isDisabled);
    const Result<QByteArray> sealed = seal(ring, row->key, record);
    if (!sealed)
        return sealed.error();
    if (const Status done = perform(database,
                                    u"UPDATE account SET sealed = ?, role = ?, is_disabled = ? WHERE id = ?"_s,
                                    {*sealed, core::toString(record.user.role), int(record.user.isDisabled), userId});
        !done)
        return done;
    if (wasAdmin && !isWorkingAdmin(record.user)) {
        if (const Status remains = checkAdminRemains(database); !remains)
            return remains;
    }
    if (change.endsSessions) {
        if (const Status done = perform(database, u"DELETE FROM session WHERE account_id = ?"_s, {userId}); !done)
            return done;
    }
    return forgetFailures(database, change.forgives);
}

Status deleteUser(QSqlDatabase &database, const Keyring &ring, const QString &userId)
{
    const Result<Row> row = userById(database, ring, userId);
    if (!row)
        return row.error();
    if (const Status done = perform(database, u"DELETE FROM account WHERE id = ?"_s, {userId}); !done)
        return done;
    if (isWorkingAdmin(row->record.user)) {
        if (const Status remains = checkAdminRemains(database); !remains)
            return remains;
    }
    return forgetFailures(database, {u"password:"_s + userId, u"pin:"_s + userId});
}

Status insertSession(QSqlDatabase &database, const Keyring &ring, const core::SessionRecord &session,
                     const QByteArray &passwordHash)
{
    const Result<Row> row = userById(database, ring, session.userId);
    if (!row || row->record.user.isDisabled || row->record.passwordHash != passwordHash)
        return row || row.error().code == Error::Code::NotFound
            ? Error {Error::Code::Conflict, u"the user was changed just now; try again"_s}
            : row.error();
    if (const Status done = perform(database, u"UPDATE account SET last_sign_in_ms = ? WHERE id = ?"_s,
                                    {toColumn(session.createdAt), session.userId});
        !done)
        return done;
    return perform(
        database,
        u"INSERT INTO session (id, account_id, digest, created_ms, last_seen_ms, expires_ms) VALUES (?,?,?,?,?,?)"_s,
        {session.id, session.userId, session.digest, toColumn(session.createdAt), toColumn(session.lastSeenAt),
         toColumn(session.expiresAt)});
}

Status insertToken(QSqlDatabase &database, const core::TokenRecord &token)
{
    const QString nameKey = token.info.name.toCaseFolded();
    Result<QSqlQuery> taken
        = execute(database, u"SELECT 1 FROM token WHERE name_key = ? AND is_revoked = 0"_s, {nameKey});
    if (!taken)
        return taken.error();
    if (taken->next())
        return Error {
            Error::Code::Conflict,
            u"there is a token called %1 already; revoke it first, or choose another name"_s.arg(token.info.name)};
    return perform(database,
                   u"INSERT INTO token (id, digest, name, name_key, role, scopes, created_ms, expires_ms, "
                   u"last_used_ms, is_revoked) "
                   "VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
                   {token.info.id, token.digest, token.info.name, nameKey, core::toString(token.info.role),
                    core::toStrings(token.info.scopes).join(u' '), toColumn(token.info.createdAt),
                    toColumn(token.info.expiresAt), toColumn(token.info.lastUsedAt), int(token.info.isRevoked)});
}

Status readUsers(QSqlDatabase &database, const Keyring &ring, QList<UserRecord> &users)
{
    Result<QSqlQuery> query = execute(database, u"SELECT "_s + kUserColumns + u" FROM account"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        const Result<Row> row = readUser(*query, ring);
        if (!row)
            return row.error();
        users << row->record;
    }
    return {};
}

Status readTokens(QSqlDatabase &database, QList<core::TokenRecord> &tokens)
{
    Result<QSqlQuery> query
        = execute(database,
                  u"SELECT id, digest, name, role, scopes, created_ms, expires_ms, last_used_ms, is_revoked FROM token "
                  "ORDER BY id DESC"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        const std::optional<core::Role> role = core::roleFromString(query->value(3).toString());
        core::Permissions scopes;
        for (const QString &word : query->value(4).toString().split(u' ', Qt::SkipEmptyParts))
            scopes |= core::permissionFromString(word).value_or(
                core::Permission {}); // a word of a later version allows nothing
        if (!role)
            return Error {Error::Code::Corrupt,
                          u"token %1 has a role that is none; restore a backup"_s.arg(query->value(0).toString())};
        tokens << core::TokenRecord {{query->value(0).toString(), query->value(2).toString(), *role, scopes,
                                      timeFrom(query->value(5)), timeFrom(query->value(6)), timeFrom(query->value(7)),
                                      query->value(8).toBool()},
                                     query->value(1).toByteArray()};
    }
    return {};
}

Status readSessions(QSqlDatabase &database, QList<core::SessionRecord> &sessions)
{
    Result<QSqlQuery> query = execute(
        database, u"SELECT id, account_id, digest, created_ms, last_seen_ms, expires_ms FROM session ORDER BY id"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        sessions << core::SessionRecord {query->value(0).toString(),    query->value(1).toString(),
                                         query->value(2).toByteArray(), timeFrom(query->value(3)),
                                         timeFrom(query->value(4)),     timeFrom(query->value(5))};
    }
    return {};
}

//! \brief Several statements that see one state of the database.
class ReadTransaction {
public:
    explicit ReadTransaction(QSqlDatabase &database) : m_database(database) { QSqlQuery(m_database).exec(u"BEGIN"_s); }
    ~ReadTransaction() { QSqlQuery(m_database).exec(u"ROLLBACK"_s); }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    QSqlDatabase &m_database;
};
} // namespace

SqlAccessStore::SqlAccessStore(SqlStore &store) : m_store(store) { }

QFuture<Result<core::AccessSnapshot>> SqlAccessStore::load() const
{
    return m_store.read([](QSqlDatabase &database, const Keyring &ring) -> Result<core::AccessSnapshot> {
        const ReadTransaction transaction(database);
        core::AccessSnapshot snapshot;
        const Result<qint64> revision = revisionIn(database);
        if (!revision)
            return revision.error();
        snapshot.revision = *revision;
        for (const Status &done : {readUsers(database, ring, snapshot.users), readTokens(database, snapshot.tokens),
                                   readSessions(database, snapshot.sessions)}) {
            if (!done)
                return done.error();
        }
        return snapshot;
    });
}

QFuture<Result<qint64>> SqlAccessStore::revision() const
{
    return m_store.read([](QSqlDatabase &database, const Keyring &) { return revisionIn(database); });
}

QFuture<Result<void>> SqlAccessStore::addUser(UserRecord record, bool isFirst)
{
    return m_store.run([record = std::move(record), isFirst](QSqlDatabase &database, const Keyring &ring) {
        return changed(database, [&] { return insertUser(database, ring, record, isFirst); });
    });
}

QFuture<Result<void>> SqlAccessStore::changeUser(QString userId, core::UserChange change)
{
    return m_store.run(
        [userId = std::move(userId), change = std::move(change)](QSqlDatabase &database, const Keyring &ring) {
            return changed(database, [&] { return updateUser(database, ring, userId, change); });
        });
}

QFuture<Result<void>> SqlAccessStore::removeUser(QString userId)
{
    return m_store.run([this, userId = std::move(userId)](QSqlDatabase &database, const Keyring &ring) {
        const Status removed = changed(database, [&] { return deleteUser(database, ring, userId); });
        if (removed)
            m_store.emptyLog(database);
        return removed;
    });
}

QFuture<Result<void>> SqlAccessStore::addSession(core::SessionRecord session, QByteArray passwordHash)
{
    return m_store.run([session = std::move(session), passwordHash = std::move(passwordHash)](QSqlDatabase &database,
                                                                                              const Keyring &ring) {
        return changed(database, [&] { return insertSession(database, ring, session, passwordHash); });
    });
}

QFuture<Result<int>> SqlAccessStore::endSessions(QStringList ids)
{
    return m_store.run([ids = std::move(ids)](QSqlDatabase &database, const Keyring &) {
        return changed(database, [&]() -> Result<int> {
            int ended = 0;
            for (const QString &id : ids) {
                const Result<QSqlQuery> done = execute(database, u"DELETE FROM session WHERE id = ?"_s, {id});
                if (!done)
                    return done.error();
                ended += done->numRowsAffected();
            }
            return ended;
        });
    });
}

QFuture<Result<void>> SqlAccessStore::addToken(core::TokenRecord token)
{
    return m_store.run([token = std::move(token)](QSqlDatabase &database, const Keyring &) {
        return changed(database, [&] { return insertToken(database, token); });
    });
}

QFuture<Result<void>> SqlAccessStore::revokeToken(QString tokenId)
{
    return m_store.run([tokenId = std::move(tokenId)](QSqlDatabase &database, const Keyring &) {
        return changed(database, [&]() -> Status {
            const Result<QSqlQuery> done
                = execute(database, u"UPDATE token SET is_revoked = 1 WHERE id = ?"_s, {tokenId});
            if (!done)
                return done.error();
            return done->numRowsAffected() > 0 ? Status()
                                               : Status(Error {Error::Code::NotFound, u"there is no such token"_s});
        });
    });
}

QFuture<Result<void>> SqlAccessStore::touch(core::AccessTouches touches)
{
    return m_store.run([touches = std::move(touches)](QSqlDatabase &database, const Keyring &) -> Status {
        SqlTransaction transaction(database);
        if (const Status begun = transaction.begin(); !begun)
            return begun;
        for (const auto &[id, at] : touches.sessions.asKeyValueRange()) {
            if (const Status done
                = perform(database, u"UPDATE session SET last_seen_ms = ? WHERE id = ?"_s, {toColumn(at), id});
                !done)
                return done;
        }
        for (const auto &[id, at] : touches.tokens.asKeyValueRange()) {
            if (const Status done
                = perform(database, u"UPDATE token SET last_used_ms = ? WHERE id = ?"_s, {toColumn(at), id});
                !done)
                return done;
        }
        return transaction.commit();
    });
}

QFuture<Result<core::FailureRecord>> SqlAccessStore::failures(QString subject) const
{
    return m_store.read(
        [subject = std::move(subject)](QSqlDatabase &database, const Keyring &) -> Result<core::FailureRecord> {
            Result<QSqlQuery> query
                = execute(database, u"SELECT failures, last_ms FROM failure WHERE subject = ?"_s, {subject});
            if (!query)
                return query.error();
            return query->next() ? core::FailureRecord {query->value(0).toInt(), timeFrom(query->value(1))}
                                 : core::FailureRecord {};
        });
}

QFuture<Result<void>> SqlAccessStore::setFailures(QString subject, core::FailureRecord record)
{
    return m_store.run([subject = std::move(subject), record = std::move(record)](QSqlDatabase &database,
                                                                                  const Keyring &) {
        if (record.failures == 0)
            return forgetFailures(database, {subject});
        return perform(database,
                       u"INSERT INTO failure (subject, failures, last_ms) VALUES (?,?,?) "
                       "ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_ms = excluded.last_ms"_s,
                       {subject, record.failures, toColumn(record.lastAt)});
    });
}

} // namespace services

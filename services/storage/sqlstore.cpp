// SPDX-License-Identifier: MIT
#include "services/storage/sqlstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kBusyMs = 5000; // another program's transaction takes milliseconds
constexpr int kWatchMs = 1000;

// Each step takes the schema from its index to the next version; a step that was released is never changed. Types and statements are
// those that PostgreSQL takes too (BLOB there is BYTEA). Times are milliseconds since 1970, UTC.
QList<QStringList> migrations()
{
    return {
        {
            u"CREATE TABLE person (id TEXT PRIMARY KEY, kind TEXT NOT NULL, key BLOB NOT NULL, name_hash BLOB NOT NULL UNIQUE, "
            "sealed BLOB NOT NULL, created_ms BIGINT NOT NULL)"_s,
            u"CREATE TABLE face (id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE, model_id TEXT NOT NULL, "
            "quality DOUBLE PRECISION NOT NULL, sealed BLOB NOT NULL, added_ms BIGINT NOT NULL)"_s,
            u"CREATE INDEX face_person ON face(person_id)"_s,
            u"CREATE TABLE visit (id TEXT PRIMARY KEY, camera TEXT NOT NULL, trigger_word TEXT NOT NULL, started_ms BIGINT NOT NULL, "
            "ended_ms BIGINT, stored_ms BIGINT NOT NULL, outcome TEXT NOT NULL, rang INTEGER NOT NULL, answered INTEGER NOT NULL, "
            "snapshot TEXT NOT NULL, clip TEXT NOT NULL, correlation_id TEXT NOT NULL, key BLOB NOT NULL, sealed_faces BLOB NOT NULL)"_s,
            u"CREATE TABLE snapshot (id TEXT PRIMARY KEY, visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE, sealed BLOB NOT NULL)"_s,
            u"CREATE INDEX snapshot_visit ON snapshot(visit_id)"_s,
            u"CREATE TABLE visit_person (visit_id TEXT NOT NULL REFERENCES visit(id) ON DELETE CASCADE, person_id TEXT NOT NULL, "
            "started_ms BIGINT NOT NULL, PRIMARY KEY (visit_id, person_id))"_s,
            u"CREATE TABLE meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)"_s,
            u"INSERT INTO meta VALUES ('person_revision', 0)"_s,
        },
        {
            // Every filter of the history pages along one of these.
            u"CREATE INDEX visit_started ON visit(started_ms, id)"_s,
            u"CREATE INDEX visit_outcome ON visit(outcome, started_ms, id)"_s,
            u"CREATE INDEX visit_camera ON visit(camera, started_ms, id)"_s,
            u"CREATE INDEX visit_open ON visit(ended_ms) WHERE ended_ms IS NULL"_s,
            u"CREATE INDEX visit_person_started ON visit_person(person_id, started_ms, visit_id)"_s,
        },
    };
}

core::Status execute(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return sqlError(query.lastError());
    return {};
}
}

core::Error sqlError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xFF; // SQLite's primary result code
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (isNumber ? code : 0) {
    case 13: return {Error::Code::NoSpace, u"the disk is full: nothing can be stored until there is room (%1)"_s.arg(text)};
    case 8: return {Error::Code::Io, u"the database cannot be written: it is read-only (%1)"_s.arg(text)};
    case 5:
    case 6: return {Error::Code::Unavailable, u"the database is busy with another program; try again (%1)"_s.arg(text)};
    case 11:
    case 26: return {Error::Code::Corrupt, u"the database is damaged (%1); stop the station and restore a backup"_s.arg(text)};
    case 19: return {Error::Code::Conflict, u"the database refused a duplicate or dangling entry (%1)"_s.arg(text)};
    default: return {Error::Code::Io, u"the database failed: %1"_s.arg(text)};
    }
}

SqlTransaction::SqlTransaction(QSqlDatabase &database) : m_database(database) { }

SqlTransaction::~SqlTransaction()
{
    if (m_isOpen)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

core::Status SqlTransaction::begin()
{
    const core::Status begun = execute(m_database, u"BEGIN IMMEDIATE"_s);
    m_isOpen = begun.hasValue();
    return begun;
}

core::Status SqlTransaction::commit()
{
    const core::Status done = execute(m_database, u"COMMIT"_s);
    if (done)
        m_isOpen = false;
    return done;
}

SqlStore::SqlStore(QString dir) : m_dir(std::move(dir)), m_connection(QUuid::createUuid().toString())
{
    m_thread.setObjectName(u"storage"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    connect(&m_timer, &QTimer::timeout, this, &SqlStore::watch);
}

SqlStore::~SqlStore()
{
    // Behind all that was asked before, so that every future is there.
    QMetaObject::invokeMethod(&m_worker, [this] { QSqlDatabase::removeDatabase(m_connection); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

core::Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &dir)
{
    const bool isNew = !QFileInfo::exists(dir);
    if (!QDir().mkpath(dir))
        return Error {Error::Code::Io, u"the data directory %1 cannot be made; check its parent's permissions"_s.arg(dir)};
    if (isNew)
        QFile::setPermissions(dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<SqlStore> store(new SqlStore(dir));
    core::Result<Keyring> ring = Keyring::open(dir, !QFileInfo::exists(dir + u"/doorbell.db"_s));
    if (!ring)
        return ring.error();
    store->m_keyring = *std::move(ring);
    core::Status opened;
    QMetaObject::invokeMethod(&store->m_worker, [&] { opened = store->openDatabase(); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    store->watch();
    store->m_timer.start(kWatchMs);
    return store;
}

core::Status SqlStore::openDatabase()
{
    const QString path = m_dir + u"/doorbell.db"_s;
    // SQLite gives its -wal and -shm files the database's own mode, so making the file ourselves is enough.
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly))
            return Error {Error::Code::Io, u"%1 cannot be made: %2"_s.arg(path, file.errorString())};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMs));
    const auto withPath = [&path](const Error &error) { return Error {error.code, path + u": "_s + error.message}; };
    if (!database.open())
        return withPath(sqlError(database.lastError()));

    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return withPath(sqlError(query.lastError()));
    const int version = query.value(0).toInt();
    query.finish();
    if (version > kSchemaVersion) {
        return Error {Error::Code::TooNew, u"%1 was written by a later version of this program (schema %2, this program knows %3); "
                                           "install that version again, nothing was changed"_s.arg(path).arg(version).arg(kSchemaVersion)};
    }
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (const core::Status done = execute(database, pragma); !done)
            return withPath(done.error());
    }
    const QList<QStringList> steps = migrations();
    for (int step = version; step < kSchemaVersion; ++step) {
        SqlTransaction transaction(database);
        if (const core::Status begun = transaction.begin(); !begun)
            return withPath(begun.error());
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return withPath(sqlError(query.lastError()));
        const bool isDone = query.value(0).toInt() > step; // another program was quicker
        query.finish();
        if (isDone)
            continue;
        for (const QString &statement : steps.at(step)) {
            if (const core::Status done = execute(database, statement); !done)
                return withPath(done.error());
        }
        if (const core::Status done = execute(database, u"PRAGMA user_version=%1"_s.arg(step + 1)); !done)
            return withPath(done.error());
        if (const core::Status done = transaction.commit(); !done)
            return withPath(done.error());
    }
    return {};
}

void SqlStore::watch()
{
    run([](QSqlDatabase &database, const Keyring &) -> qint64 {
        QSqlQuery query(database);
        return query.exec(u"SELECT value FROM meta WHERE name = 'person_revision'"_s) && query.next() ? query.value(0).toLongLong() : -1;
    }).then(this, [this](qint64 revision) {
        if (revision < 0 || revision == m_revision)
            return;
        const bool isFirst = m_revision < 0;
        m_revision = revision;
        if (!isFirst)
            Q_EMIT personsChanged();
    });
}

} // namespace services

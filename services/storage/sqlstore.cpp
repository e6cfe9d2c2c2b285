// SPDX-License-Identifier: MIT
#include "services/storage/sqlstore.h"

#include "services/storage/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlQuery>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
Q_LOGGING_CATEGORY(lcStorage, "doorbell.storage", QtInfoMsg)

constexpr int kBusyMs = 5000; // another program's transaction takes milliseconds
constexpr int kLogBusyMs = 200;
constexpr int kWatchMs = 1000;
constexpr qint64 kLeastRoomBytes = 256 * 1024; // SQLite's files of a new connection need less
constexpr QFile::Permissions kOwnerOnlyDir = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

core::Status execute(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return sqlError(query.lastError());
    return {};
}

Error withPath(const QString &path, const Error &error) { return {error.code, path + u": "_s + error.message}; }

// On a full disk SQLite fails in many words ("unable to open", "disk I/O error") before it gets to the one that says
// so.
Error withRoom(const Error &error, const QString &dir)
{
    // Asked of the folder, not of the mounts: in a chroot these do not name what it lies on.
    std::error_code failed;
    const std::filesystem::space_info room = std::filesystem::space(QFile::encodeName(dir).toStdString(), failed);
    if (error.code != Error::Code::Io || failed || qint64(room.available) >= kLeastRoomBytes)
        return error;
    return {Error::Code::NoSpace,
            u"the disk of %1 is full: make room, then start again (%2)"_s.arg(dir, error.message)};
}

//! \brief Held while a directory is opened, so that of two programs at a new one only the first makes key and database.
class DirGuard {
public:
    explicit DirGuard(const QString &dir)
        : m_descriptor(::open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
    }
    ~DirGuard()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(DirGuard)

private:
    int m_descriptor;
};

core::Result<int> schemaVersion(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return sqlError(query.lastError());
    return query.value(0).toInt();
}

core::Status openConnection(QSqlDatabase &database, const QString &name, const QString &path)
{
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMs));
    if (!database.open())
        return withPath(path, sqlError(database.lastError()));
    for (const QString &pragma :
         {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (const core::Status done = execute(database, pragma); !done)
            return withPath(path, done.error());
    }
    return {};
}

core::Status migrate(QSqlDatabase &database, int version)
{
    const QList<QStringList> steps = migrations();
    for (int step = version; step < SqlStore::kSchemaVersion; ++step) {
        SqlTransaction transaction(database);
        if (const core::Status begun = transaction.begin(); !begun)
            return begun;
        const core::Result<int> now = schemaVersion(database);
        if (!now)
            return now.error();
        if (*now > step) // another program was quicker
            continue;
        if (version > 0)
            qCInfo(lcStorage).noquote()
                << u"bringing the database from schema %1 to %2; a large one takes a minute"_s.arg(step).arg(step + 1);
        for (const QString &statement : steps.at(step)) {
            if (const core::Status done = execute(database, statement); !done)
                return done;
        }
        if (const core::Status done = execute(database, u"PRAGMA user_version=%1"_s.arg(step + 1)); !done)
            return done;
        if (const core::Status done = transaction.commit(); !done)
            return done;
    }
    return {};
}

// A wrong key is told at once, not when the first name cannot be read. Databases from before there was a mark are tried
// with what they hold.
core::Status checkKey(QSqlDatabase &database, const Keyring &ring)
{
    const qint64 mark = ring.mark();
    QSqlQuery query(database);
    if (!query.exec(u"SELECT value FROM meta WHERE name = 'key_mark'"_s))
        return sqlError(query.lastError());
    if (query.next())
        return query.value(0).toLongLong() == mark ? core::Status() : core::Status(Keyring::wrongKey());
    for (const QString &table : {u"person"_s, u"visit"_s}) {
        if (!query.exec(u"SELECT key, id FROM %1 LIMIT 1"_s.arg(table)))
            return sqlError(query.lastError());
        if (query.next() && !ring.fits(query.value(0).toByteArray(), query.value(1).toString()))
            return Keyring::wrongKey();
    }
    query.prepare(u"INSERT INTO meta (name, value) VALUES ('key_mark', ?)"_s);
    query.addBindValue(mark);
    return query.exec() ? core::Status() : core::Status(sqlError(query.lastError()));
}

// Under another name until it is whole: a database in its place that lacks its tables was damaged, never half made.
core::Status makeDatabase(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + suffix)) {
            return Error {
                Error::Code::Corrupt,
                u"%1 is missing, but %1%2, which belongs to it, is there; restore a backup, or move that away to begin anew"_s
                    .arg(path, suffix)};
        }
    }
    const QString unfinished = path + u".new"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(unfinished + suffix);
    // SQLite gives the files beside it the database's own mode, so making the file ourselves is enough.
    const int descriptor
        = ::open(QFile::encodeName(unfinished).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error {Error::Code::Io,
                      u"%1 cannot be made: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
    ::close(descriptor);
    const QString connection = QUuid::createUuid().toString();
    core::Status made;
    {
        QSqlDatabase database;
        made = openConnection(database, connection, unfinished);
        // Until it has its place nobody reads it, so it goes to the disk once and not with every step.
        if (made)
            made = execute(database, u"PRAGMA synchronous=OFF"_s);
        if (made)
            made = execute(database, u"PRAGMA journal_mode=MEMORY"_s);
        if (made)
            made = migrate(database, 0);
    }
    QSqlDatabase::removeDatabase(connection);
    if (made)
        made = syncFile(unfinished);
    if (made)
        made = putInPlace(unfinished, path);
    if (!made)
        QFile::remove(unfinished);
    return made;
}
} // namespace

core::Error sqlError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xFF; // SQLite's primary result code
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (isNumber ? code : 0) {
    case 13:
        return {Error::Code::NoSpace, u"the disk is full: nothing can be stored until there is room (%1)"_s.arg(text)};
    case 8:
        return {Error::Code::Io, u"the database cannot be written: it is read-only (%1)"_s.arg(text)};
    case 5:
    case 6:
        return {Error::Code::Unavailable, u"the database is busy with another program; try again (%1)"_s.arg(text)};
    case 10:
        return {Error::Code::Io,
                u"the database could not be written or read: the disk fails, or a quota or size limit is reached (%1)"_s
                    .arg(text)};
    case 14:
        return {Error::Code::Io,
                u"the database cannot be opened: check the owner and permissions of the file and its folder (%1)"_s.arg(
                    text)};
    case 11:
    case 26:
        return {Error::Code::Corrupt,
                u"the database is damaged (%1); stop the station and restore a backup"_s.arg(text)};
    case 19:
        return {Error::Code::Conflict, u"the database refused a duplicate or dangling entry (%1)"_s.arg(text)};
    default:
        return {Error::Code::Io, u"the database failed: %1"_s.arg(text)};
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

SqlStore::SqlStore(QString dir) : m_dir(std::move(dir))
{
    for (Lane *lane : {&m_writer, &m_reader}) {
        lane->connection = QUuid::createUuid().toString();
        lane->worker.moveToThread(&lane->thread);
    }
    m_writer.thread.setObjectName(u"storage"_s);
    m_reader.thread.setObjectName(u"storage-read"_s);
    m_writer.thread.start();
    m_reader.thread.start();
    connect(&m_timer, &QTimer::timeout, this, &SqlStore::watch);
}

SqlStore::~SqlStore()
{
    // Behind all that was asked before, so that every future is there. The writer goes last: it takes the write-ahead
    // log with it.
    for (Lane *lane : {&m_reader, &m_writer}) {
        QMetaObject::invokeMethod(
            &lane->worker, [lane] { QSqlDatabase::removeDatabase(lane->connection); }, Qt::BlockingQueuedConnection);
        lane->thread.quit();
        lane->thread.wait();
    }
}

void SqlStore::settle()
{
    run([](QSqlDatabase &, const Keyring &) { return true; }).waitForFinished();
    read([](QSqlDatabase &, const Keyring &) { return true; }).waitForFinished();
}

core::Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &dir)
{
    const bool isNew = !QFileInfo::exists(dir);
    if (!QDir().mkpath(dir))
        return Error {Error::Code::Io,
                      u"the data directory %1 cannot be made; check its parent's permissions"_s.arg(dir)};
    if (isNew)
        QFile::setPermissions(dir, kOwnerOnlyDir);
    if (!QFileInfo(dir).isWritable())
        return Error {Error::Code::Io,
                      u"the data directory %1 cannot be written by this user; check its owner, its permissions and "
                      u"whether its disk is "
                      "mounted read-only"_s.arg(dir)};
    const DirGuard alone(dir);
    std::unique_ptr<SqlStore> store(new SqlStore(dir));
    core::Result<Keyring> ring = Keyring::open(dir, !QFileInfo::exists(dir + u"/doorbell.db"_s));
    if (!ring)
        return withRoom(ring.error(), dir);
    store->m_keyring = *std::move(ring);
    core::Status opened;
    QMetaObject::invokeMethod(
        &store->m_writer.worker, [&] { opened = store->openWriter(); }, Qt::BlockingQueuedConnection);
    if (opened)
        QMetaObject::invokeMethod(
            &store->m_reader.worker, [&] { opened = store->openReader(); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return withRoom(opened.error(), dir);
    store->watch();
    store->m_timer.start(kWatchMs);
    return store;
}

core::Status SqlStore::openWriter()
{
    const QString path = m_dir + u"/doorbell.db"_s;
    if (!QFileInfo::exists(path)) {
        if (const core::Status made = makeDatabase(path); !made)
            return made;
    }
    QSqlDatabase database;
    if (const core::Status opened = openConnection(database, m_writer.connection, path); !opened)
        return opened;
    const core::Result<int> version = schemaVersion(database);
    if (!version)
        return withPath(path, version.error());
    if (*version > kSchemaVersion) {
        return Error {Error::Code::TooNew,
                      u"%1 was written by a later version of this program (schema %2, this program knows %3); "
                      "install that version again, nothing was changed"_s.arg(path)
                          .arg(*version)
                          .arg(kSchemaVersion)};
    }
    // A new one gets its place only when it is whole, so an empty one was emptied.
    if (*version < 1)
        return Error {
            Error::Code::Corrupt,
            u"%1 is damaged: it has been emptied; restore a backup, or move it away to begin anew"_s.arg(path)};
    if (const core::Status done = execute(database, u"PRAGMA journal_mode=WAL"_s); !done)
        return withPath(path, done.error());
    if (const core::Status done = migrate(database, *version); !done)
        return withPath(path, done.error());
    const core::Status fits = checkKey(database, *m_keyring);
    return fits ? fits : withPath(path, fits.error());
}

core::Status SqlStore::openReader()
{
    QSqlDatabase database;
    const QString path = m_dir + u"/doorbell.db"_s;
    if (const core::Status opened = openConnection(database, m_reader.connection, path); !opened)
        return opened;
    const core::Status done = execute(database, u"PRAGMA query_only=ON"_s);
    return done ? done : withPath(path, done.error());
}

void SqlStore::emptyLog(QSqlDatabase &database)
{
    // A page ends in milliseconds; who reads for longer is not waited for, or visits would wait too.
    execute(database, u"PRAGMA busy_timeout=%1"_s.arg(kLogBusyMs)).hasValue();
    QSqlQuery query(database);
    const bool isDone = query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && query.next() && query.value(0).toInt() == 0;
    m_isLogDirty = !isDone;
    query.finish();
    execute(database, u"PRAGMA busy_timeout=%1"_s.arg(kBusyMs)).hasValue();
}

void SqlStore::watch()
{
    if (m_isLogDirty.exchange(false)) {
        run([this](QSqlDatabase &database, const Keyring &) {
            emptyLog(database);
            return true;
        });
    }
    read([](QSqlDatabase &database, const Keyring &) -> qint64 {
        QSqlQuery query(database);
        return query.exec(u"SELECT value FROM meta WHERE name = 'person_revision'"_s) && query.next()
            ? query.value(0).toLongLong()
            : -1;
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

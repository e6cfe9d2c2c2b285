// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "services/storage/keyring.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>

namespace services {

//! \brief The station's database: SQLite in <dir>/doorbell.db. One connection writes, on the thread "storage"; one
//! reads, on the thread "storage-read", so that a long page never delays a write. Committed means on disk (WAL,
//! synchronous=FULL). Lives in its owner's thread; run() and read() may be called from any.
class SqlStore : public QObject {
    Q_OBJECT
public:
    static constexpr int kSchemaVersion = 5;

    //! \brief Opens or makes the directory and the database, and brings an older one up to date. A newer one is refused
    //! untouched.
    static core::Result<std::unique_ptr<SqlStore>> open(const QString &dir);
    ~SqlStore() override;

    //! \brief Runs \p work (QSqlDatabase &, const Keyring &) -> T on the connection that writes; the future always
    //! finishes.
    template <typename Work> auto run(Work work) { return post(m_writer, std::move(work)); }

    //! \brief The same on the connection that reads: it sees everything whose future had finished before.
    template <typename Work> auto read(Work work) { return post(m_reader, std::move(work)); }

    //! \brief Waits until everything asked for so far is done and its continuations are posted. Before objects go away
    //! that continue in their thread (`then(this, …)`): Qt 6.4 may post to them while they are being destroyed.
    void settle();

    //! \brief In run(), after something was forgotten: takes it out of the write-ahead log too, where it would else
    //! stay readable for a while. When another program reads just then, it is tried again until it succeeds.
    void emptyLog(QSqlDatabase &database);

Q_SIGNALS:
    void personsChanged(); //!< somebody was added, changed or removed, by this or another program

private:
    struct Lane {
        QString connection;
        QThread thread;
        QObject worker; // lives in thread
    };

    explicit SqlStore(QString dir);
    core::Status openWriter(); // in the writer's thread
    core::Status openReader(); // in the reader's thread
    void watch();

    template <typename Work> auto post(Lane &lane, Work work)
    {
        using T = std::invoke_result_t<Work, QSqlDatabase &, const Keyring &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        QMetaObject::invokeMethod(&lane.worker,
                                  [this, connection = lane.connection, promise, work = std::move(work)]() mutable {
                                      QSqlDatabase database = QSqlDatabase::database(connection, false);
                                      promise->addResult(work(database, *m_keyring));
                                      promise->finish();
                                  });
        return future;
    }

    QString m_dir;
    std::optional<Keyring> m_keyring;
    Lane m_writer;
    Lane m_reader;
    QTimer m_timer;
    std::atomic<bool> m_isLogDirty = false;
    qint64 m_revision = -1; // owner's thread
};

//! \brief A whole transaction, rolled back unless committed.
class SqlTransaction {
public:
    explicit SqlTransaction(QSqlDatabase &database);
    ~SqlTransaction();
    core::Status begin(); //!< takes the write lock at once, so that two programs wait for each other instead of failing
                          //!< in the middle
    core::Status commit();

private:
    QSqlDatabase &m_database;
    bool m_isOpen = false;
};

//! \brief What a failed statement means for a person.
core::Error sqlError(const QSqlError &error);

//! \brief The statements that lead from one version of the schema to the next, the first from nothing.
QList<QStringList> migrations();

} // namespace services

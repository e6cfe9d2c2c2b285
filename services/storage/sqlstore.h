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

#include <memory>
#include <optional>
#include <type_traits>

namespace services {

//! \brief The station's database: SQLite in <dir>/doorbell.db, on a thread of its own ("storage"). Committed means on disk (WAL,
//! synchronous=FULL). Lives in its owner's thread; run() may be called from any.
class SqlStore : public QObject {
    Q_OBJECT
public:
    static constexpr int kSchemaVersion = 2;

    //! \brief Opens or makes the directory and the database, and brings an older one up to date. A newer one is refused untouched.
    static core::Result<std::unique_ptr<SqlStore>> open(const QString &dir);
    ~SqlStore() override;

    //! \brief Runs \p work (QSqlDatabase &, const Keyring &) -> T in the storage thread; the future always finishes.
    template <typename Work>
    auto run(Work work)
    {
        using T = std::invoke_result_t<Work, QSqlDatabase &, const Keyring &>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        QMetaObject::invokeMethod(&m_worker, [this, promise, work = std::move(work)]() mutable {
            QSqlDatabase database = QSqlDatabase::database(m_connection, false);
            promise->addResult(work(database, *m_keyring));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    void personsChanged(); //!< somebody was added, changed or removed, by this or another program

private:
    explicit SqlStore(QString dir);
    core::Status openDatabase(); // in the storage thread
    void watch();

    QString m_dir;
    QString m_connection;
    std::optional<Keyring> m_keyring;
    QThread m_thread;
    QObject m_worker; // lives in m_thread
    QTimer m_timer;
    qint64 m_revision = -1; // owner's thread
};

//! \brief A whole transaction, rolled back unless committed.
class SqlTransaction {
public:
    explicit SqlTransaction(QSqlDatabase &database);
    ~SqlTransaction();
    core::Status begin(); //!< takes the write lock at once, so that two programs wait for each other instead of failing in the middle
    core::Status commit();

private:
    QSqlDatabase &m_database;
    bool m_isOpen = false;
};

//! \brief What a failed statement means for a person.
core::Error sqlError(const QSqlError &error);

} // namespace services

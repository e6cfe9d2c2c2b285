// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/clock.h"
#include "services/access/guardedaccessbook.h"
#include "services/storage/sqlaccessstore.h"
#include "services/storage/sqlstore.h"

#include <QMutex>

#include <atomic>
#include <memory>
#include <utility>

//! \brief A clock that the test moves. Any thread.
class HandClock final : public core::Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void add(qint64 seconds) { m_ms += seconds * 1000; }

private:
    std::atomic<qint64> m_ms = 1'772'366'400'000; // 1 March 2026, noon
};

//! \brief The rules of the product, with hashing that costs next to nothing.
inline services::AccessOptions cheapOptions()
{
    services::AccessOptions options;
    options.cost = services::HashCost::lowest();
    options.watchMs = 20;
    return options;
}

//! \brief The book of a data directory, open.
struct OpenBook {
    std::unique_ptr<services::SqlStore> store;
    std::unique_ptr<services::SqlAccessStore> rows;
    std::unique_ptr<services::GuardedAccessBook> book;
    QString error;
    std::shared_ptr<QMutex> mutex = std::make_shared<QMutex>();
    std::shared_ptr<QList<core::AccessEvent>> told = std::make_shared<QList<core::AccessEvent>>();

    OpenBook(const QString &dir, const core::Clock &clock, services::AccessOptions options = cheapOptions())
    {
        auto opened = services::SqlStore::open(dir);
        if (!opened) {
            error = opened.error().message;
            return;
        }
        store = *std::move(opened);
        rows = std::make_unique<services::SqlAccessStore>(*store);
        auto made = services::GuardedAccessBook::create(*rows, clock, std::move(options));
        if (!made) {
            error = made.error().message;
            return;
        }
        book = *std::move(made);
        book->setObserver([mutex = mutex, told = told](const core::AccessEvent &event) {
            const QMutexLocker locker(mutex.get());
            told->append(event);
        });
    }

    core::User add(const QString &name, core::Role role = core::Role::Admin,
                   const QString &password = QStringLiteral("horse battery staple")) const
    {
        return book->addUser({}, name, password, role).result().valueOr({});
    }
    core::Attempt<core::Session> signIn(const QString &name,
                                        const QString &password = QStringLiteral("horse battery staple"),
                                        const QString &address = QStringLiteral("192.0.2.7")) const
    {
        return book->signIn(name, password, address).result();
    }
    //! \brief What was told since the last time, as words.
    QStringList events() const
    {
        const QMutexLocker locker(mutex.get());
        QStringList words;
        for (const core::AccessEvent &event : std::exchange(*told, {}))
            words << core::toString(event.kind) + QLatin1Char(' ') + event.subject + QLatin1Char(' ') + event.detail;
        return words;
    }
};

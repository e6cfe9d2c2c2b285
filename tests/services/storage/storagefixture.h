// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ulid.h"
#include "core/domain/visit.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

//! \brief A data directory that is open, with what the tests look at.
struct OpenStore {
    std::unique_ptr<services::SqlStore> store;
    std::unique_ptr<services::SqlPersonBook> book;
    std::unique_ptr<services::SqlVisitLog> log;
    QString error;

    explicit OpenStore(const QString &dir)
    {
        auto opened = services::SqlStore::open(dir);
        if (!opened) {
            error = opened.error().message;
            return;
        }
        store = *std::move(opened);
        book = std::make_unique<services::SqlPersonBook>(*store);
        log = std::make_unique<services::SqlVisitLog>(*store);
    }
};

inline core::EnrolledFace faceOf(float first = 0.25F)
{
    core::EnrolledFace face;
    face.embedding = {QStringLiteral("m@1"), {first, -0.5F, 0.75F}};
    face.quality = 0.9;
    face.chip = "chip-bytes-in-the-clear";
    face.source = QStringLiteral("anna.jpg");
    return face;
}

inline core::Person personCalled(const QString &name)
{
    core::Person person;
    person.name = name;
    return person;
}

//! \brief A visit of \p person (a stranger's when there is none) that began at \p ms and lasted five seconds.
inline core::Visit visitOf(const core::Person &person, qint64 ms)
{
    core::Visit visit;
    visit.startedAt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    visit.endedAt = visit.startedAt.addSecs(5);
    visit.id = core::newId(core::kVisitPrefix, visit.startedAt);
    visit.camera = QStringLiteral("door");
    visit.outcome = person.id.isEmpty() ? core::Visit::Outcome::Unknown : core::Visit::Outcome::Known;
    core::VisitFace seen;
    seen.kind = person.id.isEmpty() ? core::VisitFace::Kind::Unknown : core::VisitFace::Kind::Known;
    seen.personId = person.id;
    seen.name = person.name;
    seen.decision.personId = person.id;
    seen.embedding = faceOf().embedding;
    visit.faces << seen;
    return visit;
}

//! \brief All bytes of all files under \p dir, the keys left out when asked.
inline QByteArray everyByte(const QString &dir)
{
    QByteArray bytes;
    QDirIterator files(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

//! \brief What a program that knows nothing of ours sees in the database file.
template <typename Look> auto lookInto(const QString &path, Look look)
{
    const QString name = QStringLiteral("look-%1").arg(quintptr(&look));
    struct Removal {
        QString name;
        ~Removal() { QSqlDatabase::removeDatabase(name); }
    } const removal {name};
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    database.open();
    return look(database);
}

inline QString integrityOf(const QString &dir)
{
    return lookInto(dir + QStringLiteral("/doorbell.db"), [](QSqlDatabase &database) {
        QSqlQuery query(database);
        return query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next() ? query.value(0).toString()
                                                                                    : QStringLiteral("unreadable");
    });
}

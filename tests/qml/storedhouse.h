// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ulid.h"
#include "qml/window/stationcontroller.h"
#include "services/storage/sqlpersonbook.h"
#include "services/storage/sqlstore.h"
#include "services/storage/sqlvisitlog.h"
#include "tests/qml/storeddesk.h"
#include "tests/support/memorystation.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

//! \brief A station of which only the memory is real, in a folder of its own, and what the window makes of it.
struct StoredHouse {
    QTemporaryDir dir;
    std::unique_ptr<services::SqlStore> store;
    std::unique_ptr<services::SqlVisitLog> log;
    std::unique_ptr<services::SqlPersonBook> book;
    MemoryStation station;
    std::unique_ptr<StoredDesk> desk;
    std::unique_ptr<ui::StationController> controller;

    StoredHouse()
    {
        store = *services::SqlStore::open(dir.path());
        log = std::make_unique<services::SqlVisitLog>(*store);
        book = std::make_unique<services::SqlPersonBook>(*store);
        QObject::connect(store.get(), &services::SqlStore::personsChanged, &station, &core::Station::personsChanged);
        desk = std::make_unique<StoredDesk>(*log, *book);
        station.cameraList = {connectedCamera(QStringLiteral("front"))};
        controller = std::make_unique<ui::StationController>(parts(), QStringLiteral("1"));
    }
    ~StoredHouse() { store->settle(); }

    ui::StationParts parts() { return {station, *log, *book, *desk}; }
    QString addPerson(const QString &name, core::Person::Kind kind = core::Person::Kind::Known) const
    {
        core::Person person;
        person.name = name;
        person.kind = kind;
        return book->add(person, {StoredDesk::face(QStringLiteral("first.jpg"))}).result()->id;
    }
    //! \brief A visit that is over, of somebody unknown, or labelled as somebody.
    QString addVisit(const QDateTime &at, double quality, const QString &personId = {},
                     const QByteArray &picture = "picture") const
    {
        core::Visit visit = visitOf(core::newId(core::kVisitPrefix, at), at, {}, core::VisitFace::Kind::Unknown);
        visit.faces[0].quality = quality;
        visit.faces[0].personId.clear();
        visit.faces[0].decision = {};
        visit.outcome = core::Visit::Outcome::Unknown;
        log->store(visit, picture).waitForFinished();
        if (!personId.isEmpty())
            log->label(visit.id, 0, personId).waitForFinished();
        return visit.id;
    }
    core::VisitFace face(const QString &visitId) const { return log->visit(visitId).result()->faces.front(); }
    QList<core::EnrolledFace> faces(const QString &personId) const { return *book->faces(personId).result(); }
    bool open(const QString &visitId) const
    {
        controller->visit()->open(visitId);
        return QTest::qWaitFor([this] { return controller->visit()->isLoaded(); });
    }
};

} // namespace support

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"
#include "core/domain/visit.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QSize>
#include <QStringList>

#include <optional>

namespace services {

class RemoteClient;

//! \brief What the station saw on a picture.
struct RemoteReading {
    QString engine;
    QString model;
    QString limits; //!< what may be relied on, in words
    QSize size;
    QList<core::VisitFace> faces;
    QStringList problems; //!< as long as \ref faces: why a face could not be compared; empty where it was
};

//! \brief What became of pictures that somebody is to be known by.
struct RemoteEnrolment {
    struct Picture {
        bool isTaken = false;
        QString message; //!< why not, or what to know of it
    };
    struct Alike {
        QString name;
        double similarity = 0;
    };
    core::Person person; //!< of a new one
    QList<Picture> pictures; //!< in the order given
    QList<int> unlikeTheOthers; //!< which of them, perhaps of somebody else
    std::optional<Alike> tooAlike; //!< somebody else whom they resemble too much
};

//! \brief Pictures that a remote station reads. Calls return at once, from any thread.
class RemotePhotos {
public:
    explicit RemotePhotos(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<RemoteReading>> read(QByteArray picture);
    //! \brief A new person from 1 to 20 pictures, 12 MB together. Invalid when none can be taken.
    QFuture<core::Result<RemoteEnrolment>> addPerson(core::Person person, QList<QByteArray> pictures);
    QFuture<core::Result<RemoteEnrolment>> addFace(QString personId, QByteArray picture);

    static constexpr qsizetype kMostPictures = 20;
    static constexpr qint64 kMostBytes = 12'000'000; //!< 16 MiB as base64, with room for the rest

private:
    RemoteClient &m_client;
};

} // namespace services

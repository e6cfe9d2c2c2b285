// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QList>

namespace core {

//! \brief A person with how much is known of them, for lists.
struct PersonEntry {
    Person person;
    int faces = 0;
    qint64 visits = 0;
    QDateTime lastSeenAt; //!< invalid when never
};

//! \brief Proof that somebody was erased, to hand to them.
struct ErasureReceipt {
    QString personId;
    QDateTime erasedAt;
    int faces = 0; //!< enrolled faces destroyed
    qint64 visits = 0; //!< visits from which name and likeness were removed
};

//! \brief The people the household knows and the faces it compares with. Calls return at once, from any thread; the
//! work happens elsewhere.
class PersonBook {
public:
    virtual ~PersonBook() = default;

    //! \brief Adds a person with their first faces, all or nothing. Conflict when the name is taken (compared
    //! case-folded).
    virtual QFuture<Result<Person>> add(Person person, QList<EnrolledFace> faces) = 0;
    virtual QFuture<Result<void>> addFaces(QString personId, QList<EnrolledFace> faces) = 0;
    virtual QFuture<Result<void>> removeFace(QString faceId) = 0;
    //! \brief Replaces the embeddings of a face, made again by another model from its chip.
    virtual QFuture<Result<void>> reencode(QString faceId, Embedding embedding) = 0;

    virtual QFuture<Result<QList<PersonEntry>>> persons() const = 0; //!< by name
    //! \brief By id, or by name (case-folded).
    virtual QFuture<Result<Person>> find(QString idOrName) const = 0;
    virtual QFuture<Result<QList<EnrolledFace>>> faces(QString personId) const = 0;
    //! \brief Every enrolled face, for the gallery.
    virtual QFuture<Result<QList<EnrolledFace>>> allFaces() const = 0;

    virtual QFuture<Result<Person>> update(Person person) = 0; //!< name, kind, notes
    //! \brief Moves all faces and visits of \p fromId to \p intoId and removes \p fromId.
    virtual QFuture<Result<void>> merge(QString fromId, QString intoId) = 0;
    //! \brief Forgets the person and their faces; past visits keep the name they had.
    virtual QFuture<Result<void>> remove(QString personId) = 0;
    //! \brief As remove, and past visits lose name, likeness and pictures of them too: their key is destroyed.
    virtual QFuture<Result<ErasureReceipt>> erase(QString personId) = 0;
};

} // namespace core

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"
#include "core/domain/visit.h"
#include "core/domain/visitlog.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

//! \brief Why a picture was not taken for enrolment.
enum class PictureProblem {
    None,
    Unreadable,
    NoFace,
    SeveralFaces,
    TooSmall,
    PoorView, //!< of no one reason
    TooDark, //!< or too bright, or flat
    Blurred,
    TurnedAway,
    NotAligned,
};
//! \brief The words outside programs see: "no_face", "too_small", …; nothing for a word that is none of them.
QString toString(PictureProblem problem);
std::optional<PictureProblem> pictureProblemFromString(QStringView word);

//! \brief A picture as it lies in a file: JPEG, PNG, …
struct PictureFile {
    QByteArray bytes;
    QString source; //!< what to call it: a file name
};

//! \brief What a still picture shows.
struct PictureReading {
    QString engine; //!< that looked
    QString model;
    QString limits; //!< what may be relied on, in words
    QSize size;
    QList<VisitFace> faces; //!< largest first
    QStringList problems; //!< as long as \ref faces: why a face could not be compared; empty where it was
};

//! \brief Somebody else whom a person is hard to tell from.
struct TooAlike {
    QString personId;
    QString name;
    double similarity = 0;
};

//! \brief What became of pictures that somebody is to be known by.
struct EnrolmentReport {
    struct Picture {
        QString source;
        bool isTaken = false;
        PictureProblem problem = PictureProblem::None;
        QString message; //!< why not, or what to know of it; for a person
    };
    Person person; //!< who has the faces now; without an id where nothing was added
    QList<Picture> pictures; //!< in the order given
    QList<int> unlikeTheOthers; //!< which of them, perhaps of somebody else
    std::optional<TooAlike> tooAlike;
};

//! \brief A visitor whom nobody has named, as often as they came.
struct UnknownVisitor {
    QList<UnknownFace> faces; //!< the newest first
    int visits = 0;
    UnknownFace best; //!< of the best view

    QDateTime firstSeenAt() const { return faces.isEmpty() ? QDateTime() : faces.back().seenAt; }
    QDateTime lastSeenAt() const { return faces.isEmpty() ? QDateTime() : faces.front().seenAt; }
    QString id() const; //!< stays while they come again: of the oldest face
};
//! \brief One visitor of the \p members of \p faces (newest first).
UnknownVisitor unknownVisitorOf(const QList<UnknownFace> &faces, const QList<int> &members);

struct UnknownQuery {
    QDateTime since; //!< began at or after
    QDateTime until; //!< began before
    int limit = 200; //!< faces that are looked at, 1 to 500
    QString cursor; //!< UnknownPage::nextCursor of the page before; opaque
};
struct UnknownPage {
    QList<UnknownVisitor> visitors; //!< who came last first
    QString nextCursor; //!< empty on the last page
};

//! \brief Has people known by pictures and by faces of past visits. The pictures are read where the station is. Calls
//! return at once, from any thread; the work happens elsewhere.
class EnrolmentDesk {
public:
    virtual ~EnrolmentDesk() = default;

    //! \brief Who is on it. Nothing of it is kept.
    virtual QFuture<Result<PictureReading>> read(QByteArray picture) = 0;
    //! \brief Whether a picture would do to know somebody by; \p personId whom it is of, where they are known already.
    //! Nothing of it is kept.
    virtual QFuture<Result<EnrolmentReport>> judge(PictureFile picture, QString personId) = 0;
    //! \brief A new person by these pictures. Invalid when none of them can be taken, Conflict when the name is taken.
    virtual QFuture<Result<EnrolmentReport>> addPerson(Person person, QList<PictureFile> pictures) = 0;
    //! \brief More views of somebody known. Invalid when none of them can be taken.
    virtual QFuture<Result<EnrolmentReport>> addFaces(QString personId, QList<PictureFile> pictures) = 0;

    //! \brief Has the face of a past visit learned as one of this person, and labels it. Invalid when the kept picture
    //! does not show it well enough: then nothing was changed.
    virtual QFuture<Result<Visit>> learn(QString visitId, int face, QString personId) = 0;
    //! \brief The same as the first face of somebody new (name, kind, notes).
    virtual QFuture<Result<Visit>> learnAsNew(QString visitId, int face, Person person) = 0;

    //! \brief Unknown visitors grouped by face. Each page groups those of the newest visits.
    virtual QFuture<Result<UnknownPage>> unknowns(UnknownQuery query) const = 0;
    //! \brief The aligned picture that an enrolled face was made from, as PNG; NotFound where none was kept.
    virtual QFuture<Result<QByteArray>> facePicture(QString personId, QString faceId) const = 0;

    static constexpr qsizetype kMostPictures = 20; //!< in one call
};

} // namespace core

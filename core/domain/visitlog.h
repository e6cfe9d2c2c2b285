// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/domain/visit.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

namespace core {

//! \brief Which visits are wanted. Newest first. Empty fields do not filter.
struct VisitQuery {
    QDateTime since; //!< started at or after
    QDateTime until; //!< started before
    QString personId; //!< a face of this person was seen
    std::optional<Visit::Outcome> outcome;
    QString camera;
    int limit = 50; //!< 1 to 500
    QString cursor; //!< VisitPage::nextCursor of the page before; opaque

    bool operator==(const VisitQuery &) const = default;
};

//! \brief A face that nobody has a name for, with what tells whether two of them are one person's.
struct UnknownFace {
    QString visitId;
    int face = 0; //!< its index in the visit's faces
    QString camera;
    QDateTime seenAt; //!< UTC, when the visit began
    double quality = 0; //!< 0 to 1
    QRectF box; //!< in pixels of the visit's snapshot
    Embedding embedding; //!< empty when no view was good enough
};

struct VisitPage {
    QList<Visit> visits; //!< without their faces' embeddings
    QString nextCursor; //!< empty on the last page
};

//! \brief Where visits are kept. Calls return at once, from any thread; the work happens elsewhere.
class VisitLog {
public:
    virtual ~VisitLog() = default;

    //! \brief Inserts the visit or replaces the one with its id, with its snapshot as JPEG if \p snapshot is not empty.
    //! When the future is there with success, the visit survives a power cut. Returned with its snapshot's id set.
    virtual QFuture<Result<Visit>> store(Visit visit, QByteArray snapshot) = 0;

    virtual QFuture<Result<VisitPage>> page(VisitQuery query) const = 0;
    virtual QFuture<Result<Visit>> visit(QString id) const = 0;
    virtual QFuture<Result<QByteArray>> snapshot(QString id) const = 0; //!< JPEG
    virtual QFuture<Result<qint64>> count() const = 0;

    //! \brief Somebody says who this face of a past visit is; \p personId empty: nobody who is known. The outcome
    //! follows, what was decided stays with it. Conflict while the visit goes on; NotFound for no such visit, face or
    //! person. Returns the visit as it is then.
    virtual QFuture<Result<Visit>> label(QString visitId, int face, QString personId) = 0;

    //! \brief Ends visits that a crash left open, at the time they were last stored. Returns how many.
    virtual QFuture<Result<int>> closeOpenVisits() = 0;
};

} // namespace core

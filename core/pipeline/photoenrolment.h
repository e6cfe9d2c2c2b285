// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"
#include "core/domain/personbook.h"
#include "core/pipeline/photodesk.h"

#include <functional>
#include <memory>

namespace pipeline {

//! \brief Enrolment at the station itself: PhotoDesk reads, the person book keeps, the visit log is labelled. Made for
//! each caller, whose name its book records; need not outlive its futures, \p photos and \p log must.
class PhotoEnrolment final : public core::EnrolmentDesk {
public:
    //! The newest faces without a name of visits that began in this time (invalid: no bound), newest first, about as
    //! many as said.
    using UnknownFaces = std::function<QFuture<core::Result<QList<core::UnknownFace>>>(
        const QDateTime &since, const QDateTime &until, int limit)>;

    PhotoEnrolment(PhotoDesk &photos, core::VisitLog &log, std::shared_ptr<core::PersonBook> book,
                   UnknownFaces unknownFaces);

    QFuture<core::Result<core::PictureReading>> read(QByteArray picture) override;
    QFuture<core::Result<core::EnrolmentReport>> judge(core::PictureFile picture, QString personId) override;
    QFuture<core::Result<core::EnrolmentReport>> addPerson(core::Person person,
                                                           QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::EnrolmentReport>> addFaces(QString personId, QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::Visit>> learn(QString visitId, int face, QString personId) override;
    QFuture<core::Result<core::Visit>> learnAsNew(QString visitId, int face, core::Person person) override;
    QFuture<core::Result<core::UnknownPage>> unknowns(core::UnknownQuery query) const override;
    QFuture<core::Result<QByteArray>> facePicture(QString personId, QString faceId) const override;

private:
    PhotoDesk &m_photos;
    core::VisitLog &m_log;
    std::shared_ptr<core::PersonBook> m_book; // kept by what is asked of it
    UnknownFaces m_unknownFaces;
};

} // namespace pipeline

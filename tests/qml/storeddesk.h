// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"
#include "core/domain/personbook.h"

namespace support {

//! \brief An enrolment desk on real stores, whose engine is replaced: a picture is what its bytes say, "good",
//! "no_face", "too_dark", …; "broken" cannot be looked at now. Faces of visits are good where their quality is above
//! one half.
class StoredDesk final : public core::EnrolmentDesk {
public:
    StoredDesk(core::VisitLog &log, core::PersonBook &book) : m_log(log), m_book(book) { }

    QFuture<core::Result<core::PictureReading>> read(QByteArray picture) override;
    QFuture<core::Result<core::EnrolmentReport>> judge(core::PictureFile picture, QString personId) override;
    QFuture<core::Result<core::EnrolmentReport>> addPerson(core::Person person,
                                                           QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::EnrolmentReport>> addFaces(QString personId, QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::Visit>> learn(QString visitId, int face, QString personId) override;
    QFuture<core::Result<core::Visit>> learnAsNew(QString visitId, int face, core::Person person) override;
    QFuture<core::Result<core::UnknownPage>> unknowns(core::UnknownQuery query) const override;
    QFuture<core::Result<QByteArray>> facePicture(QString personId, QString faceId) const override;

    QList<core::UnknownFace> unknownFaces; //!< newest first
    QList<QList<int>> groups; //!< of these
    QStringList judged; //!< sources, in order
    bool isBroken = false; //!< "broken" pictures cannot be looked at

    static core::EnrolledFace face(const QString &source);

private:
    core::VisitLog &m_log;
    core::PersonBook &m_book;
};

} // namespace support

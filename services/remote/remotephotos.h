// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentdesk.h"

namespace services {

class RemoteClient;

//! \brief Enrolment at a remote station, which reads the pictures itself. Calls return at once, from any thread.
class RemotePhotos final : public core::EnrolmentDesk {
public:
    explicit RemotePhotos(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<core::PictureReading>> read(QByteArray picture) override;
    QFuture<core::Result<core::EnrolmentReport>> judge(core::PictureFile picture, QString personId) override;
    //! \brief From 1 to 20 pictures, 12 MB together.
    QFuture<core::Result<core::EnrolmentReport>> addPerson(core::Person person,
                                                           QList<core::PictureFile> pictures) override;
    //! \brief One picture after the other, each up to 12 MB. The report has no more of the person than the id.
    QFuture<core::Result<core::EnrolmentReport>> addFaces(QString personId, QList<core::PictureFile> pictures) override;
    QFuture<core::Result<core::Visit>> learn(QString visitId, int face, QString personId) override;
    QFuture<core::Result<core::Visit>> learnAsNew(QString visitId, int face,
                                                  core::Person person) override; //!< without notes
    QFuture<core::Result<core::UnknownPage>> unknowns(core::UnknownQuery query) const override; //!< without embeddings
    QFuture<core::Result<QByteArray>> facePicture(QString personId, QString faceId) const override;

    static constexpr qint64 kMostBytes = 12'000'000; //!< 16 MiB as base64, with room for the rest

private:
    using Report = core::Result<core::EnrolmentReport>;
    QFuture<Report> addFace(const QString &personId, const core::PictureFile &picture);
    QFuture<Report> addRest(const QString &personId, QList<core::PictureFile> rest,
                            const core::EnrolmentReport &before);

    RemoteClient &m_client;
};

} // namespace services

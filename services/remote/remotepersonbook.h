// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"
#include "core/domain/personexport.h"
#include "services/remote/owners.h"

#include <QJsonObject>

namespace services {

class RemoteClient;

//! \brief The people of a remote station. Faces are enrolled from pictures, which the station itself reads
//! (RemotePhotos): what takes or gives faces as numbers is Unsupported, and the faces listed here are without them.
class RemotePersonBook final : public core::PersonBook, public core::PersonExports {
public:
    explicit RemotePersonBook(RemoteClient &client)
        : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<core::Person>> add(core::Person person, QList<core::EnrolledFace> faces) override;
    QFuture<core::Result<void>> addFaces(QString personId, QList<core::EnrolledFace> faces) override;
    QFuture<core::Result<void>> removeFace(QString faceId) override; //!< of a person whose faces were read before
    QFuture<core::Result<void>> reencode(QString faceId, core::Embedding embedding) override;

    QFuture<core::Result<QList<core::PersonEntry>>> persons() const override;
    QFuture<core::Result<core::Person>> find(QString idOrName) const override;
    QFuture<core::Result<QList<core::EnrolledFace>>> faces(QString personId) const override;
    QFuture<core::Result<QJsonObject>> exported(
        QString idOrName) const override; //!< core::personExport, as the station makes it
    QFuture<core::Result<QList<core::EnrolledFace>>> allFaces() const override;

    QFuture<core::Result<core::Person>> update(core::Person person) override;
    QFuture<core::Result<void>> merge(QString fromId, QString intoId) override;
    QFuture<core::Result<void>> remove(QString personId) override;
    QFuture<core::Result<core::ErasureReceipt>> erase(QString personId) override;

private:
    using Entries = core::Result<QList<core::PersonEntry>>;
    QFuture<Entries> personsFrom(QString cursor, QList<core::PersonEntry> before) const;

    RemoteClient &m_client;
    mutable Owners m_personOf; // of a face
};

} // namespace services

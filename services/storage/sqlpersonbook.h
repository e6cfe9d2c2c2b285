// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/personbook.h"

namespace services {

class SqlStore;

//! \brief The people in the database. Names, notes and faces are sealed with the person's own key; names are found by a
//! keyed hash. \p store must outlive it.
class SqlPersonBook final : public core::PersonBook {
public:
    explicit SqlPersonBook(SqlStore &store);

    QFuture<core::Result<core::Person>> add(core::Person person, QList<core::EnrolledFace> faces) override;
    QFuture<core::Result<void>> addFaces(QString personId, QList<core::EnrolledFace> faces) override;
    QFuture<core::Result<void>> removeFace(QString faceId) override;
    QFuture<core::Result<void>> reencode(QString faceId, core::Embedding embedding) override;
    QFuture<core::Result<QList<core::PersonEntry>>> persons() const override;
    QFuture<core::Result<core::Person>> find(QString idOrName) const override;
    QFuture<core::Result<QList<core::EnrolledFace>>> faces(QString personId) const override;
    QFuture<core::Result<QList<core::EnrolledFace>>> allFaces() const override;
    QFuture<core::Result<core::Person>> update(core::Person person) override;
    QFuture<core::Result<void>> merge(QString fromId, QString intoId) override;
    QFuture<core::Result<void>> remove(QString personId) override;
    QFuture<core::Result<core::ErasureReceipt>> erase(QString personId) override;

private:
    SqlStore &m_store;
};

} // namespace services

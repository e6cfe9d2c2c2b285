// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "core/domain/personbook.h"

#include <functional>

namespace app {

//! \brief A person book whose changes are recorded, refused ones too: who did what to whom, by ids. A change is done
//! when it is recorded; one that could not be recorded is an error that says so. \p book and \p trail must outlive the
//! futures, this object need not.
class AuditedPersonBook final : public core::PersonBook {
public:
    //! Whether looking at the list of people, or at somebody's faces, is recorded too; find() never is: it tells the
    //! names in what is looked at.
    enum class Looks { PassedOn, Recorded };

    AuditedPersonBook(core::PersonBook &book, core::AuditTrail &trail, QString actor, QString correlationId = {},
                      Looks looks = Looks::PassedOn);

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
    core::AuditEvent event(const QString &action, const QString &resource, const QJsonObject &data = {}) const;
    //! \brief \p complete adds to the event what is known only afterwards.
    template <typename T>
    QFuture<core::Result<T>> recorded(QFuture<core::Result<T>> change, core::AuditEvent event,
                                      std::function<void(core::AuditEvent &, const T &)> complete = {}) const;
    QFuture<core::Result<void>> recorded(QFuture<core::Result<void>> change, core::AuditEvent event) const;

    template <typename T>
    QFuture<core::Result<T>> looked(QFuture<core::Result<T>> look, const QString &action,
                                    const QString &resource) const;

    core::PersonBook &m_book;
    core::AuditTrail &m_trail;
    QString m_actor;
    QString m_correlationId;
    Looks m_looks;
};

} // namespace app

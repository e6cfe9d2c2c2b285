// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"
#include "services/remote/owners.h"

namespace services {

class RemoteClient;
struct RemoteAsk;

//! \brief The visits of a remote station. Only the station stores and ends them: store() and closeOpenVisits() are
//! Unsupported, and so is count().
class RemoteVisitLog final : public core::VisitLog {
public:
    explicit RemoteVisitLog(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<core::Visit>> store(core::Visit visit, QByteArray snapshot) override;
    QFuture<core::Result<core::VisitPage>> page(core::VisitQuery query) const override;
    QFuture<core::Result<core::Visit>> visit(QString id) const override;
    QFuture<core::Result<QByteArray>> snapshot(QString id) const override; //!< of a visit that was read before
    QFuture<core::Result<qint64>> count() const override;
    QFuture<core::Result<core::Visit>> label(QString visitId, int face, QString personId) override;
    QFuture<core::Result<int>> closeOpenVisits() override;

    void learn(const core::Visit &visit) const
    {
        m_visitOf.learn(visit.snapshot, visit.id);
    } //!< one that was read elsewhere

private:
    QFuture<core::Result<core::Visit>> readVisit(RemoteAsk ask) const;

    RemoteClient &m_client;
    mutable Owners m_visitOf; // of a snapshot
};

} // namespace services

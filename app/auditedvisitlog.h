// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "core/domain/visitlog.h"

namespace app {

//! \brief A visit log that records who looked at the list or at a visit, and who said who somebody was. Pictures are
//! passed on: they belong to what was looked at. \p log and \p trail must outlive the futures, this object need not.
class AuditedVisitLog final : public core::VisitLog {
public:
    AuditedVisitLog(core::VisitLog &log, core::AuditTrail &trail, QString actor);

    QFuture<core::Result<core::Visit>> store(core::Visit visit, QByteArray snapshot) override;
    QFuture<core::Result<core::VisitPage>> page(core::VisitQuery query) const override;
    QFuture<core::Result<core::Visit>> visit(QString id) const override;
    QFuture<core::Result<QByteArray>> snapshot(QString id) const override;
    QFuture<core::Result<qint64>> count() const override;
    QFuture<core::Result<core::Visit>> label(QString visitId, int face, QString personId) override;
    QFuture<core::Result<int>> closeOpenVisits() override;

private:
    core::VisitLog &m_log;
    core::AuditTrail &m_trail;
    QString m_actor;
};

} // namespace app

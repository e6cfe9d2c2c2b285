// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

namespace app {

//! \brief An audit log that records who read it, once a reading, and who had it checked. \p trail must outlive the
//! futures, this object need not.
class AuditedTrail final : public core::AuditTrail {
public:
    AuditedTrail(core::AuditTrail &trail, QString actor) : m_trail(trail), m_actor(std::move(actor)) { }

    QFuture<core::Result<void>> record(core::AuditEvent event) override { return m_trail.record(std::move(event)); }
    QFuture<core::Result<core::AuditPage>> page(core::AuditQuery query) const override;
    QFuture<core::Result<core::AuditVerdict>> verify(Progress progress) const override;

private:
    core::AuditTrail &m_trail;
    QString m_actor;
};

} // namespace app

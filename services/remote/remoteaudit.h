// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

namespace services {

class RemoteClient;

//! \brief The audit log of a remote station, to read. The station alone writes into it: record() is Unsupported.
class RemoteAudit final : public core::AuditTrail {
public:
    explicit RemoteAudit(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<void>> record(core::AuditEvent event) override;
    QFuture<core::Result<core::AuditPage>> page(core::AuditQuery query) const override;
    QFuture<core::Result<core::AuditVerdict>> verify(Progress progress) const override; //!< \p progress is not called

private:
    RemoteClient &m_client;
};

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

namespace services {

class SqlStore;

//! \brief The audit log's head in the database. \p store must outlive it.
class SqlAuditHeads final : public core::AuditHeadStore {
public:
    explicit SqlAuditHeads(SqlStore &store);

    QFuture<core::Result<core::AuditHead>> load() const override;
    QFuture<core::Result<void>> save(core::AuditHead head) override;

private:
    SqlStore &m_store;
};

} // namespace services

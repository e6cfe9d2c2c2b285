// SPDX-License-Identifier: MIT
#pragma once

#include "services/audit/auditfiles.h"

#include <atomic>

namespace services {

//! \brief A page of the log, newest first.
core::Result<core::AuditPage> readAuditPage(const AuditSnapshot &snapshot, const core::AuditQuery &query,
                                            const std::atomic<bool> *isCancelled);

} // namespace services

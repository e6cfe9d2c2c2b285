// SPDX-License-Identifier: MIT
#include "qml/system/auditfilter.h"

namespace ui {

bool AuditFilter::isActive() const
{
    return m_period != AnyTime || m_kind != kAny || !m_actor.isEmpty() || !m_correlationId.isEmpty();
}

void AuditFilter::clear()
{
    if (!isActive())
        return;
    m_period = AnyTime;
    m_kind = kAny;
    m_actor.clear();
    m_correlationId.clear();
    tell();
}

core::AuditQuery AuditFilter::query(const QDateTime &now) const
{
    core::AuditQuery query;
    bound(query, now);
    if (m_kind != kAny)
        query.type = core::AuditEvent::Type(m_kind);
    query.actor = m_actor;
    query.correlationId = m_correlationId;
    return query;
}

} // namespace ui

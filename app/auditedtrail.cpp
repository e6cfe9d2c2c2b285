// SPDX-License-Identifier: MIT
#include "app/auditedtrail.h"

#include "app/recording.h"

using namespace Qt::StringLiterals;

namespace app {

using core::AuditEvent;

namespace {
AuditEvent look(const QString &actor, const QString &action)
{
    return {AuditEvent::Type::DataAccess, actor, action, u"audit"_s, u"success"_s, {}, {}, {}};
}
} // namespace

QFuture<core::Result<core::AuditPage>> AuditedTrail::page(core::AuditQuery query) const
{
    const bool isFirst = query.cursor.isEmpty(); // the pages after it are the same reading
    auto page = m_trail.page(std::move(query));
    return isFirst ? recordedLook(m_trail, std::move(page), look(m_actor, u"read audit log"_s)) : page;
}

QFuture<core::Result<core::AuditVerdict>> AuditedTrail::verify(Progress progress) const
{
    return recordedLook(m_trail, m_trail.verify(std::move(progress)), look(m_actor, u"verify audit log"_s));
}

} // namespace app

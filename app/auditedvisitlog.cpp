// SPDX-License-Identifier: MIT
#include "app/auditedvisitlog.h"

#include "app/recording.h"
#include "core/domain/labelling.h"

using namespace Qt::StringLiterals;

namespace app {

using core::AuditEvent;
using core::Result;

AuditedVisitLog::AuditedVisitLog(core::VisitLog &log, core::AuditTrail &trail, QString actor)
    : m_log(log)
    , m_trail(trail)
    , m_actor(std::move(actor))
{ }

QFuture<Result<core::VisitPage>> AuditedVisitLog::page(core::VisitQuery query) const
{
    const QString whose = query.personId.isEmpty() ? u"visits"_s : query.personId;
    return recordedLook(m_trail, m_log.page(std::move(query)),
                        {AuditEvent::Type::DataAccess, m_actor, u"search visits"_s, whose, u"success"_s, {}, {}, {}});
}

QFuture<Result<core::Visit>> AuditedVisitLog::visit(QString id) const
{
    return recordedLook(m_trail, m_log.visit(id),
                        {AuditEvent::Type::DataAccess, m_actor, u"view visit"_s, id, u"success"_s, {}, {}, {}});
}

QFuture<Result<core::Visit>> AuditedVisitLog::label(QString visitId, int face, QString personId)
{
    QJsonObject data {{u"face"_s, face}};
    if (personId == core::kAsDecided)
        data.insert(u"as_decided"_s, true);
    else if (!personId.isEmpty())
        data.insert(u"person_id"_s, personId);
    return recordedChange(
        m_trail, m_log.label(visitId, face, personId),
        {AuditEvent::Type::DataModification, m_actor, u"label visit"_s, visitId, u"success"_s, {}, data, {}});
}

QFuture<Result<core::Visit>> AuditedVisitLog::store(core::Visit visit, QByteArray snapshot)
{
    return m_log.store(std::move(visit), std::move(snapshot));
}
QFuture<Result<QByteArray>> AuditedVisitLog::snapshot(QString id) const { return m_log.snapshot(std::move(id)); }
QFuture<Result<qint64>> AuditedVisitLog::count() const { return m_log.count(); }
QFuture<Result<int>> AuditedVisitLog::closeOpenVisits() { return m_log.closeOpenVisits(); }

} // namespace app

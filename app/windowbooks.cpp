// SPDX-License-Identifier: MIT
#include "app/windowbooks.h"

#include "app/recording.h"
#include "services/audit/auditlog.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {
const QString kActor = u"window"_s;
}

WindowBooks::WindowBooks(LocalStation &station, pipeline::PhotoDesk &photos)
    : m_visitLog(station.visitLog(), station.audit(), kActor)
    , m_personBook(station.plainPersonBook(), station.audit(), kActor, {}, AuditedPersonBook::Looks::Recorded)
    , m_desk(photos, m_visitLog,
             std::make_shared<AuditedPersonBook>(station.plainPersonBook(), station.audit(), kActor),
             [&station](const QDateTime &since, const QDateTime &until, int limit) {
                 return station.unknownFaces(since, until, limit);
             })
    , m_enrolment(m_desk, station.audit(), kActor)
    , m_exports(station.plainPersonBook(), station.visitLog(), station.audit(), kActor)
{ }

UserList usersSeenBy(const QString &actor, const core::AccessBook &book, core::AuditTrail &trail)
{
    return recordedLook(
        trail, book.users(),
        {core::AuditEvent::Type::DataAccess, actor, u"list users"_s, u"users"_s, u"success"_s, {}, {}, {}});
}

} // namespace app

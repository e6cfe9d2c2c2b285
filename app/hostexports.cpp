// SPDX-License-Identifier: MIT
#include "app/hostexports.h"

#include "app/recording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

HostExports::HostExports(const core::PersonBook &persons, const core::VisitLog &visits, core::AuditTrail &trail,
                         QString actor)
    : m_persons(persons)
    , m_visits(visits)
    , m_trail(trail)
    , m_actor(std::move(actor))
    , m_home(std::make_unique<QObject>())
{ }

QFuture<core::Result<QJsonObject>> HostExports::exported(QString personId) const
{
    return recordedLook(
        m_trail, core::collectPersonExport(m_home.get(), m_persons, m_visits, personId),
        {core::AuditEvent::Type::DataAccess, m_actor, u"export person"_s, personId, u"success"_s, {}, {}, {}});
}

} // namespace app

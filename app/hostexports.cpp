// SPDX-License-Identifier: MIT
#include "app/hostexports.h"

#include "app/recording.h"
#include "core/domain/futures.h"
#include "core/domain/personexport.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {
using Exported = core::Result<QJsonObject>;

constexpr int kVisitsAtOnce = 500;
} // namespace

HostExports::HostExports(core::PersonBook &persons, core::VisitLog &visits, core::AuditTrail &trail, QString actor)
    : m_persons(persons)
    , m_visits(visits)
    , m_trail(trail)
    , m_actor(std::move(actor))
    , m_home(this)
{ }

QFuture<Exported> HostExports::exported(QString personId) const
{
    return recordedLook(
        m_trail, collected(personId),
        {core::AuditEvent::Type::DataAccess, m_actor, u"export person"_s, personId, u"success"_s, {}, {}, {}});
}

QFuture<Exported> HostExports::collected(const QString &personId) const
{
    return core::thenIn(m_home, m_persons.persons(),
                        [this, personId](const core::Result<QList<core::PersonEntry>> &entries) -> QFuture<Exported> {
                            if (!entries)
                                return core::readyFuture(Exported(entries.error()));
                            const auto entry = std::ranges::find(
                                *entries, personId, [](const core::PersonEntry &one) { return one.person.id; });
                            if (entry == entries->end())
                                return core::readyFuture(Exported(core::Error {
                                    core::Error::Code::NotFound, u"there is no person %1"_s.arg(personId.left(64))}));
                            return withFaces(*entry);
                        });
}

QFuture<Exported> HostExports::withFaces(const core::PersonEntry &entry) const
{
    return core::thenIn(
        m_home, m_persons.faces(entry.person.id),
        [this, entry](const core::Result<QList<core::EnrolledFace>> &faces) -> QFuture<Exported> {
            if (!faces)
                return core::readyFuture(Exported(faces.error()));
            core::VisitQuery query;
            query.personId = entry.person.id;
            query.limit = kVisitsAtOnce;
            return core::thenIn(m_home, visitsOf(query, {}), [entry, faces = *faces](const Visits &visits) -> Exported {
                return visits ? Exported(core::personExport(entry, faces, *visits)) : Exported(visits.error());
            });
        });
}

QFuture<HostExports::Visits> HostExports::visitsOf(const core::VisitQuery &query,
                                                   const QList<core::Visit> &before) const
{
    return core::thenIn(m_home, m_visits.page(query),
                        [this, query, before](const core::Result<core::VisitPage> &page) -> QFuture<Visits> {
                            if (!page)
                                return core::readyFuture(Visits(page.error()));
                            const QList<core::Visit> visits = before + page->visits;
                            if (page->nextCursor.isEmpty())
                                return core::readyFuture(Visits(visits));
                            core::VisitQuery next = query;
                            next.cursor = page->nextCursor;
                            return visitsOf(next, visits);
                        });
}

} // namespace app

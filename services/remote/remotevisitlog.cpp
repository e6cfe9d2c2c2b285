// SPDX-License-Identifier: MIT
#include "services/remote/remotevisitlog.h"

#include "core/domain/futures.h"
#include "core/domain/labelling.h"
#include "core/domain/visitjson.h"
#include "services/remote/remoteclient.h"
#include "services/remote/stationreader.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qint64 kMostPicture = 16 << 20;
constexpr qint64 kMostPage = 64 << 20; // 500 visits with many faces each

Error unsupported(const QString &what) { return {Error::Code::Unsupported, what}; }
} // namespace

QFuture<core::Result<core::Visit>> RemoteVisitLog::store(core::Visit, QByteArray)
{
    return core::readyFuture(core::Result<core::Visit>(unsupported(u"a remote station stores its visits itself"_s)));
}

QFuture<core::Result<int>> RemoteVisitLog::closeOpenVisits()
{
    return core::readyFuture(core::Result<int>(unsupported(u"a remote station ends its visits itself"_s)));
}

QFuture<core::Result<qint64>> RemoteVisitLog::count() const
{
    return core::readyFuture(
        core::Result<qint64>(unsupported(u"a remote station does not say how many visits it keeps"_s)));
}

QFuture<core::Result<core::VisitPage>> RemoteVisitLog::page(core::VisitQuery query) const
{
    RemoteAsk ask {.path = {u"visits"_s}, .mostBytes = kMostPage};
    const auto add = [&ask](const QString &name, const QString &value) {
        if (!value.isEmpty())
            ask.query << std::pair(name, value);
    };
    add(u"since"_s, core::toRfc3339(query.since));
    add(u"until"_s, core::toRfc3339(query.until));
    add(u"person"_s, query.personId);
    add(u"outcome"_s, query.outcome ? core::toString(*query.outcome) : QString());
    add(u"camera"_s, query.camera);
    add(u"limit"_s, QString::number(query.limit));
    add(u"cursor"_s, query.cursor);
    return m_client.object(std::move(ask))
        .then([this](const core::Result<QJsonObject> &said) -> core::Result<core::VisitPage> {
            if (!said)
                return said.error();
            core::Result<QList<core::Visit>> visits = listFrom(*said, u"visits"_s, visitFrom);
            if (!visits)
                return visits.error();
            for (const core::Visit &visit : *visits)
                learn(visit);
            return core::VisitPage {*std::move(visits), said->value(u"next_cursor"_s).toString()};
        });
}

QFuture<core::Result<core::Visit>> RemoteVisitLog::visit(QString id) const
{
    return readVisit({.path = {u"visits"_s, id}});
}

QFuture<core::Result<core::Visit>> RemoteVisitLog::label(QString visitId, int face, QString personId)
{
    QJsonObject said {{u"person_id"_s, personId.isEmpty() ? QJsonValue() : QJsonValue(personId)}};
    if (personId == core::kAsDecided)
        said = {{u"as_decided"_s, true}};
    return readVisit(RemoteAsk::post({u"visits"_s, visitId, u"faces"_s, QString::number(face), u"label"_s}, said));
}

QFuture<core::Result<core::Visit>> RemoteVisitLog::readVisit(RemoteAsk ask) const
{
    return m_client.object(std::move(ask))
        .then([this](const core::Result<QJsonObject> &said) -> core::Result<core::Visit> {
            if (!said)
                return said.error();
            core::Result<core::Visit> visit = visitFrom(*said);
            if (visit)
                learn(*visit);
            return visit;
        });
}

QFuture<core::Result<QByteArray>> RemoteVisitLog::snapshot(QString id) const
{
    const QString visit = m_visitOf.ownerOf(id);
    if (visit.isEmpty())
        return core::readyFuture(core::Result<QByteArray>(
            Error {Error::Code::NotFound, u"this picture belongs to no visit that was read; read the visit first"_s}));
    return m_client.bytes({.path = {u"visits"_s, visit, u"snapshot.jpg"_s}, .mostBytes = kMostPicture});
}

} // namespace services

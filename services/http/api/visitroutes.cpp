// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "core/domain/visitjson.h"
#include "core/domain/visitlog.h"
#include "services/http/api/apimessages.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Type = core::AuditEvent::Type;

core::Result<core::VisitQuery> queryOf(const ApiCall &call)
{
    const auto window = windowOf(call);
    if (!window)
        return window.error();
    core::VisitQuery query;
    if (const QString word = textOf(call, u"outcome"_s); !word.isEmpty()) {
        query.outcome = core::outcomeFromString(word);
        if (!query.outcome)
            return core::Error {
                core::Error::Code::Invalid,
                u"there is no outcome \"%1\"; there are: known, unknown, blocked, spoof, no_face"_s.arg(word.left(64))};
    }
    query.since = window->since;
    query.until = window->until;
    query.limit = window->limit;
    query.cursor = window->cursor;
    query.personId = textOf(call, u"person"_s);
    query.camera = textOf(call, u"camera"_s);
    return query;
}

// A visit's picture changes while it is open; its id does not, but the stored bytes decide.
WebReply picture(const QByteArray &jpeg, const ApiCall &call)
{
    const QByteArray tag = '"' + QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex().left(32) + '"';
    WebReply reply = WebReply::text(jpeg, "image/jpeg"_ba);
    if (call.request.header("if-none-match"_ba) == tag) {
        reply = WebReply::noContent();
        reply.status = 304;
    }
    reply.headers.emplace_back("ETag"_ba, tag);
    return reply;
}
} // namespace

void Api::addVisitRoutes()
{
    constexpr auto permission = core::Permission::ViewVisits;
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/visits"_s,
        .operation = u"listVisits"_s,
        .summary = u"Who came, the newest first."_s,
        .permission = permission,
        .audit = ApiAudit {Type::DataAccess, u"search visits"_s, u"visits"_s},
        .parameters = windowParameters()
            + QList<ApiParameter> {{u"person"_s, u"Id of a person who was seen."_s},
                                   {u"outcome"_s,
                                    u"How it ended."_s,
                                    u"string"_s,
                                    {},
                                    {u"known"_s, u"unknown"_s, u"blocked"_s, u"spoof"_s, u"no_face"_s}},
                                   {u"camera"_s, u"Where."_s}},
        .replySchema = u"VisitList"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto query = queryOf(call);
            if (!query)
                return core::readyFuture(problemOf(query.error(), call));
            return core::thenIn(this, m_parts.station.visitLog().page(*query),
                                [call](const core::Result<core::VisitPage> &page) {
                                    if (!page)
                                        return problemOf(page.error(), call);
                                    QJsonArray array;
                                    for (const core::Visit &visit : page->visits)
                                        array << core::toJson(visit);
                                    return WebReply::json(listOf(u"visits"_s, array, page->nextCursor));
                                });
        }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/visits/{id}"_s,
                          .operation = u"getVisit"_s,
                          .summary = u"One visit with every face, and why each was decided as it was."_s,
                          .permission = permission,
                          .audit = ApiAudit {Type::DataAccess, u"view visit"_s, u"{id}"_s},
                          .replySchema = u"Visit"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, m_parts.station.visitLog().visit(call.param(u"id"_s)),
                                                  [call](const core::Result<core::Visit> &visit) {
                                                      return visit ? WebReply::json(core::toJson(*visit))
                                                                   : problemOf(visit.error(), call);
                                                  });
                          }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/visits/{id}/snapshot.jpg"_s,
        .operation = u"getVisitSnapshot"_s,
        .summary = u"The best picture of a visit."_s,
        .permission = permission,
        .audit = ApiAudit {Type::DataAccess, u"view visit picture"_s, u"{id}"_s},
        .replyType = u"image/jpeg"_s,
        .handler = [this](const ApiCall &call) {
            core::VisitLog &log = m_parts.station.visitLog();
            return core::thenIn(
                this, log.visit(call.param(u"id"_s)),
                [this, &log, call](const core::Result<core::Visit> &visit) -> QFuture<WebReply> {
                    if (!visit)
                        return core::readyFuture(problemOf(visit.error(), call));
                    if (visit->snapshot.isEmpty())
                        return core::readyFuture(
                            problemOf(core::Error {core::Error::Code::NotFound, u"this visit has no picture"_s}, call));
                    return core::thenIn(this, log.snapshot(visit->snapshot),
                                        [call](const core::Result<QByteArray> &jpeg) {
                                            return jpeg ? picture(*jpeg, call) : problemOf(jpeg.error(), call);
                                        });
                });
        }};
}

} // namespace services

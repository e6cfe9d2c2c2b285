// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Result<core::AuditQuery> queryOf(const ApiCall &call)
{
    const auto window = windowOf(call);
    if (!window)
        return window.error();
    core::AuditQuery query;
    if (const QString word = textOf(call, u"event_type"_s); !word.isEmpty()) {
        query.type = core::auditTypeFromString(word);
        if (!query.type)
            return core::Error {core::Error::Code::Invalid, u"there is no event_type \"%1\""_s.arg(word.left(64))};
    }
    query.since = window->since;
    query.until = window->until;
    query.limit = window->limit;
    query.cursor = window->cursor;
    query.actor = textOf(call, u"actor"_s);
    query.correlationId = textOf(call, u"correlation_id"_s);
    return query;
}
} // namespace

void Api::addAuditRoutes()
{
    using Type = core::AuditEvent::Type;
    constexpr auto permission = core::Permission::ReadAudit;
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/audit"_s,
        .operation = u"listAudit"_s,
        .summary = u"What was done and refused, the newest first."_s,
        .permission = permission,
        .audit = ApiAudit {Type::DataAccess, u"read audit log"_s, u"audit"_s},
        .parameters = windowParameters()
            + QList<ApiParameter> {{u"event_type"_s,
                                    u"Only these."_s,
                                    u"string"_s,
                                    {},
                                    {u"authentication"_s, u"authorization"_s, u"data_access"_s, u"data_modification"_s,
                                     u"security_event"_s, u"system_change"_s, u"face_recognition"_s,
                                     u"notification_sent"_s}},
                                   {u"actor"_s, u"Who, such as user:anna."_s},
                                   {u"correlation_id"_s, u"All that belongs to one request or visit."_s}},
        .replySchema = u"AuditList"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto query = queryOf(call);
            if (!query)
                return core::readyFuture(problemOf(query.error(), call));
            return core::thenIn(this, m_parts.audit.page(*query), [call](const core::Result<core::AuditPage> &page) {
                if (!page)
                    return problemOf(page.error(), call);
                QJsonArray array;
                for (const core::AuditEntry &entry : page->entries)
                    array << core::toJson(entry);
                return WebReply::json(listOf(u"entries"_s, array, page->nextCursor));
            });
        }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/audit/verify"_s,
                          .operation = u"verifyAudit"_s,
                          .summary = u"Checks every entry of the audit log and says what was found."_s,
                          .permission = permission,
                          .audit = ApiAudit {Type::DataAccess, u"verify audit log"_s, u"audit"_s},
                          .replySchema = u"AuditVerdict"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, m_parts.audit.verify({}),
                                                  [call](const core::Result<core::AuditVerdict> &verdict) {
                                                      return verdict ? WebReply::json(core::toJson(*verdict))
                                                                     : problemOf(verdict.error(), call);
                                                  });
                          }};
}

} // namespace services

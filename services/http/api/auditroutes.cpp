// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"
#include "services/http/api/apimessages.h"
#include "services/http/api/threadcall.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Result<core::AuditQuery> queryOf(const ApiCall &call)
{
    core::AuditQuery query;
    const auto since = timeOf(call, u"since"_s);
    if (!since)
        return since.error();
    const auto until = timeOf(call, u"until"_s);
    if (!until)
        return until.error();
    const auto limit = numberOf(call, u"limit"_s, query.limit, 1, 500);
    if (!limit)
        return limit.error();
    if (const QString word = textOf(call, u"event_type"_s); !word.isEmpty()) {
        query.type = core::auditTypeFromString(word);
        if (!query.type)
            return core::Error {core::Error::Code::Invalid, u"there is no event_type \"%1\""_s.arg(word.left(64))};
    }
    query.since = *since;
    query.until = *until;
    query.limit = *limit;
    query.actor = textOf(call, u"actor"_s);
    query.correlationId = textOf(call, u"correlation_id"_s);
    query.cursor = textOf(call, u"cursor"_s);
    return query;
}
}

void Api::addAuditRoutes()
{
    using Type = core::AuditEvent::Type;
    constexpr auto permission = core::Permission::ReadAudit;
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/audit"_s,
                          .operation = u"listAudit"_s,
                          .summary = u"What was done and refused, the newest first."_s,
                          .permission = permission,
                          .audit = ApiAudit {Type::DataAccess, u"read audit log"_s, u"audit"_s},
                          .parameters = {{u"since"_s, u"At this time or after."_s, u"string"_s, u"date-time"_s},
                                         {u"until"_s, u"Before this time."_s, u"string"_s, u"date-time"_s},
                                         {u"event_type"_s, u"Only these."_s, u"string"_s, {},
                                          {u"authentication"_s, u"authorization"_s, u"data_access"_s, u"data_modification"_s, u"security_event"_s, u"system_change"_s,
                                           u"face_recognition"_s, u"notification_sent"_s}},
                                         {u"actor"_s, u"Who, such as user:anna."_s},
                                         {u"correlation_id"_s, u"All that belongs to one request or visit."_s},
                                         {u"limit"_s, u"How many, 1 to 500; 50 when left out."_s, u"integer"_s},
                                         {u"cursor"_s, u"next_cursor of the page before."_s}},
                          .replySchema = u"AuditList"_s,
                          .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
                              const auto query = queryOf(call);
                              if (!query)
                                  return readyFuture(problemOf(query.error(), call));
                              return thenIn(this, m_parts.audit.page(*query), [call](const core::Result<core::AuditPage> &page) {
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
                              return thenIn(this, m_parts.audit.verify({}), [call](const core::Result<core::AuditVerdict> &verdict) {
                                  return verdict ? WebReply::json(core::toJson(*verdict)) : problemOf(verdict.error(), call);
                              });
                          }};
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

void Api::addLogRoutes()
{
    // A log may tell who came and when at the level "debug"; it is for whoever may read what was done. Not
    // recorded: a window asks again every few seconds, and would fill the audit log with itself.
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/logs"_s,
        .operation = u"listLogs"_s,
        .summary = u"What the station logged last, the newest first: at most 500 lines of this run."_s,
        .permission = core::Permission::ReadAudit,
        .replySchema = u"LogList"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            if (!m_parts.log) {
                return core::readyFuture(
                    problemOf({core::Error::Code::Unsupported, u"this station keeps no log to read"_s}, call));
            }
            return core::thenIn(this, m_parts.log->recent(),
                                [call](const core::Result<QList<core::LogRecord>> &records) {
                                    if (!records)
                                        return problemOf(records.error(), call);
                                    QJsonArray array;
                                    for (const core::LogRecord &record : *records)
                                        array << core::toJson(record);
                                    return WebReply::json(listOf(u"records"_s, array));
                                });
        }};
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"
#include "services/http/api/apimessages.h"
#include "services/http/api/threadcall.h"

using namespace Qt::StringLiterals;

namespace services {

void Api::addSystemRoutes()
{
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/system"_s,
                          .operation = u"getSystem"_s,
                          .summary = u"Versions, what recognises and its limits, workers and queues."_s,
                          .permission = core::Permission::ReadSystem,
                          .replySchema = u"System"_s,
                          .handler = [this](const ApiCall &) {
                              return thenIn(this, callIn(&m_parts.station, m_parts.system), [](const QJsonObject &system) { return WebReply::json(system); });
                          }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/openapi.json"_s,
                          .operation = u"getOpenApi"_s,
                          .summary = u"This document."_s,
                          .gate = ApiRoute::Gate::SignedIn,
                          .replySchema = u"OpenApi"_s,
                          .handler = [this](const ApiCall &) { return readyFuture(WebReply::json(openApi())); }};
}

} // namespace services

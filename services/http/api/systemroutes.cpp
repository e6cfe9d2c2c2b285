// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"

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
                              return core::thenIn(this, core::callIn(&m_parts.station, m_parts.system),
                                                  [](const QJsonObject &system) { return WebReply::json(system); });
                          }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/deployment"_s,
        .operation = u"getDeployment"_s,
        .summary = u"Which release runs, which is kept, and the last one made."_s,
        .permission = core::Permission::ReadSystem,
        .replySchema = u"Deployment"_s,
        .handler = [this](const ApiCall &call) {
            return core::thenIn(this, m_parts.deployment(), [call](const core::Result<QJsonObject> &deployment) {
                return deployment ? WebReply::json(*deployment) : problemOf(deployment.error(), call);
            });
        }};
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/openapi.json"_s,
                          .operation = u"getOpenApi"_s,
                          .summary = u"This document."_s,
                          .gate = ApiRoute::Gate::SignedIn,
                          .replySchema = u"OpenApi"_s,
                          .handler = [this](const ApiCall &) { return core::readyFuture(WebReply::json(openApi())); }};
}

} // namespace services

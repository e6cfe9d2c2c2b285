// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/accessjson.h"
#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
WebReply welcome(const core::Attempt<core::Session> &attempt, const ApiCall &call)
{
    return attempt ? WebReply::json(toJson(*attempt), 201) : problemOf(attempt.refusal(), call);
}

struct Credentials {
    QString code;
    QString name;
    QString password;
};

core::Result<Credentials> credentialsOf(const ApiCall &call, bool withCode)
{
    const auto body = bodyOf(
        call, withCode ? QStringList {u"code"_s, u"name"_s, u"password"_s} : QStringList {u"name"_s, u"password"_s});
    if (!body)
        return body.error();
    const auto name = textOf(*body, u"name"_s);
    if (!name)
        return name.error();
    const auto password = textOf(*body, u"password"_s);
    if (!password)
        return password.error();
    const auto code = textOf(*body, u"code"_s, withCode);
    if (!code)
        return code.error();
    return Credentials {*code, *name, *password};
}
} // namespace

// Signing in and its refusals reach the audit log through the access book's own observer, so these routes add nothing.
void Api::addSessionRoutes()
{
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/setup"_s,
        .operation = u"getSetup"_s,
        .summary
        = u"Whether the first user has been made. Until then the station shows a one-time code at its terminal and in its setup-code file."_s,
        .gate = ApiRoute::Gate::Open,
        .replySchema = u"Setup"_s,
        .handler = [this](const ApiCall &) {
            return core::readyFuture(WebReply::json({{u"is_set_up"_s, m_parts.access.isSetUp()}}));
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/setup"_s,
        .operation = u"claimSetup"_s,
        .summary = u"Makes the first user, an admin, with the one-time code, and signs them in."_s,
        .gate = ApiRoute::Gate::Open,
        .bodySchema = u"SetupClaim"_s,
        .replySchema = u"Session"_s,
        .replyStatus = 201,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto given = credentialsOf(call, true);
            if (!given)
                return core::readyFuture(problemOf(given.error(), call));
            return core::thenIn(this,
                                m_parts.access.claimSetup(given->code, given->name, given->password,
                                                          call.request.remoteAddress.toString()),
                                [call](const core::Attempt<core::Session> &attempt) { return welcome(attempt, call); });
        }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/session"_s,
        .operation = u"signIn"_s,
        .summary = u"Signs a user in. The reply's token is the bearer for further requests until the session ends."_s,
        .gate = ApiRoute::Gate::Open,
        .bodySchema = u"Credentials"_s,
        .replySchema = u"Session"_s,
        .replyStatus = 201,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto given = credentialsOf(call, false);
            if (!given)
                return core::readyFuture(problemOf(given.error(), call));
            return core::thenIn(
                this, m_parts.access.signIn(given->name, given->password, call.request.remoteAddress.toString()),
                [call](const core::Attempt<core::Session> &attempt) { return welcome(attempt, call); });
        }};
    m_routes << ApiRoute {
        .method = "GET",
        .path = u"/session"_s,
        .operation = u"getSession"_s,
        .summary = u"Who is asking, and what they may do."_s,
        .gate = ApiRoute::Gate::SignedIn,
        .replySchema = u"Principal"_s,
        .handler = [](const ApiCall &call) { return core::readyFuture(WebReply::json(core::toJson(call.who))); }};
    m_routes << ApiRoute {.method = "DELETE",
                          .path = u"/session"_s,
                          .operation = u"signOut"_s,
                          .summary = u"Ends the session of this bearer. A token is not touched by it."_s,
                          .gate = ApiRoute::Gate::SignedIn,
                          .replyStatus = 204,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(
                                  this, m_parts.access.signOut(call.secret()), [call](const core::Status &ended) {
                                      return ended ? WebReply::noContent() : problemOf(ended.error(), call);
                                  });
                          }};
}

} // namespace services

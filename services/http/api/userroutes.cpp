// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/accessjson.h"
#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Type = core::AuditEvent::Type;

WebReply userReply(const core::Result<core::User> &user, const ApiCall &call, int status = 200)
{
    return user ? WebReply::json(core::toJson(*user), status) : problemOf(user.error(), call);
}
} // namespace

void Api::addUserRoutes()
{
    constexpr auto permission = core::Permission::ManageUsers;
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/users"_s,
                          .operation = u"listUsers"_s,
                          .summary = u"Everybody who may sign in."_s,
                          .permission = permission,
                          .audit = ApiAudit {Type::DataAccess, u"list users"_s, u"users"_s},
                          .replySchema = u"UserList"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, m_parts.access.users(),
                                                  [call](const core::Result<QList<core::User>> &users) {
                                                      if (!users)
                                                          return problemOf(users.error(), call);
                                                      QJsonArray array;
                                                      for (const core::User &user : *users)
                                                          array << core::toJson(user);
                                                      return WebReply::json(listOf(u"users"_s, array));
                                                  });
                          }};
    m_routes << ApiRoute {.method = "POST",
                          .path = u"/users"_s,
                          .operation = u"addUser"_s,
                          .summary = u"Adds somebody who may sign in."_s,
                          .permission = permission,
                          .bodySchema = u"NewUser"_s,
                          .replySchema = u"User"_s,
                          .replyStatus = 201,
                          .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
                              const auto body = bodyOf(call, {u"name"_s, u"password"_s, u"role"_s});
                              if (!body)
                                  return core::readyFuture(problemOf(body.error(), call));
                              const auto name = textOf(*body, u"name"_s);
                              const auto password = textOf(*body, u"password"_s);
                              const auto word = textOf(*body, u"role"_s);
                              for (const auto *part : {&name, &password, &word}) {
                                  if (!*part)
                                      return core::readyFuture(problemOf(part->error(), call));
                              }
                              const core::Result<core::Role> role = roleOf(*word);
                              if (!role)
                                  return core::readyFuture(problemOf(role.error(), call));
                              return core::thenIn(
                                  this, m_parts.access.addUser(call.who.actor, *name, *password, *role),
                                  [call](const core::Result<core::User> &user) { return userReply(user, call, 201); });
                          }};
    m_routes << ApiRoute {
        .method = "PATCH",
        .path = u"/users/{id}"_s,
        .operation = u"changeUser"_s,
        .summary
        = u"Changes a user's role, or disables or enables them. One member at a time. The last enabled admin stays one."_s,
        .permission = permission,
        .bodySchema = u"UserChange"_s,
        .replySchema = u"User"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"role"_s, u"disabled"_s});
            if (!body)
                return core::readyFuture(problemOf(body.error(), call));
            if (body->size() != 1)
                return core::readyFuture(
                    problemOf(core::Error {core::Error::Code::Invalid, u"give one of role and disabled"_s}, call));
            const auto reply = [call](const core::Result<core::User> &user) { return userReply(user, call); };
            if (const QJsonValue disabled = body->value(u"disabled"_s); disabled.isBool())
                return core::thenIn(
                    this, m_parts.access.setDisabled(call.who.actor, call.param(u"id"_s), disabled.toBool()), reply);
            const auto word = textOf(*body, u"role"_s);
            if (!word)
                return core::readyFuture(problemOf(
                    core::Error {core::Error::Code::Invalid, u"disabled must be true or false, role a text"_s}, call));
            const core::Result<core::Role> role = roleOf(*word);
            if (!role)
                return core::readyFuture(problemOf(role.error(), call));
            return core::thenIn(this, m_parts.access.setRole(call.who.actor, call.param(u"id"_s), *role), reply);
        }};
    m_routes << ApiRoute {.method = "DELETE",
                          .path = u"/users/{id}"_s,
                          .operation = u"removeUser"_s,
                          .summary = u"Removes a user and ends their sessions."_s,
                          .permission = permission,
                          .replyStatus = 204,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, m_parts.access.removeUser(call.who.actor, call.param(u"id"_s)),
                                                  [call](const core::Status &removed) {
                                                      return removed ? WebReply::noContent()
                                                                     : problemOf(removed.error(), call);
                                                  });
                          }};
    // Everybody may change their own password with the old one; whoever manages users may set anybody's.
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/users/{id}/password"_s,
        .operation = u"setPassword"_s,
        .summary = u"Another password; all sessions of the user end. One's own needs old_password as well."_s,
        .gate = ApiRoute::Gate::SignedIn,
        .bodySchema = u"PasswordChange"_s,
        .replySchema = u"User"_s,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"old_password"_s, u"password"_s});
            if (!body)
                return core::readyFuture(problemOf(body.error(), call));
            const auto password = textOf(*body, u"password"_s);
            const auto old = textOf(*body, u"old_password"_s, false);
            for (const auto *part : {&password, &old}) {
                if (!*part)
                    return core::readyFuture(problemOf(part->error(), call));
            }
            const bool isOwn = call.who.isUser()
                && (call.param(u"id"_s) == call.who.id || call.param(u"id"_s) == call.who.name);
            if (!isOwn && !call.who.may(core::Permission::ManageUsers))
                return core::readyFuture(WebReply::problem(
                    403, u"Only whoever manages users may set another user's password."_s, call.request.correlationId));
            if (isOwn && !body->contains(u"old_password"_s))
                return core::readyFuture(problemOf(
                    core::Error {core::Error::Code::Invalid, u"old_password is needed to change one's own"_s}, call));
            return core::thenIn(this,
                                m_parts.access.setPassword(call.who.actor, call.param(u"id"_s),
                                                           isOwn ? std::optional(*old) : std::nullopt, *password),
                                [call](const core::Attempt<core::User> &changed) {
                                    return changed ? WebReply::json(core::toJson(*changed))
                                                   : problemOf(changed.refusal(), call);
                                });
        }};
    m_routes << ApiRoute {.method = "POST",
                          .path = u"/users/{id}/pin"_s,
                          .operation = u"setPin"_s,
                          .summary = u"The user's PIN for the station's own screen; an empty one takes it away."_s,
                          .permission = permission,
                          .bodySchema = u"PinChange"_s,
                          .replySchema = u"User"_s,
                          .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
                              const auto body = bodyOf(call, {u"pin"_s});
                              const auto pin = body ? textOf(*body, u"pin"_s) : core::Result<QString>(body.error());
                              if (!pin)
                                  return core::readyFuture(problemOf(pin.error(), call));
                              return core::thenIn(
                                  this, m_parts.access.setPin(call.who.actor, call.param(u"id"_s), *pin),
                                  [call](const core::Result<core::User> &user) { return userReply(user, call); });
                          }};
    m_routes << ApiRoute {
        .method = "DELETE",
        .path = u"/users/{id}/sessions"_s,
        .operation = u"endSessions"_s,
        .summary = u"Signs a user out everywhere."_s,
        .permission = permission,
        .replySchema = u"Count"_s,
        .handler = [this](const ApiCall &call) {
            return core::thenIn(
                this, m_parts.access.endSessions(call.who.actor, call.param(u"id"_s)),
                [call](const core::Result<int> &ended) {
                    return ended ? WebReply::json({{u"count"_s, *ended}}) : problemOf(ended.error(), call);
                });
        }};
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/accessjson.h"
#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using Type = core::AuditEvent::Type;
constexpr int kMostDays = 3650;

core::Error invalid(const QString &message) { return {core::Error::Code::Invalid, message}; }

core::Result<core::Permissions> scopesOf(const QJsonValue &value)
{
    core::Permissions scopes;
    if (value.isUndefined() || value.isNull())
        return scopes;
    if (!value.isArray())
        return invalid(u"scopes must be a list of permissions"_s);
    const QJsonArray words = value.toArray();
    for (const QJsonValue &word : words) {
        const std::optional<core::Permission> permission = core::permissionFromString(word.toString());
        if (!permission)
            return invalid(u"there is no permission \"%1\"; there are: %2"_s.arg(
                word.toString().left(64), core::toStrings(core::permissionsOf(core::Role::Admin)).join(u", "_s)));
        scopes |= *permission;
    }
    return scopes;
}
} // namespace

void Api::addTokenRoutes()
{
    constexpr auto permission = core::Permission::ManageTokens;
    m_routes << ApiRoute {.method = "GET",
                          .path = u"/tokens"_s,
                          .operation = u"listTokens"_s,
                          .summary = u"The tokens of other programs, without their secrets, which nobody keeps."_s,
                          .permission = permission,
                          .audit = ApiAudit {Type::DataAccess, u"list tokens"_s, u"tokens"_s},
                          .replySchema = u"TokenList"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, m_parts.access.tokens(),
                                                  [call](const core::Result<QList<core::TokenInfo>> &tokens) {
                                                      if (!tokens)
                                                          return problemOf(tokens.error(), call);
                                                      QJsonArray array;
                                                      for (const core::TokenInfo &token : *tokens)
                                                          array << core::toJson(token, QDateTime::currentDateTimeUtc());
                                                      return WebReply::json(listOf(u"tokens"_s, array));
                                                  });
                          }};
    m_routes << ApiRoute {
        .method = "POST",
        .path = u"/tokens"_s,
        .operation = u"createToken"_s,
        .summary
        = u"A token for another program. Its secret is in this reply and nowhere else. Scopes narrow the role."_s,
        .permission = permission,
        .bodySchema = u"NewToken"_s,
        .replySchema = u"CreatedToken"_s,
        .replyStatus = 201,
        .handler = [this](const ApiCall &call) -> QFuture<WebReply> {
            const auto body = bodyOf(call, {u"name"_s, u"role"_s, u"scopes"_s, u"expires_in_days"_s});
            if (!body)
                return core::readyFuture(problemOf(body.error(), call));
            const auto name = textOf(*body, u"name"_s);
            const auto word = textOf(*body, u"role"_s);
            for (const auto *part : {&name, &word}) {
                if (!*part)
                    return core::readyFuture(problemOf(part->error(), call));
            }
            const core::Result<core::Role> role = roleOf(*word);
            if (!role)
                return core::readyFuture(problemOf(role.error(), call));
            const auto scopes = scopesOf(body->value(u"scopes"_s));
            if (!scopes)
                return core::readyFuture(problemOf(scopes.error(), call));
            QDateTime expiresAt;
            if (body->contains(u"expires_in_days"_s)) {
                const double days = body->value(u"expires_in_days"_s).toDouble(-1);
                if (!(days > 0 && days <= kMostDays))
                    return core::readyFuture(problemOf(
                        invalid(u"expires_in_days must be a number above 0 and up to %1"_s.arg(kMostDays)), call));
                expiresAt = QDateTime::currentDateTimeUtc().addSecs(qint64(days * 86400));
            }
            // Nobody hands out more than they may do themselves.
            if (!call.who.permissions.testFlags(scopes->toInt() == 0 ? core::permissionsOf(*role)
                                                                     : *scopes & core::permissionsOf(*role)))
                return core::readyFuture(WebReply::problem(
                    403, u"A token cannot be given permissions that %1 does not have."_s.arg(call.who.name),
                    call.request.correlationId));
            return core::thenIn(this, m_parts.access.createToken(call.who.actor, *name, *role, *scopes, expiresAt),
                                [call](const core::Result<core::NewToken> &made) {
                                    if (!made)
                                        return problemOf(made.error(), call);
                                    QJsonObject object = core::toJson(made->info, QDateTime::currentDateTimeUtc());
                                    object.insert(u"token"_s, QString::fromLatin1(made->secret));
                                    return WebReply::json(object, 201);
                                });
        }};
    m_routes << ApiRoute {.method = "DELETE",
                          .path = u"/tokens/{id}"_s,
                          .operation = u"revokeToken"_s,
                          .summary = u"Makes a token worthless at once."_s,
                          .permission = permission,
                          .replySchema = u"Token"_s,
                          .handler = [this](const ApiCall &call) {
                              return core::thenIn(this, m_parts.access.revokeToken(call.who.actor, call.param(u"id"_s)),
                                                  [call](const core::Result<core::TokenInfo> &revoked) {
                                                      return revoked ? WebReply::json(core::toJson(
                                                                 *revoked, QDateTime::currentDateTimeUtc()))
                                                                     : problemOf(revoked.error(), call);
                                                  });
                          }};
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "core/domain/accessjson.h"

#include "core/domain/visitjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {
QJsonValue timeOrNull(const QDateTime &at) { return at.isValid() ? QJsonValue(toRfc3339(at)) : QJsonValue(); }
QJsonArray words(Permissions permissions) { return QJsonArray::fromStringList(toStrings(permissions)); }
} // namespace

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id},
            {u"name"_s, user.name},
            {u"role"_s, toString(user.role)},
            {u"disabled"_s, user.isDisabled},
            {u"has_pin"_s, user.hasPin},
            {u"created_at"_s, timeOrNull(user.createdAt)},
            {u"last_sign_in_at"_s, timeOrNull(user.lastSignInAt)}};
}

QJsonObject toJson(const TokenInfo &token, const QDateTime &now)
{
    const QString state = token.isRevoked ? u"revoked"_s : token.isValidAt(now) ? u"valid"_s : u"expired"_s;
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"role"_s, toString(token.role)},
            {u"scopes"_s, words(token.scopes)},
            {u"state"_s, state},
            {u"created_at"_s, timeOrNull(token.createdAt)},
            {u"expires_at"_s, timeOrNull(token.expiresAt)},
            {u"last_used_at"_s, timeOrNull(token.lastUsedAt)}};
}

QJsonObject toJson(const Principal &principal)
{
    return {{u"actor"_s, principal.actor},
            {u"id"_s, principal.id},
            {u"name"_s, principal.name},
            {u"role"_s, toString(principal.role)},
            {u"permissions"_s, words(principal.permissions)}};
}

} // namespace core

// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"
#include "services/http/api/apischemas.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace services {

namespace {
QJsonObject reference(const QString &schema) { return {{u"$ref"_s, u"#/components/schemas/"_s + schema}}; }

QJsonObject content(const QString &type, const QJsonObject &schema)
{
    return {{type, QJsonObject {{u"schema"_s, schema}}}};
}

QJsonObject parameter(const ApiParameter &given)
{
    QJsonObject schema {{u"type"_s, given.type}};
    if (!given.format.isEmpty())
        schema.insert(u"format"_s, given.format);
    if (!given.choices.isEmpty())
        schema.insert(u"enum"_s, QJsonArray::fromStringList(given.choices));
    return {{u"name"_s, given.name},
            {u"in"_s, u"query"_s},
            {u"required"_s, false},
            {u"description"_s, given.description},
            {u"schema"_s, schema}};
}

QJsonObject replies(const ApiRoute &route)
{
    QJsonObject done {{u"description"_s,
                       route.replyStatus == 204 || route.replyStatus == 202 ? u"Done."_s : u"What was asked for."_s}};
    if (!route.replySchema.isEmpty())
        done.insert(u"content"_s, content(route.replyType, reference(route.replySchema)));
    else if (route.replyType != u"application/json")
        done.insert(u"content"_s, content(route.replyType, {{u"type"_s, u"string"_s}}));
    const QJsonObject problem {{u"description"_s, u"Why not, and what to do."_s},
                               {u"content"_s, content(u"application/problem+json"_s, reference(u"Problem"_s))}};
    return {{QString::number(route.replyStatus), done}, {u"default"_s, problem}};
}

QJsonObject operation(const ApiRoute &route)
{
    QJsonArray parameters;
    static const QRegularExpression kName(u"\\{(\\w+)\\}"_s);
    for (const QRegularExpressionMatch &match : kName.globalMatch(route.path)) {
        parameters << QJsonObject {{u"name"_s, match.captured(1)},
                                   {u"in"_s, u"path"_s},
                                   {u"required"_s, true},
                                   {u"schema"_s, QJsonObject {{u"type"_s, u"string"_s}}}};
    }
    for (const ApiParameter &given : route.parameters)
        parameters << parameter(given);
    QJsonObject object {{u"operationId"_s, route.operation},
                        {u"summary"_s, route.summary},
                        {u"tags"_s, QJsonArray {route.path.section(u'/', 1, 1)}},
                        {u"parameters"_s, parameters},
                        {u"responses"_s, replies(route)}};
    QJsonObject body;
    if (!route.bodySchema.isEmpty())
        body = content(u"application/json"_s, reference(route.bodySchema));
    for (const QString &type : route.bodyTypes)
        body.insert(type,
                    QJsonObject {{u"schema"_s, QJsonObject {{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}}}});
    if (!body.isEmpty())
        object.insert(u"requestBody"_s,
                      QJsonObject {{u"required"_s, true},
                                   {u"content"_s, body},
                                   {u"description"_s, u"At most %1 bytes."_s.arg(route.mostBody)}});
    if (route.gate == ApiRoute::Gate::Open)
        object.insert(u"security"_s, QJsonArray());
    else if (route.gate == ApiRoute::Gate::Permitted)
        object.insert(u"x-permission"_s, core::toString(route.permission));
    return object;
}
} // namespace

QJsonObject Api::openApi() const
{
    QJsonObject paths;
    for (const ApiRoute &route : m_routes) {
        QJsonObject path = paths.value(route.path).toObject();
        path.insert(QString::fromLatin1(route.method).toLower(), operation(route));
        paths.insert(route.path, path);
    }
    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s,
         QJsonObject {
             {u"title"_s, u"Doorbell station"_s},
             {u"version"_s, m_parts.version},
             {u"description"_s,
              u"Everything under /api needs a bearer: a session's (POST /session) or a token's (POST /tokens). Times "
              u"are UTC, RFC 3339. "
              "Lists give next_cursor; pass it as cursor for the next page. Errors are problem documents of RFC 9457. "
              "Send X-Correlation-Id to find a request again in log and audit log."_s},
             {u"license"_s, QJsonObject {{u"name"_s, u"MIT"_s}, {u"identifier"_s, u"MIT"_s}}}}},
        {u"servers"_s, QJsonArray {QJsonObject {{u"url"_s, u"/api/v1"_s}}}},
        {u"security"_s, QJsonArray {QJsonObject {{u"bearer"_s, QJsonArray()}}}},
        {u"paths"_s, paths},
        {u"components"_s,
         QJsonObject {{u"securitySchemes"_s,
                       QJsonObject {{u"bearer"_s, QJsonObject {{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}}}}},
                      {u"schemas"_s, apiSchemas()}}}};
}

} // namespace services

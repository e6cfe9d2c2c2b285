// SPDX-License-Identifier: MIT
#include "services/http/webrequest.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qsizetype kMaxCorrelationId = 128;
}

QByteArray WebRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

WebReply WebReply::json(const QJsonObject &object, int status)
{
    WebReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

WebReply WebReply::text(QByteArray body, QByteArray contentType)
{
    WebReply reply;
    reply.contentType = std::move(contentType);
    reply.body = std::move(body);
    return reply;
}

WebReply WebReply::noContent()
{
    WebReply reply;
    reply.status = 204;
    reply.contentType.clear();
    return reply;
}

WebReply WebReply::problem(int status, const QString &detail, const QByteArray &correlationId)
{
    WebReply reply = json({{u"type"_s, u"about:blank"_s},
                           {u"title"_s, QString::fromLatin1(reasonPhrase(status))},
                           {u"status"_s, status},
                           {u"detail"_s, detail},
                           {u"correlation_id"_s, QString::fromLatin1(correlationId)}},
                          status);
    reply.contentType = "application/problem+json"_ba;
    return reply;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 202:
        return "Accepted"_ba;
    case 204:
        return "No Content"_ba;
    case 304:
        return "Not Modified"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 409:
        return "Conflict"_ba;
    case 411:
        return "Length Required"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 414:
        return "URI Too Long"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 422:
        return "Unprocessable Content"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    case 507:
        return "Insufficient Storage"_ba;
    default:
        return "Status"_ba;
    }
}

bool isCorrelationId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= kMaxCorrelationId && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
            || c == '-';
    });
}

} // namespace services

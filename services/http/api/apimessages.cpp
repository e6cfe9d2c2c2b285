// SPDX-License-Identifier: MIT
#include "services/http/api/apimessages.h"

#include "core/domain/accessjson.h"
#include "core/domain/visitjson.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr int kUsualItems = 50;
constexpr int kMostItems = 500; // what the lists behind it give at once

core::Error invalid(const QString &message) { return {core::Error::Code::Invalid, message}; }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
} // namespace

QByteArray ApiCall::secret() const
{
    // RFC 6750 section 2.1. Never in the URL: URLs end up in logs.
    const QByteArray value = request.header("authorization"_ba);
    return value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0 ? value.mid(7).trimmed() : QByteArray();
}

int statusOf(core::Error::Code code)
{
    using Code = core::Error::Code;
    switch (code) {
    case Code::Invalid:
        return 422;
    case Code::NotFound:
        return 404;
    case Code::Conflict:
        return 409;
    case Code::Unavailable:
        return 503;
    case Code::Cancelled:
        return 503;
    case Code::Unsupported:
        return 501;
    case Code::NoSpace:
        return 507;
    case Code::Corrupt:
    case Code::TooNew:
    case Code::Io:
    case Code::Internal:
        break;
    }
    return 500;
}

WebReply problemOf(const core::Error &error, const ApiCall &call)
{
    const int status = statusOf(error.code);
    WebReply reply = WebReply::problem(status, error.message, call.request.correlationId);
    if (status == 503)
        reply.headers.emplace_back("Retry-After"_ba, "5"_ba);
    return reply;
}

WebReply problemOf(const core::Refusal &refusal, const ApiCall &call)
{
    switch (refusal.reason) {
    case core::Refusal::Reason::Wrong:
        return WebReply::problem(401, refusal.error.message, call.request.correlationId);
    case core::Refusal::Reason::Locked:
    case core::Refusal::Reason::Busy: {
        WebReply reply = WebReply::problem(429, refusal.error.message, call.request.correlationId);
        reply.headers.emplace_back("Retry-After"_ba, QByteArray::number(std::max(1, refusal.retryAfterSeconds)));
        return reply;
    }
    case core::Refusal::Reason::Failed:
        break;
    }
    return problemOf(refusal.error, call);
}

core::Result<QJsonObject> bodyOf(const ApiCall &call, const QStringList &known)
{
    const QByteArray &body = call.request.body;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body); // QJsonDocument mends what is no UTF-8; we do not want to guess
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return invalid(u"the body is not UTF-8"_s);
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(body, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return invalid(u"the body is no JSON: %1 at byte %2"_s.arg(trouble.errorString()).arg(trouble.offset));
    if (!document.isObject())
        return invalid(u"the body must be a JSON object"_s);
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return invalid(
                u"the member \"%1\" is not known here; there are: %2"_s.arg(it.key().left(64), known.join(u", "_s)));
    }
    return object;
}

core::Result<QString> textOf(const QJsonObject &object, const QString &member, bool isRequired)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || value.isNull()) {
        if (isRequired)
            return invalid(u"the member \"%1\" is missing"_s.arg(member));
        return QString();
    }
    if (!value.isString())
        return invalid(u"the member \"%1\" must be a text"_s.arg(member));
    return value.toString();
}

QString textOf(const ApiCall &call, const QString &parameter)
{
    return call.request.query.queryItemValue(parameter, QUrl::FullyDecoded);
}

core::Result<int> numberOf(const ApiCall &call, const QString &parameter, int fallback, int least, int most)
{
    const QString text = textOf(call, parameter);
    if (text.isEmpty() && !call.request.query.hasQueryItem(parameter))
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return invalid(u"%1 must be a whole number from %2 to %3"_s.arg(parameter).arg(least).arg(most));
    return number;
}

core::Result<QDateTime> timeOf(const ApiCall &call, const QString &parameter)
{
    if (!call.request.query.hasQueryItem(parameter))
        return QDateTime();
    const QString text = textOf(call, parameter);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()
        || time.timeSpec() == Qt::LocalTime) // without an offset it would mean whatever zone the station is in
        return invalid(u"%1 must be a time such as 2025-01-29T04:20:12Z"_s.arg(parameter));
    return time.toUTC();
}

core::Result<core::Role> roleOf(const QString &word)
{
    if (const std::optional<core::Role> role = core::roleFromString(word))
        return *role;
    return invalid(u"there is no role \"%1\"; there are: %2"_s.arg(word.left(64), core::roleWords().join(u", "_s)));
}

core::Result<ApiWindow> windowOf(const ApiCall &call)
{
    const auto since = timeOf(call, u"since"_s);
    if (!since)
        return since.error();
    const auto until = timeOf(call, u"until"_s);
    if (!until)
        return until.error();
    const auto limit = numberOf(call, u"limit"_s, kUsualItems, 1, kMostItems);
    if (!limit)
        return limit.error();
    return ApiWindow {*since, *until, *limit, textOf(call, u"cursor"_s)};
}

QList<ApiParameter> windowParameters()
{
    return {{u"since"_s, u"At this time or after."_s, u"string"_s, u"date-time"_s},
            {u"until"_s, u"Before this time."_s, u"string"_s, u"date-time"_s},
            {u"limit"_s, u"How many, 1 to %1; %2 when left out."_s.arg(kMostItems).arg(kUsualItems), u"integer"_s},
            {u"cursor"_s, u"next_cursor of the page before."_s}};
}

QJsonObject listOf(const QString &name, const QJsonArray &items, const QString &nextCursor)
{
    return {{name, items}, {u"next_cursor"_s, orNull(nextCursor)}};
}

QJsonObject toJson(const core::Session &session)
{
    QJsonObject object = core::toJson(session.principal);
    object.insert(u"token"_s, QString::fromLatin1(session.secret));
    object.insert(u"token_type"_s, u"Bearer"_s);
    object.insert(u"expires_at"_s, core::toRfc3339(session.expiresAt));
    object.insert(u"idle_seconds"_s, session.idleSeconds);
    return object;
}

} // namespace services

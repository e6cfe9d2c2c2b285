// SPDX-License-Identifier: MIT
#include "services/http/api/api.h"

#include "core/domain/futures.h"
#include "services/http/api/apimessages.h"
#include "services/http/api/eventfeed.h"
#include "services/http/api/livefeed.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
Q_LOGGING_CATEGORY(lcApi, "doorbell.api", QtInfoMsg)

constexpr QLatin1StringView kBase("/api/v1");

QString filledIn(QString text, const QHash<QString, QString> &params)
{
    for (auto it = params.begin(); it != params.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value().left(128));
    return text;
}

// An image may come under any name; JSON must be called that, so that no page of another origin can send it as a form.
bool isTypeTaken(const ApiRoute &route, const QByteArray &given)
{
    const QByteArray type = given.left(given.indexOf(';') < 0 ? given.size() : given.indexOf(';')).trimmed().toLower();
    if (!route.bodySchema.isEmpty() && type == "application/json")
        return true;
    return std::ranges::any_of(route.bodyTypes, [&](const QString &taken) {
        const QByteArray pattern = taken.toLatin1();
        return pattern == type || (pattern.endsWith("/*") && type.startsWith(pattern.chopped(1)));
    });
}
} // namespace

Api::Api(ApiParts parts)
    : m_parts(std::move(parts))
    , m_events(new EventFeed(m_parts.station, this))
    , m_live(new LiveFeed(m_parts.station, this))
{
    addSessionRoutes();
    addUserRoutes();
    addTokenRoutes();
    addCameraRoutes();
    addVisitRoutes();
    addLabelRoutes();
    addPersonRoutes();
    addPhotoRoutes();
    addAccuracyRoutes();
    addSettingsRoutes();
    addAuditRoutes();
    addLogRoutes();
    addSystemRoutes();
}

Api::~Api() = default;

QList<WebRoute> Api::webRoutes()
{
    QList<WebRoute> all;
    for (const ApiRoute &route : std::as_const(m_routes)) {
        all << WebRoute {route.method, kBase + route.path,
                         std::function<QFuture<WebReply>(const WebRequest &)>(
                             [this, &route](const WebRequest &request) { return enter(route, request); }),
                         route.mostBody};
    }
    return all;
}

QFuture<WebReply> Api::enter(const ApiRoute &route, const WebRequest &request)
{
    ApiCall call {request, {}};
    if (route.gate != ApiRoute::Gate::Open) {
        const QByteArray secret = call.secret();
        if (secret.isEmpty())
            return noted(
                route, call,
                turnedAway(route, call, 401,
                           u"Sign in first (POST /api/v1/session), or send a token: Authorization: Bearer …"_s));
        const core::Result<core::Principal> who = m_parts.access.authenticate(secret);
        if (!who)
            return noted(
                route, call,
                turnedAway(route, call, 401, u"This token or session is not valid, or not any more. Sign in again."_s));
        call.who = *who;
        if (route.gate == ApiRoute::Gate::Permitted && !who->may(route.permission)) {
            return noted(route, call,
                         turnedAway(route, call, 403,
                                    u"%1 may not do this: it needs the permission \"%2\"."_s.arg(
                                        who->name, core::toString(route.permission))));
        }
    }
    const bool takesBody = !route.bodySchema.isEmpty() || !route.bodyTypes.isEmpty();
    if (takesBody && !isTypeTaken(route, request.header("content-type"_ba))) {
        QStringList types = route.bodyTypes;
        if (!route.bodySchema.isEmpty())
            types.prepend(u"application/json"_s);
        return core::readyFuture(WebReply::problem(
            415, u"Send the body with Content-Type %1."_s.arg(types.join(u" or "_s)), request.correlationId));
    }
    return core::thenIn(this, route.handler(call),
                        [this, &route, call](WebReply reply) { return noted(route, call, std::move(reply)); });
}

std::shared_ptr<core::EnrolmentDesk> Api::enrolmentOf(const ApiCall &call)
{
    return std::make_shared<pipeline::PhotoEnrolment>(
        m_parts.photos, m_parts.station.visitLog(),
        m_parts.bookFor(call.who.actor, QString::fromLatin1(call.request.correlationId)), m_parts.unknownFaces);
}

WebReply Api::turnedAway(const ApiRoute &route, const ApiCall &call, int status, const QString &detail)
{
    qCInfo(lcApi).noquote() << "refused" << status << route.method << kBase + route.path << "to"
                            << (call.who.actor.isEmpty() ? u"nobody known"_s : call.who.actor) << "from"
                            << call.request.remoteAddress.toString() << "correlation" << call.request.correlationId;
    if (m_parts.security)
        m_parts.security(status == 401 ? u"unauthenticated"_s : u"forbidden"_s, u"refused"_s);
    WebReply reply = WebReply::problem(status, detail, call.request.correlationId);
    if (status == 401)
        reply.headers.emplace_back("WWW-Authenticate"_ba, "Bearer realm=\"doorbell\""_ba);
    return reply;
}

// Nothing personal leaves before it is written down who got it. What has been done already is done; the caller is told
// that it is not noted.
QFuture<WebReply> Api::noted(const ApiRoute &route, const ApiCall &call, WebReply reply)
{
    const bool isRefusal = reply.status == 401 || reply.status == 403;
    if (!route.audit && !isRefusal)
        return core::readyFuture(std::move(reply));
    // A stranger's knocking must not fill the disk: without any credentials it is counted and logged, not audited.
    if (reply.status == 401 && call.secret().isEmpty() && route.gate != ApiRoute::Gate::Open)
        return core::readyFuture(std::move(reply));
    const bool isStranger = reply.status == 401 && call.who.actor.isEmpty() && route.gate != ApiRoute::Gate::Open;
    if (isStranger && !m_strangers.admit(std::chrono::steady_clock::now()))
        return core::readyFuture(std::move(reply));
    core::AuditEvent event;
    // Refused where everybody may ask, such as the first owner's set-up: a wrong code.
    const core::AuditEvent::Type own = route.audit ? route.audit->type : core::AuditEvent::Type::Authentication;
    event.type = isRefusal && route.gate != ApiRoute::Gate::Open ? core::AuditEvent::Type::Authorization : own;
    event.action = route.audit ? route.audit->action : route.operation;
    event.resource = filledIn(route.audit ? route.audit->resource : route.path, call.request.params);
    event.actor = call.who.actor.isEmpty() ? u"anonymous"_s : call.who.actor;
    event.result = reply.status < 400 ? u"success"_s : isRefusal ? u"refused"_s : u"failed"_s;
    event.correlationId = QString::fromLatin1(call.request.correlationId);
    event.data = {{u"status"_s, reply.status}, {u"remote_address"_s, call.request.remoteAddress.toString()}};
    if (const int unwritten = isStranger ? m_strangers.takeUnwritten() : 0; unwritten > 0)
        event.data.insert(u"more_refusals_before"_s, unwritten);
    if (route.audit && !route.audit->members.isEmpty() && !isRefusal) {
        const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
        for (const QString &member : route.audit->members) {
            if (body.value(member).isString())
                event.data.insert(member, body.value(member).toString().left(64));
        }
    }
    return core::thenIn(
        this, m_parts.audit.record(std::move(event)), [call, reply = std::move(reply)](const core::Status &recorded) {
            if (recorded)
                return reply;
            qCCritical(lcApi).noquote() << "the audit log cannot be written:" << recorded.error().message;
            const bool isView = call.request.method == "GET";
            return WebReply::problem(
                503,
                (isView
                     ? u"Nothing is shown, because the audit log cannot be written: %1"_s
                     : u"The audit log cannot be written, so what was asked for may be done, but is not recorded: %1"_s)
                    .arg(recorded.error().message),
                call.request.correlationId);
        });
}

} // namespace services

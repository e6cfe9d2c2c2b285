// SPDX-License-Identifier: MIT
#include "services/http/siteserver.h"

#include "core/domain/logevent.h"
#include "core/domain/ulid.h"
#include "services/http/requestgate.h"
#include "services/http/webstream.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QHttpServerRequest>
#include <QLocale>
#include <QLoggingCategory>
#include <QTcpSocket>
#include <QUrl>

#include <exception>
#include <optional>

using namespace Qt::StringLiterals;

namespace services {

namespace {
Q_LOGGING_CATEGORY(lcHttp, "doorbell.http", QtInfoMsg)

using Method = QHttpServerRequest::Method;

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Head:
        return "HEAD"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    case Method::Options:
        return "OPTIONS"_ba;
    default:
        return "OTHER"_ba;
    }
}

// What every reply says, whatever it is. Nothing of ours is a page to be framed or to run scripts.
constexpr QByteArrayView kSecurityHeaders = "X-Content-Type-Options: nosniff\r\n"
                                            "X-Frame-Options: DENY\r\n"
                                            "Referrer-Policy: no-referrer\r\n"
                                            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                                            "Cache-Control: no-store\r\n";

WebRequest convert(const QHttpServerRequest &request, const TrustedProxies &proxies)
{
    WebRequest asked;
    QByteArrayList forwarded;
    // GET's handler answers HEAD; its body is left out when the reply is written.
    asked.method = request.method() == Method::Head ? "GET"_ba : nameOf(request.method());
    asked.path = request.url().path();
    asked.query = request.query();
    for (const auto &[name, value] : request.headers()) {
        asked.headers.emplace_back(name, value);
        if (name.compare("x-forwarded-for", Qt::CaseInsensitive) == 0)
            forwarded << value;
    }
    asked.body = request.body();
    asked.remoteAddress = proxies.caller(request.remoteAddress(), forwarded);
    const QByteArray given = asked.header("x-correlation-id"_ba);
    asked.correlationId = isCorrelationId(given) ? given : core::newId(u"req_").toLatin1();
    return asked;
}

// What changes something is worth a line; who asks every second, such as a balancer, is not.
void tell(const WebAccess &access, const QByteArray &correlationId)
{
    const bool isRoutine = access.method == "GET" || access.method == "HEAD" || access.route == "unmatched"_L1;
    core::logEvent(lcHttp(), isRoutine ? core::Settings::LogLevel::Debug : core::Settings::LogLevel::Info,
                   u"request answered"_s,
                   {QString::fromLatin1(correlationId),
                    {},
                    {{u"method"_s, QString::fromLatin1(access.method)},
                     {u"route"_s, access.route},
                     {u"status"_s, access.status},
                     {u"duration_ms"_s, access.seconds * 1000}}});
}

WebReply failure(const QByteArray &correlationId)
{
    return WebReply::problem(500, u"The station failed on this request. Its log says more under the correlation id."_s,
                             correlationId);
}

bool wantsClose(const WebRequest &request) { return request.header("connection"_ba).toLower().contains("close"); }

bool isHeaderSafe(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}
} // namespace

SiteServer::SiteServer(const WebSite &site, const WebServer::Observer &observer, const std::atomic<bool> &isDraining,
                       QObject *parent)
    : QAbstractHttpServer(parent)
    , m_router(site.routes)
    , m_limits(site.limits)
    , m_rate(site.limits.requestsPerSecond, site.limits.requestBurst)
    , m_observer(observer)
    , m_isDraining(isDraining)
{ }

SiteServer::~SiteServer() { qDeleteAll(servers()); } // they ask us about each request

qint64 SiteServer::mostBody(const QByteArray &method, const QByteArray &target) const
{
    const WebRouter::Match match = m_router.find(method, QUrl::fromEncoded(target).path());
    return match.route && match.route->mostBody > 0 ? match.route->mostBody : m_limits.bodyBytes;
}

QByteArray SiteServer::refusal(int status, const QString &detail) const
{
    const QByteArray correlationId = core::newId(u"req_").toLatin1();
    const WebReply reply = WebReply::problem(status, detail, correlationId);
    if (m_observer)
        m_observer({"OTHER"_ba, u"refused"_s, status, 0});
    return headOf(reply, correlationId, true) + reply.body;
}

bool SiteServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    RequestGate *gate = RequestGate::of(socket);
    if (!gate || !gate->begin())
        return true; // what comes after a request that ended the connection is not to be trusted
    Exchange exchange;
    exchange.socket = socket;
    exchange.gate = gate;
    exchange.took.start();
    exchange.isHead = request.method() == Method::Head;
    exchange.access = {nameOf(request.method()), u"unmatched"_s, 0, 0};
    WebReply reply;
    std::optional<core::LogScope> scope; // what is logged on the way is about this request
    try {
        WebRequest asked = convert(request, m_limits.proxies);
        exchange.correlationId = asked.correlationId;
        scope.emplace(core::LogContext {QString::fromLatin1(asked.correlationId)});
        exchange.isLast = gate->isLast() || wantsClose(asked);
        WebRouter::Match match = m_router.find(asked.method, asked.path);
        if (!match.path.isEmpty())
            exchange.access.route = match.path;
        reply = refuseOrFind(asked, match);
        if (match.route) {
            asked.params = match.params;
            if (const auto *later = std::get_if<1>(&match.route->handler)) {
                answerLater((*later)(asked), std::move(exchange));
                return true;
            }
            reply = std::get<0>(match.route->handler)(asked);
        }
    } catch (const std::exception &error) {
        qCCritical(lcHttp).noquote() << "a handler failed for" << exchange.access.route << ':' << error.what();
        reply = failure(exchange.correlationId);
    } catch (...) {
        qCCritical(lcHttp).noquote() << "a handler failed for" << exchange.access.route;
        reply = failure(exchange.correlationId);
    }
    finish(reply, exchange);
    return true;
}

// Leaves match.route empty when it refuses.
WebReply SiteServer::refuseOrFind(const WebRequest &asked, WebRouter::Match &match)
{
    const bool isLimited = !match.route || match.route->isRateLimited;
    if (const int wait = isLimited ? m_rate.wait(asked.remoteAddress) : 0; wait > 0) {
        match.route = nullptr;
        WebReply reply = WebReply::problem(429, u"Too many requests from this address. Try again in %1 s."_s.arg(wait),
                                           asked.correlationId);
        reply.headers.emplace_back("Retry-After"_ba, QByteArray::number(wait));
        return reply;
    }
    if (match.route)
        return {};
    if (match.allowed.isEmpty())
        return WebReply::problem(404, u"There is nothing at this address."_s, asked.correlationId);
    const QByteArray allow = match.allowed.join(", ");
    WebReply reply = WebReply::problem(405, u"This address answers %1 only."_s.arg(QString::fromLatin1(allow)),
                                       asked.correlationId);
    reply.headers.emplace_back("Allow"_ba, allow);
    return reply;
}

void SiteServer::answerLater(const QFuture<WebReply> &later, Exchange exchange)
{
    auto *watcher = new QFutureWatcher<WebReply>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, exchange = std::move(exchange)]() mutable {
        watcher->deleteLater();
        const core::LogScope scope({QString::fromLatin1(exchange.correlationId)});
        WebReply reply = failure(exchange.correlationId);
        try {
            if (watcher->future().isResultReadyAt(0))
                reply = watcher->result();
            else
                qCCritical(lcHttp).noquote() << "a handler gave no reply for" << exchange.access.route;
        } catch (const std::exception &error) {
            qCCritical(lcHttp).noquote() << "a handler failed for" << exchange.access.route << ':' << error.what();
        }
        finish(reply, exchange);
    });
    watcher->setFuture(later);
}

void SiteServer::finish(const WebReply &reply, Exchange &exchange)
{
    exchange.access.status = reply.status;
    exchange.access.seconds = double(exchange.took.nsecsElapsed()) / 1e9;
    tell(exchange.access, exchange.correlationId);
    if (m_observer)
        m_observer(exchange.access);
    if (!exchange.socket || !exchange.gate || exchange.socket->state() != QAbstractSocket::ConnectedState)
        return; // the caller has gone
    const bool goesOn = bool(reply.stream) && !exchange.isHead;
    const bool isLast = exchange.isLast || exchange.gate->isLast() || m_isDraining || bool(reply.stream);
    exchange.socket->write(headOf(reply, exchange.correlationId, isLast));
    if (!exchange.isHead)
        exchange.socket->write(reply.body);
    if (goesOn) {
        exchange.gate->startStream();
        reply.stream(*new WebStream(exchange.socket));
    } else if (isLast) {
        exchange.gate->end();
    } else {
        exchange.gate->replied();
    }
}

QByteArray SiteServer::headOf(const WebReply &reply, const QByteArray &correlationId, bool isLast)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    head += "Date: "
        + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
        + "\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    if (!reply.stream && reply.status != 204 && reply.status != 304)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += "X-Correlation-Id: " + correlationId + "\r\n";
    head += kSecurityHeaders;
    for (const auto &[name, value] : reply.headers) {
        if (isHeaderSafe(name) && isHeaderSafe(value))
            head += name + ": " + value + "\r\n";
    }
    if (isLast)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace services

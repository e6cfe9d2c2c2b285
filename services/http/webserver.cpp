// SPDX-License-Identifier: MIT
#include "services/http/webserver.h"

#include "core/domain/ulid.h"

#include <QAbstractHttpServer>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHttpServerRequest>
#include <QLocale>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QSet>
#include <QTcpSocket>

#include <algorithm>
#include <exception>

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
constexpr QByteArrayView kSecurityHeaders
    = "X-Content-Type-Options: nosniff\r\n"
      "X-Frame-Options: DENY\r\n"
      "Referrer-Policy: no-referrer\r\n"
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
      "Cache-Control: no-store\r\n";

// RFC 9112 section 6.3: what leaves the length of a body in doubt is refused, or a proxy in front
// may see another request than we do.
bool hasDoubtfulLength(const QHttpServerRequest &request)
{
    int lengths = 0;
    bool isBad = false;
    for (const auto &[name, value] : request.headers()) {
        if (name.compare("content-length", Qt::CaseInsensitive) == 0) {
            ++lengths;
            isBad |= value.isEmpty() || value.size() > 18
                || !std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        } else if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            ++lengths;
            isBad |= value.compare("chunked", Qt::CaseInsensitive) != 0;
        }
    }
    return lengths > 1 || isBad;
}

bool wantsClose(const WebRequest &request)
{
    return request.header("connection"_ba).toLower().contains("close");
}

//! Our own routing over QHttpServer's parser: its router answers 404 to a wrong method and sends a
//! body to HEAD.
class SiteServer final : public QAbstractHttpServer {
public:
    SiteServer(QList<WebRoute> routes, const WebServer::Observer &observer,
               const std::atomic<bool> &isDraining, QObject *parent)
        : QAbstractHttpServer(parent)
        , m_routes(std::move(routes))
        , m_observer(observer)
        , m_isDraining(isDraining)
    { }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        // What comes after a request that ended the connection is not to be trusted.
        if (m_closing.contains(socket))
            return true;
        QElapsedTimer took;
        took.start();
        WebAccess access{ nameOf(request.method()), u"unmatched"_s, 0, 0 };
        bool isLast = m_isDraining;
        WebReply reply;
        WebRequest asked;
        try {
            asked = convert(request);
            if (hasDoubtfulLength(request)) {
                isLast = true;
                reply = WebReply::problem(
                    400,
                    u"The length of the request's body is in doubt. Send one Content-Length, or chunks."_s,
                    asked.correlationId);
            } else {
                reply = answer(asked, access);
            }
            isLast |= wantsClose(asked);
        } catch (const std::exception &error) {
            qCCritical(lcHttp).noquote()
                << "a handler failed for" << access.route << ':' << error.what();
            reply = failure(asked);
        } catch (...) {
            qCCritical(lcHttp).noquote() << "a handler failed for" << access.route;
            reply = failure(asked);
        }
        write(socket, reply, asked.correlationId, request.method() == Method::Head, isLast);
        access.status = reply.status;
        access.seconds = double(took.nsecsElapsed()) / 1e9;
        if (m_observer)
            m_observer(access);
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {
    } // handleRequest answers everything

private:
    static WebRequest convert(const QHttpServerRequest &request)
    {
        WebRequest asked;
        // GET's handler answers HEAD; its body is left out when the reply is written.
        asked.method = request.method() == Method::Head ? "GET"_ba : nameOf(request.method());
        asked.path = request.url().path();
        asked.query = request.query();
        for (const auto &[name, value] : request.headers())
            asked.headers.emplace_back(name, value);
        asked.body = request.body();
        asked.remoteAddress = request.remoteAddress();
        const QByteArray given = asked.header("x-correlation-id"_ba);
        asked.correlationId = isCorrelationId(given) ? given : core::newId(u"req_").toLatin1();
        return asked;
    }

    WebReply answer(const WebRequest &asked, WebAccess &access) const
    {
        QByteArrayList allowed;
        for (const WebRoute &route : m_routes) {
            if (route.path != asked.path)
                continue;
            access.route = route.path;
            if (route.method == asked.method)
                return route.handler(asked);
            allowed << route.method;
            if (route.method == "GET")
                allowed << "HEAD"_ba;
        }
        if (allowed.isEmpty())
            return WebReply::problem(404, u"There is nothing at this address."_s,
                                     asked.correlationId);
        const QByteArray allow = allowed.join(", ");
        WebReply reply = WebReply::problem(
            405, u"This address answers %1 only."_s.arg(QString::fromLatin1(allow)),
            asked.correlationId);
        reply.headers.emplace_back("Allow"_ba, allow);
        return reply;
    }

    static WebReply failure(const WebRequest &asked)
    {
        return WebReply::problem(
            500,
            u"The station failed on this request. Its log says more under the correlation id."_s,
            asked.correlationId);
    }

    void write(QTcpSocket *socket, const WebReply &reply, const QByteArray &correlationId,
               bool isHead, bool isLast)
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' '
            + reasonPhrase(reply.status) + "\r\n";
        head += "Date: "
            + QLocale::c()
                  .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                  .toLatin1()
            + "\r\n";
        head += "Content-Type: " + reply.contentType + "\r\n";
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        head += "X-Correlation-Id: " + correlationId + "\r\n";
        head += kSecurityHeaders;
        for (const auto &[name, value] : reply.headers)
            head += name + ": " + value + "\r\n";
        if (isLast)
            head += "Connection: close\r\n";
        head += "\r\n";
        socket->write(isHead ? head : head + reply.body);
        if (isLast) {
            m_closing.insert(socket);
            QObject::connect(socket, &QObject::destroyed, this,
                             [this, socket] { m_closing.remove(socket); });
            socket->disconnectFromHost(); // after what was written is out
        }
    }

    QList<WebRoute> m_routes;
    const WebServer::Observer &m_observer;
    const std::atomic<bool> &m_isDraining;
    QSet<QTcpSocket *> m_closing;
};

core::Error cannotListen(const WebSite &site, const GuardedTcpServer &server)
{
    const QString where = u"port %1 of %2"_s.arg(site.port).arg(site.bind);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return { core::Error::Code::Conflict,
                 u"%1 is taken by another program; stop that one, or choose another port with %2"_s
                     .arg(where, site.portSetting) };
    case QAbstractSocket::SocketAccessError:
        return { core::Error::Code::Unavailable,
                 u"%1 may not be opened by this user; choose one above 1023 with %2"_s.arg(
                     where, site.portSetting) };
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {
            core::Error::Code::Unavailable,
            u"%1 cannot be opened: this machine does not have that address; set HTTP_BIND to one of its own"_s
                .arg(where)
        };
    default:
        return { core::Error::Code::Io,
                 u"%1 cannot be opened: %2; choose another with %3"_s.arg(
                     where, server.errorString(), site.portSetting) };
    }
}

} // namespace

WebServer::WebServer(Observer observer)
    : m_observer(std::move(observer))
    , m_root(new QObject)
{
    m_thread.setObjectName(u"http"_s);
    m_root->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_root, &QObject::deleteLater);
    m_thread.start();
}

WebServer::~WebServer()
{
    m_thread.quit();
    m_thread.wait();
}

core::Result<quint16> WebServer::serve(const WebSite &site)
{
    const QHostAddress address(site.bind);
    if (address.isNull())
        return core::Error{ core::Error::Code::Invalid,
                            u"\"%1\" is not an IP address to listen on"_s.arg(site.bind) };
    core::Result<quint16> opened = core::Error{};
    QMetaObject::invokeMethod(
        m_root,
        [&] {
            auto guard = std::make_unique<GuardedTcpServer>(site.limits);
            if (!guard->listen(address, site.port)) {
                opened = cannotListen(site, *guard);
                return;
            }
            opened = guard->serverPort();
            auto *server = new SiteServer(site.routes, m_observer, m_isDraining, m_root);
            server->bind(guard.release()); // which makes it the owner
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

} // namespace services

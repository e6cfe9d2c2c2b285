// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/ratelimiter.h"
#include "services/http/webrouter.h"
#include "services/http/webserver.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>
#include <QPointer>

#include <atomic>

namespace services {

class RequestGate;

//! \brief One site's answers. QHttpServer parses; routing is our own, since its router answers 404 to a wrong method,
//! sends a body to HEAD and lets a handler write to a connection that is gone. Lives in the web server's thread.
class SiteServer final : public QAbstractHttpServer {
    Q_OBJECT
public:
    SiteServer(const WebSite &site, const WebServer::Observer &observer, const std::atomic<bool> &isDraining,
               QObject *parent);
    ~SiteServer() override;

    qint64 mostBody(const QByteArray &method, const QByteArray &target) const;
    QByteArray refusal(int status, const QString &detail) const; //!< whole, with its head

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { } // handleRequest answers everything

private:
    struct Exchange { // one request on its way to its reply
        QPointer<QTcpSocket> socket;
        QPointer<RequestGate> gate;
        QByteArray correlationId;
        QElapsedTimer took;
        WebAccess access;
        bool isHead = false;
        bool isLast = false;
    };

    WebReply refuseOrFind(const WebRequest &asked, WebRouter::Match &match);
    void answerLater(const QFuture<WebReply> &later, Exchange exchange);
    void finish(const WebReply &reply, Exchange &exchange);
    static QByteArray headOf(const WebReply &reply, const QByteArray &correlationId, bool isLast);

    WebRouter m_router;
    ServerLimits m_limits;
    RateLimiter m_rate;
    const WebServer::Observer &m_observer;
    const std::atomic<bool> &m_isDraining;
};

} // namespace services

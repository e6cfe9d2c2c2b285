// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "services/http/guardedtcpserver.h"
#include "services/http/webrequest.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace services {

//! \brief One port with what it serves.
struct WebSite {
    QString bind; //!< an IP address
    quint16 port = 0; //!< 0: any free one
    QString portSetting; //!< for messages: "HTTP_PORT"
    QList<WebRoute> routes;
    ServerLimits limits = {};
    std::optional<QSslConfiguration> tls = {}; //!< nothing: plain HTTP
};

//! \brief What one request cost, for metrics; \p route is one of the routes' paths, "unmatched", or "refused" before it
//! was routed.
struct WebAccess {
    QByteArray method; //!< GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS or OTHER
    QString route;
    int status = 0;
    double seconds = 0;
};

//! \brief Serves sites from a thread of its own, so that it answers while the rest is busy. Lives in the thread that
//! makes it.
class WebServer {
public:
    using Observer = std::function<void(const WebAccess &)>;

    //! \brief \p observer is called in the server's thread.
    explicit WebServer(Observer observer = {});
    ~WebServer();
    Q_DISABLE_COPY_MOVE(WebServer)

    //! \brief Opens the port and serves it; returns the real port. May be called for several sites.
    core::Result<quint16> serve(const WebSite &site);
    //! \brief Moves what handlers work with into the server's thread, where it is destroyed when the server ends.
    //! Before serve().
    void adopt(std::unique_ptr<QObject> part);
    //! \brief New connections of sites that have TLS use these certificates from now on.
    void setTls(const QSslConfiguration &tls);

    //! \brief From now on every reply says "Connection: close". Any thread.
    void drain() { m_isDraining = true; }

private:
    Observer m_observer; // called in m_thread only
    std::atomic<bool> m_isDraining = false;
    QThread m_thread;
    QObject *m_root; // lives in m_thread, parent of the sites
    QList<GuardedTcpServer *> m_secure; // used in m_thread
};

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/http/webserver.h"

#include "services/http/siteserver.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Error cannotListen(const WebSite &site, const GuardedTcpServer &server)
{
    using Code = core::Error::Code;
    const QString where = u"port %1 of %2"_s.arg(site.port).arg(site.bind);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {Code::Conflict,
                u"%1 is taken by another program; stop that one, or choose another port with %2"_s.arg(
                    where, site.portSetting)};
    case QAbstractSocket::SocketAccessError:
        return {Code::Unavailable,
                u"%1 may not be opened by this user; choose one above 1023 with %2"_s.arg(where, site.portSetting)};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {Code::Unavailable,
                u"%1 cannot be opened: this machine does not have that address; set HTTP_BIND to one of its own"_s.arg(
                    where)};
    default:
        return {
            Code::Io,
            u"%1 cannot be opened: %2; choose another with %3"_s.arg(where, server.errorString(), site.portSetting)};
    }
}
} // namespace

WebServer::WebServer(Observer observer) : m_observer(std::move(observer)), m_root(new QObject)
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
        return core::Error {core::Error::Code::Invalid, u"\"%1\" is not an IP address to listen on"_s.arg(site.bind)};
    core::Result<quint16> opened = core::Error {};
    QMetaObject::invokeMethod(
        m_root,
        [&] {
            auto *server = new SiteServer(site, m_observer, m_isDraining, m_root);
            auto guard = std::make_unique<GuardedTcpServer>(
                site.limits,
                [server](const QByteArray &method, const QByteArray &target) {
                    return server->mostBody(method, target);
                },
                [server](int status, const QString &detail) { return server->refusal(status, detail); });
            guard->setTls(site.tls);
            if (!guard->listen(address, site.port)) {
                opened = cannotListen(site, *guard);
                delete server;
                return;
            }
            opened = guard->serverPort();
            if (site.tls)
                m_secure << guard.get();
            server->bind(guard.release()); // which makes it the owner
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

void WebServer::adopt(std::unique_ptr<QObject> part)
{
    QObject *adopted = part.release();
    adopted->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, adopted, &QObject::deleteLater);
}

void WebServer::setTls(const QSslConfiguration &tls)
{
    QMetaObject::invokeMethod(
        m_root,
        [&] {
            for (GuardedTcpServer *guard : std::as_const(m_secure))
                guard->setTls(tls);
        },
        Qt::BlockingQueuedConnection);
}

} // namespace services

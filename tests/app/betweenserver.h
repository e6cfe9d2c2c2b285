// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <functional>
#include <utility>

//! \brief A TCP server on a thread of its own, for who waits for its answers on another. Each connection is given to a
//! function, there.
class BetweenServer {
public:
    using Meet = std::function<void(QTcpSocket &)>;

    explicit BetweenServer(Meet meet) : m_meet(std::move(meet))
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([this] {
            m_server = new QTcpServer(&m_context);
            QObject::connect(m_server, &QTcpServer::newConnection, &m_context, [this] {
                while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                    socket->setParent(&m_context);
                    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                    m_meet(*socket);
                }
            });
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        });
    }
    ~BetweenServer()
    {
        run([this] {
            cutAll();
            delete m_server;
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(BetweenServer)

    quint16 port() const { return m_port; }
    //! \brief Ends every connection, and takes no new one until open().
    void cut()
    {
        run([this] {
            m_server->close();
            cutAll();
        });
    }
    void open()
    {
        run([this] { m_server->listen(QHostAddress::LocalHost, m_port); });
    }

    //! \brief For the constructor: passes everything on to \p port, both ways.
    static Meet relayTo(quint16 port)
    {
        return [port](QTcpSocket &caller) {
            auto *station = new QTcpSocket(&caller);
            const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
                QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            };
            pass(&caller, station);
            pass(station, &caller);
            QObject::connect(station, &QTcpSocket::disconnected, &caller, &QTcpSocket::disconnectFromHost);
            station->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        };
    }
    //! \brief Answers each request with these bytes, and \p more again and again for as long as they are taken.
    static Meet answers(QByteArray bytes, QByteArray more = {})
    {
        return [bytes, more](QTcpSocket &caller) {
            QObject::connect(&caller, &QTcpSocket::readyRead, &caller,
                             [&caller, bytes, more, isAsked = false]() mutable {
                                 caller.readAll();
                                 if (std::exchange(isAsked, true))
                                     return;
                                 caller.write(bytes);
                                 if (more.isEmpty())
                                     caller.disconnectFromHost();
                                 else
                                     QObject::connect(&caller, &QTcpSocket::bytesWritten, &caller, [&caller, more] {
                                         if (caller.bytesToWrite() < more.size())
                                             caller.write(more);
                                     });
                             });
        };
    }

private:
    template <typename Work> void run(Work work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }
    void cutAll()
    {
        const auto sockets = m_context.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

    Meet m_meet;
    QThread m_thread;
    QObject m_context; // lives in m_thread
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
};

// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

namespace services {

//! \brief What one listening port lets anybody take. The defaults suit a station on a home network.
struct ServerLimits {
    int connections = 256;
    int connectionsPerAddress = 64;
    qint64 requestBytes = 1 << 20; //!< request line, headers and body together
    qint64 pendingWriteBytes = 8 << 20; //!< a reader slower than this is cut off
    int requestMs = 10000; //!< from the first to the last byte of a request
    int idleMs = 30000;
    int backlog = 512; //!< of the kernel; Qt's 50 overflows under a burst
};

//! \brief The limits that QHttpServer 6.4 lacks, set beneath it on every connection. Lives in its
//! server's thread. QHttpServer reads inside a QIODevice transaction, so the socket's read buffer
//! is a hard cap on a request's size, and the transaction's age is the age of an unfinished
//! request.
class GuardedTcpServer : public QTcpServer {
    Q_OBJECT
public:
    explicit GuardedTcpServer(const ServerLimits &limits, QObject *parent = nullptr);

    int connections() const { return static_cast<int>(m_connections.size()); }
    quint64 refused() const { return m_refused; } //!< connections over a cap
    quint64 cut() const { return m_cut; } //!< connections that were too slow, idle or full

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        QHostAddress address;
        qint64 lastActiveMs = 0;
        qint64 requestSinceMs = -1; //!< of the unfinished request; -1: none
    };

    void sweep();
    bool isOverLimit(QTcpSocket *socket, Connection &connection, qint64 nowMs) const;

    ServerLimits m_limits;
    QElapsedTimer m_clock;
    QTimer m_sweepTimer;
    QHash<QTcpSocket *, Connection> m_connections;
    QHash<QHostAddress, int> m_perAddress;
    quint64 m_refused = 0;
    quint64 m_cut = 0;
};

} // namespace services

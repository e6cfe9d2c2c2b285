// SPDX-License-Identifier: MIT
#include "services/http/guardedtcpserver.h"

#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace services {

namespace {
constexpr int kMaxSweepMs = 500;
}

GuardedTcpServer::GuardedTcpServer(const ServerLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_sweepTimer(this)
{
    setMaxPendingConnections(limits.connections);
    setListenBacklogSize(limits.backlog);
    m_clock.start();
    m_sweepTimer.setInterval(
        std::clamp(std::min(limits.requestMs, limits.idleMs) / 4, 10, kMaxSweepMs));
    connect(&m_sweepTimer, &QTimer::timeout, this, &GuardedTcpServer::sweep);
    m_sweepTimer.start();
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto owned = std::make_unique<QTcpSocket>(this);
    if (!owned->setSocketDescriptor(descriptor))
        return;
    const QHostAddress address = owned->peerAddress();
    if (m_connections.size() >= m_limits.connections
        || m_perAddress.value(address) >= m_limits.connectionsPerAddress) {
        ++m_refused;
        owned->abort();
        return;
    }
    QTcpSocket *socket
        = owned.release(); // the HTTP server above deletes it after its disconnected()
    socket->setReadBufferSize(m_limits.requestBytes);
    m_connections.insert(socket, { address, m_clock.elapsed(), -1 });
    ++m_perAddress[address];
    connect(socket, &QObject::destroyed, this, [this, socket] {
        const auto gone = m_connections.constFind(socket);
        if (gone == m_connections.constEnd())
            return;
        if (--m_perAddress[gone->address] <= 0)
            m_perAddress.remove(gone->address);
        m_connections.erase(gone);
    });
    connect(socket, &QIODevice::bytesWritten, this, [this, socket] {
        if (const auto known = m_connections.find(socket); known != m_connections.end())
            known->lastActiveMs = m_clock.elapsed();
    });
    addPendingConnection(socket);
}

void GuardedTcpServer::sweep()
{
    const qint64 nowMs = m_clock.elapsed();
    QList<QTcpSocket *> over;
    for (auto it = m_connections.begin(); it != m_connections.end(); ++it) {
        if (isOverLimit(it.key(), *it, nowMs))
            over << it.key();
    }
    for (QTcpSocket *socket : over) { // abort() ends in destroyed(), which changes m_connections
        ++m_cut;
        socket->abort();
    }
}

bool GuardedTcpServer::isOverLimit(QTcpSocket *socket, Connection &connection, qint64 nowMs) const
{
    if (socket->state() == QAbstractSocket::UnconnectedState)
        return false; // about to be deleted
    if (socket->bytesToWrite() > m_limits.pendingWriteBytes)
        return true;
    if (socket->isTransactionStarted()) {
        if (connection.requestSinceMs < 0)
            connection.requestSinceMs = nowMs;
        return nowMs - connection.requestSinceMs > m_limits.requestMs;
    }
    if (connection.requestSinceMs >= 0) {
        connection.lastActiveMs = nowMs;
        connection.requestSinceMs = -1;
    }
    return nowMs - connection.lastActiveMs > m_limits.idleMs;
}

} // namespace services

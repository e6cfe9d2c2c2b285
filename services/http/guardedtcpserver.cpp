// SPDX-License-Identifier: MIT
#include "services/http/guardedtcpserver.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <utility>

namespace services {

namespace {
constexpr int kMaxSweepMs = 500;

enum Doing { Idle, Receiving, Answering, Shaking };
} // namespace

GuardedTcpServer::GuardedTcpServer(const ServerLimits &limits, decltype(RequestGate::Rules::mostBody) mostBody,
                                   decltype(RequestGate::Rules::refusal) refusal, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_sweepTimer(this)
{
    m_rules.framing = limits.framing;
    m_rules.mostBody = std::move(mostBody);
    m_rules.refusal = std::move(refusal);
    m_rules.reserve = [this](qint64 bytes) {
        if (m_bodyBytes + bytes > m_limits.allBodiesBytes)
            return false;
        m_bodyBytes += bytes;
        return true;
    };
    m_rules.release = [this](qint64 bytes) { m_bodyBytes -= bytes; };
    setMaxPendingConnections(limits.connections);
    setListenBacklogSize(limits.backlog);
    m_clock.start();
    m_sweepTimer.setInterval(
        std::clamp(std::min({limits.requestMs, limits.idleMs, limits.handshakeMs}) / 4, 10, kMaxSweepMs));
    connect(&m_sweepTimer, &QTimer::timeout, this, &GuardedTcpServer::sweep);
    m_sweepTimer.start();
}

// The gates use what stands here, so they must not be left to ~QObject.
GuardedTcpServer::~GuardedTcpServer() { qDeleteAll(m_connections.keys()); }

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> owned(m_tls ? new QSslSocket(this) : new QTcpSocket(this));
    if (!owned->setSocketDescriptor(descriptor))
        return;
    const QHostAddress address = owned->peerAddress();
    const bool isCrowding = m_perAddress.value(address) >= m_limits.connectionsPerAddress
        && !m_limits.proxies.has(address);
    if (isCrowding || (m_connections.size() >= m_limits.connections && !makeRoom())) {
        ++m_refused;
        owned->abort();
        return;
    }
    owned->setSocketOption(QAbstractSocket::LowDelayOption,
                           1); // else the last part of a long reply waits 40 ms for an acknowledgement
    QTcpSocket *socket = owned.release(); // the HTTP server above deletes it after its disconnected()
    track(socket, address);
    if (!m_tls) {
        addPendingConnection(socket);
        return;
    }
    auto *secure = static_cast<QSslSocket *>(socket);
    m_connections[socket].isReady = false;
    secure->setSslConfiguration(*m_tls);
    connect(secure, &QSslSocket::encrypted, this, [this, secure] {
        const auto known = m_connections.find(secure);
        if (known == m_connections.end() || known->isReady)
            return;
        known->isReady = true;
        addPendingConnection(secure);
        Q_EMIT newConnection(); // the one that the base class sends came before the handshake
    });
    connect(secure, &QAbstractSocket::disconnected, secure, [this, secure] {
        if (!m_connections.value(secure).isReady)
            secure->deleteLater();
    });
    secure->startServerEncryption();
}

// Whoever holds many connections and does nothing must not keep others out.
bool GuardedTcpServer::makeRoom()
{
    QTcpSocket *oldest = nullptr;
    qint64 sinceMs = 0;
    for (auto it = m_connections.cbegin(); it != m_connections.cend(); ++it) {
        if (it->gate->isAnswering() || it.key()->state() == QAbstractSocket::UnconnectedState)
            continue;
        const qint64 activeMs = std::max(it->sinceMs, it->lastWriteMs);
        if (!oldest || activeMs < sinceMs) {
            oldest = it.key();
            sinceMs = activeMs;
        }
    }
    if (!oldest)
        return false;
    ++m_cut;
    oldest->abort();
    return true;
}

void GuardedTcpServer::track(QTcpSocket *socket, const QHostAddress &address)
{
    Connection connection;
    connection.address = address;
    connection.gate = new RequestGate(socket, m_rules);
    connection.sinceMs = connection.lastWriteMs = m_clock.elapsed();
    m_connections.insert(socket, connection);
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
            known->lastWriteMs = m_clock.elapsed();
    });
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
    const Doing doing = !connection.isReady ? Shaking
        : connection.gate->isAnswering()    ? Answering
        : connection.gate->isReceiving()    ? Receiving
                                            : Idle;
    if (std::exchange(connection.doing, doing) != doing)
        connection.sinceMs = nowMs;
    switch (doing) {
    case Shaking:
        return nowMs - connection.sinceMs > m_limits.handshakeMs;
    case Receiving:
        return nowMs - connection.sinceMs > m_limits.requestMs;
    case Answering: // a stream lives as long as its reader takes something now and then
        return nowMs - std::max(connection.sinceMs, connection.lastWriteMs)
            > (connection.gate->isStreaming() ? m_limits.idleMs : m_limits.answerMs);
    case Idle:
        break;
    }
    return nowMs - std::max(connection.sinceMs, connection.lastWriteMs) > m_limits.idleMs;
}

} // namespace services

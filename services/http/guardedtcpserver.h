// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/requestgate.h"
#include "services/http/trustedproxies.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace services {

//! \brief What one listening port lets anybody take. The defaults suit a station on a home network.
struct ServerLimits {
    int connections = 512; //!< beyond it the one that has done nothing for the longest gives way; well below the usual
                           //!< 1024 open files
    int connectionsPerAddress = 64; //!< beyond it new ones are refused
    qint64 bodyBytes = 1 << 20; //!< where the address allows no other size
    qint64 allBodiesBytes = 64 << 20; //!< of all connections together
    qint64 pendingWriteBytes = 8 << 20; //!< a reader slower than this is cut off
    int requestMs = 10000; //!< from the first to the last byte of a request
    int answerMs = 120000; //!< from then to the reply
    int idleMs = 30000;
    int handshakeMs = 5000;
    double requestsPerSecond
        = 50; //!< an address, on average; 0: as many as it likes. Health and metrics are not counted
    double requestBurst = 200;
    TrustedProxies proxies = {}; //!< they may say for whom they ask, and open as many connections as there may be
    int backlog = 512; //!< of the kernel; Qt's 50 overflows under a burst
    RequestFraming::Limits framing = {};
};

//! \brief The limits that QHttpServer 6.4 lacks, set beneath it on every connection (see RequestGate for those on what
//! is sent). Lives in its server's thread.
class GuardedTcpServer final : public QTcpServer {
    Q_OBJECT
public:
    //! \p mostBody and \p refusal as in RequestGate::Rules.
    GuardedTcpServer(const ServerLimits &limits, decltype(RequestGate::Rules::mostBody) mostBody,
                     decltype(RequestGate::Rules::refusal) refusal, QObject *parent = nullptr);
    ~GuardedTcpServer() override;

    //! \brief For connections from now on; nothing: plain TCP.
    void setTls(const std::optional<QSslConfiguration> &tls) { m_tls = tls; }

    int connections() const { return int(m_connections.size()); }
    quint64 refused() const { return m_refused; } //!< connections over a cap
    quint64 cut() const { return m_cut; } //!< connections that were too slow, idle or full

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        QHostAddress address;
        RequestGate *gate = nullptr;
        bool isReady = true; // false during a TLS handshake
        qint64 sinceMs = 0; // of what it does now
        qint64 lastWriteMs = 0;
        int doing = 0;
    };

    bool makeRoom();
    void track(QTcpSocket *socket, const QHostAddress &address);
    void sweep();
    bool isOverLimit(QTcpSocket *socket, Connection &connection, qint64 nowMs) const;

    const ServerLimits m_limits;
    RequestGate::Rules m_rules;
    std::optional<QSslConfiguration> m_tls;
    QElapsedTimer m_clock;
    QTimer m_sweepTimer;
    QHash<QTcpSocket *, Connection> m_connections;
    QHash<QHostAddress, int> m_perAddress;
    qint64 m_bodyBytes = 0; // that all connections may hold now
    quint64 m_refused = 0;
    quint64 m_cut = 0;
};

} // namespace services

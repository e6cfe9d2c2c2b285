// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/requestframing.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace services {

//! \brief Watches one connection beneath QHttpServer, whose parser (Qt 6.4) takes doubtful lengths, endless heads and
//! any size of body. Sees each byte before the parser does; refuses with a reply of its own, after which nothing of the
//! connection is believed. Child of its socket and in its thread; made before anybody else connects to the socket's
//! readyRead().
class RequestGate final : public QObject {
    Q_OBJECT
public:
    struct Rules {
        RequestFraming::Limits framing;
        //! Bytes that a body may have at this address.
        std::function<qint64(const QByteArray &method, const QByteArray &target)> mostBody;
        //! The reply to a request that never reaches a handler, ready to be written.
        std::function<QByteArray(int status, const QString &detail)> refusal;
        //! Whether a body of so many bytes may be taken now (memory is shared by all connections); told again when it
        //! is over.
        std::function<bool(qint64 bytes)> reserve;
        std::function<void(qint64 bytes)> release;
    };

    RequestGate(QTcpSocket *socket, const Rules &rules);
    ~RequestGate() override;
    static RequestGate *of(const QTcpSocket *socket);

    //! \brief The parser holds a whole request. False when it must not be answered: the connection was refused, its
    //! request is not complete by our reading, or another is being answered.
    bool begin();
    //! \brief Whether the connection ends with this reply: an old client, or one that sent more than it may.
    bool isLast() const { return m_isLast || m_framing.isOldHttp(); }
    bool isReceiving() const
    {
        return !m_isOver && m_framing.hasBegun() && m_framing.state() != RequestFraming::State::Complete;
    }
    bool isAnswering() const { return m_isAnswering; }
    bool isStreaming() const { return m_isStream; }

    void replied(); //!< the reply was handed to the socket; the next request may come
    void startStream() { m_isStream = true; } //!< the reply goes on and on; nothing more is read
    void end(); //!< closes when all is written; what still comes is thrown away

private:
    void look();
    void refuse();
    void giveBack();
    void makeRoom(qint64 body);
    void linger();

    QTcpSocket *m_socket;
    const Rules &m_rules;
    RequestFraming m_framing;
    qint64 m_reserved = 0;
    bool m_isLast = false;
    bool m_isAnswering = false;
    bool m_isStream = false;
    bool m_isOver = false;
};

} // namespace services

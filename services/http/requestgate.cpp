// SPDX-License-Identifier: MIT
#include "services/http/requestgate.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr int kLingerMs = 2000;
constexpr qint64 kReadAtOnce = 64 << 10;
} // namespace

RequestGate::RequestGate(QTcpSocket *socket, const Rules &rules)
    : QObject(socket)
    , m_socket(socket)
    , m_rules(rules)
    , m_framing(rules.framing)
{
    makeRoom(0);
    connect(socket, &QIODevice::readyRead, this, &RequestGate::look);
}

RequestGate::~RequestGate() { giveBack(); }

RequestGate *RequestGate::of(const QTcpSocket *socket)
{
    return socket->findChild<RequestGate *>(QString(), Qt::FindDirectChildrenOnly);
}

// The parser reads everything there is each time, so what is unread now is what has just come.
void RequestGate::look()
{
    if (m_isOver || m_isStream) {
        m_socket->readAll();
        return;
    }
    const QByteArray fresh = m_socket->peek(m_socket->bytesAvailable());
    QByteArrayView rest(fresh);
    while (!rest.isEmpty()) {
        // A second request before the first is answered: allowed to the caller, but so is closing after the first; it
        // will ask again.
        if (m_framing.state() == RequestFraming::State::Complete) {
            m_isLast = true;
            return;
        }
        const bool wasHead = m_framing.state() == RequestFraming::State::Head;
        rest = rest.sliced(m_framing.feed(rest));
        if (wasHead && m_framing.state() != RequestFraming::State::Head
            && m_framing.state() != RequestFraming::State::Refused) {
            const qint64 length = m_framing.contentLength();
            const qint64 most = m_rules.mostBody(m_framing.method(), m_framing.target());
            if (length > most)
                m_framing.refuse(
                    413, u"The body is too large: %1 bytes, where at most %2 are taken."_s.arg(length).arg(most));
            else if (!m_rules.reserve(length))
                m_framing.refuse(503, u"The station is busy with other large requests; try again in a few seconds."_s);
            else {
                m_reserved = length;
                makeRoom(length);
                if (m_framing.wantsContinue() && length > 0 && rest.isEmpty())
                    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            }
        }
        if (m_framing.state() == RequestFraming::State::Refused) {
            refuse();
            return;
        }
    }
}

bool RequestGate::begin()
{
    if (m_isOver || m_isAnswering || m_framing.state() != RequestFraming::State::Complete)
        return false;
    m_isAnswering = true;
    return true;
}

void RequestGate::refuse()
{
    m_socket->readAll(); // the parser is to see nothing of it
    m_socket->write(m_rules.refusal(m_framing.refusal().status, m_framing.refusal().detail));
    m_isOver = true;
    giveBack();
    linger();
}

void RequestGate::replied()
{
    giveBack();
    makeRoom(0);
    m_isAnswering = false;
    m_framing.next();
}

void RequestGate::end()
{
    m_isOver = true;
    m_isAnswering = false;
    giveBack();
    m_socket->disconnectFromHost();
}

// The parser reads a request within one transaction, so the socket's buffer must hold all of it, and holds no more than
// this.
void RequestGate::makeRoom(qint64 body) { m_socket->setReadBufferSize(m_rules.framing.headBytes + kReadAtOnce + body); }

// Closing while the caller still sends would make its system throw our reply away: we say that we are done, and read on
// for a moment.
void RequestGate::linger()
{
    const auto done = [this] {
        if (m_socket->bytesToWrite() == 0)
            ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    };
    connect(m_socket, &QIODevice::bytesWritten, this, done);
    QTimer::singleShot(kLingerMs, m_socket, &QAbstractSocket::abort);
}

void RequestGate::giveBack()
{
    if (m_reserved > 0)
        m_rules.release(std::exchange(m_reserved, 0));
}

} // namespace services

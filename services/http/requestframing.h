// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace services {

//! \brief Follows where requests of HTTP/1.x begin and end in a stream of bytes, and refuses every shape that two
//! parsers might take in two ways (RFC 9112, sections 2.2, 5, 6 and 11.2): a proxy in front and the parser behind must
//! see the same requests, or one caller's bytes become another's request. Stricter than the standard where nobody needs
//! the freedom: no chunked requests, no folded lines, no empty lines in front. Plain value, no input or output.
class RequestFraming {
public:
    struct Limits {
        qsizetype headBytes = 16 << 10; //!< request line and headers
        qsizetype targetBytes = 4 << 10;
        int headers = 100;
    };
    struct Refusal {
        int status = 0; //!< 0: none
        QString detail; //!< what the caller should do
    };
    enum class State {
        Head, //!< of the request that begins or has begun
        Body,
        Complete, //!< next() begins the next one
        Refused, //!< for good
    };

    RequestFraming() = default;
    explicit RequestFraming(const Limits &limits) : m_limits(limits) { }

    //! \brief Takes bytes up to the end of the head, or of the body; returns how many. Bytes beyond belong to the next
    //! call.
    qsizetype feed(QByteArrayView bytes);
    void refuse(int status,
                const QString &detail); //!< for reasons of the caller's, e.g. a body too large for this address
    void next();

    State state() const { return m_state; }
    bool hasBegun() const { return m_state == State::Body || !m_head.isEmpty(); } //!< a request that is not complete
    const Refusal &refusal() const { return m_refusal; }

    // Of the head, once it is whole.
    const QByteArray &method() const { return m_method; }
    const QByteArray &target() const { return m_target; }
    qint64 contentLength() const { return m_contentLength; }
    bool wantsContinue() const
    {
        return m_wantsContinue;
    } //!< the caller waits for "100 Continue" before it sends the body
    bool isOldHttp() const { return m_isOldHttp; } //!< HTTP/1.0: the connection ends with the reply

private:
    void readHead();
    bool readRequestLine(QByteArrayView line);
    bool readHeader(QByteArrayView line, int &hosts, int &lengths);

    Limits m_limits;
    State m_state = State::Head;
    Refusal m_refusal;
    QByteArray m_head; // as far as it is there
    QByteArray m_method;
    QByteArray m_target;
    qint64 m_contentLength = 0;
    qint64 m_bodyLeft = 0;
    bool m_wantsContinue = false;
    bool m_isOldHttp = false;
};

} // namespace services

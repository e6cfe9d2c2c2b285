// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTcpSocket>

#include <functional>
#include <memory>

//! \brief One request as it is sent, so that a test can send a wrong one.
struct WebAsk {
    QByteArray method = "GET";
    QByteArray target;
    QByteArray bearer = {};
    QByteArray type = {}; //!< Content-Type
    QByteArray body = {};
    QByteArrayList headers = {}; //!< "Name: value"
};

//! \brief What came back; status 0 when nothing did.
struct WebAnswer {
    int status = 0;
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const;
    QByteArray text() const { return head + "\n" + body.left(500); } //!< to show when a test fails
};

//! \brief Reads one answer as its Content-Length says; of a HEAD request the head alone. Status 0 when none comes.
WebAnswer readAnswer(QTcpSocket &socket, bool isHead = false);
//! \brief Reads on until the other side has closed; whether it did.
bool isClosedByServer(QTcpSocket &socket);

//! \brief Asks a station over connections of its own.
class WebClient {
public:
    explicit WebClient(quint16 port) : m_port(port) { }

    WebAnswer ask(const WebAsk &asked) const;
    WebAnswer send(const QByteArray &bytes, bool isHead = false) const; //!< just these bytes, right or wrong
    WebAnswer get(const QByteArray &target, const QByteArray &bearer = {}) const
    {
        return ask({.target = target, .bearer = bearer});
    }
    WebAnswer post(const QByteArray &target, const QByteArray &bearer, const QJsonObject &body,
                   const QByteArray &method = "POST") const;
    //! \brief Sends and leaves the connection to the caller: for streams, and for callers that go away.
    std::unique_ptr<QTcpSocket> open(const WebAsk &asked) const;
    //! \brief Reads until \p enough says so or time is up; all that came.
    static QByteArray readUntil(QTcpSocket &socket, const std::function<bool(const QByteArray &)> &enough,
                                int timeoutMs = 30'000);

private:
    quint16 m_port;
};

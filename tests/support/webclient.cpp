// SPDX-License-Identifier: MIT
#include "tests/support/webclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 60'000; // a loaded machine
}

QByteArray WebAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

WebAnswer readAnswer(QTcpSocket &socket, bool isHead)
{
    WebAnswer answer;
    (void)WebClient::readUntil(
        socket,
        [&](const QByteArray &all) {
            const qsizetype end = all.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            answer.head = all.first(end);
            answer.status = answer.head.mid(9, 3).toInt();
            answer.body = all.mid(end + 4);
            return answer.body.size() >= (isHead ? 0 : answer.header("content-length").toLongLong());
        },
        kPatienceMs);
    return answer;
}

bool isClosedByServer(QTcpSocket &socket)
{
    (void)WebClient::readUntil(
        socket, [](const QByteArray &) { return false; }, kPatienceMs);
    return socket.state() == QAbstractSocket::UnconnectedState;
}

std::unique_ptr<QTcpSocket> WebClient::open(const WebAsk &asked) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket->waitForConnected(kPatienceMs))
        return socket;
    QByteArray bytes = asked.method + ' ' + asked.target + " HTTP/1.1\r\nHost: door\r\n";
    if (!asked.bearer.isEmpty())
        bytes += "Authorization: Bearer " + asked.bearer + "\r\n";
    if (!asked.type.isEmpty())
        bytes += "Content-Type: " + asked.type + "\r\n";
    if (!asked.body.isEmpty() || asked.method == "POST" || asked.method == "PATCH" || asked.method == "PUT")
        bytes += "Content-Length: " + QByteArray::number(asked.body.size()) + "\r\n";
    for (const QByteArray &header : asked.headers)
        bytes += header + "\r\n";
    socket->write(bytes + "\r\n" + asked.body);
    return socket;
}

QByteArray WebClient::readUntil(QTcpSocket &socket, const std::function<bool(const QByteArray &)> &enough,
                                int timeoutMs)
{
    QByteArray all;
    QElapsedTimer waited;
    waited.start();
    while (!enough(all) && waited.elapsed() < timeoutMs) {
        socket.waitForReadyRead(50);
        all += socket.readAll();
        if (socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0)
            break;
    }
    return all;
}

WebAnswer WebClient::ask(const WebAsk &asked) const
{
    QCoreApplication::processEvents(); // takes in what the station has written to its log: a full pipe would stop it
    return readAnswer(*open(asked));
}

WebAnswer WebClient::send(const QByteArray &bytes, bool isHead) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(kPatienceMs))
        return {};
    socket.write(bytes);
    return readAnswer(socket, isHead);
}

WebAnswer WebClient::post(const QByteArray &target, const QByteArray &bearer, const QJsonObject &body,
                          const QByteArray &method) const
{
    return ask({.method = method,
                .target = target,
                .bearer = bearer,
                .type = "application/json",
                .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

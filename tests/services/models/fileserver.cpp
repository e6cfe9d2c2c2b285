// SPDX-License-Identifier: MIT
#include "fileserver.h"

#include <QTcpSocket>

FileServer::FileServer(QByteArray bytes, QObject *parent) : QObject(parent), file(std::move(bytes))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray text = socket->peek(1 << 16);
                if (!text.contains("\r\n\r\n"))
                    return;
                socket->readAll();
                Request request;
                const QList<QByteArray> lines = text.split('\n');
                request.path = lines.first().split(' ').value(1);
                for (const QByteArray &line : lines.mid(1)) {
                    if (const qsizetype colon = line.indexOf(':'); colon > 0)
                        request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
                }
                m_requests << request;
                answer(*socket, request);
            });
        }
    });
}

QUrl FileServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void FileServer::close() { m_server.close(); }

void FileServer::answer(QTcpSocket &socket, const Request &request)
{
    if (!location.isEmpty() && request.path != "/moved") {
        socket.write("HTTP/1.1 302 Found\r\nLocation: " + location
                     + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
        return;
    }
    if (status != 200) {
        socket.write("HTTP/1.1 " + QByteArray::number(status)
                     + " No\r\nContent-Length: 4\r\nConnection: close\r\n\r\nsad\n");
        socket.disconnectFromHost();
        return;
    }
    qint64 begin = 0;
    const QByteArray range = request.headers.value("range");
    const QByteArray validator = request.headers.value("if-range");
    const bool isSame = !validator.isEmpty() && (validator == etag || validator == lastModified);
    if (takesRanges && range.startsWith("bytes=") && isSame)
        begin = range.mid(6).split('-').first().toLongLong();
    QByteArray body = file.mid(begin);
    QByteArray head = begin > 0
        ? "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " + QByteArray::number(begin + rangeLie) + '-'
            + QByteArray::number(file.size() - 1) + '/' + QByteArray::number(file.size()) + "\r\n"
        : QByteArray("HTTP/1.1 200 OK\r\n");
    if (saysLength)
        head += "Content-Length: " + QByteArray::number(claims >= 0 ? claims : body.size()) + "\r\n";
    if (!etag.isEmpty())
        head += "ETag: " + etag + "\r\n";
    if (!lastModified.isEmpty())
        head += "Last-Modified: " + lastModified + "\r\n";
    socket.write(head + "Connection: close\r\n\r\n");
    if (stallsAfter >= 0) {
        socket.write(body.first(qMin(stallsAfter, body.size())));
        return;
    }
    if (diesAfter >= 0)
        body.truncate(diesAfter);
    socket.write(body);
    socket.disconnectFromHost(); // after the bytes are out
}

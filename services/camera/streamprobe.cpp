// SPDX-License-Identifier: MIT
#include "services/camera/streamprobe.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr qint64 kMaxStatusLine = 256;

int portOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.port(scheme == "rtsp"_L1 ? 554 : scheme == "rtsps"_L1 ? 322 : scheme == "https"_L1 ? 443 : 80);
}

QByteArray question(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (url.scheme() == "rtsp"_L1)
        return "DESCRIBE rtsp://" + host + ':' + QByteArray::number(portOf(url)) + path
            + " RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n";
    QByteArray request = "GET " + path + " HTTP/1.0\r\nHost: " + host + "\r\nConnection: close\r\n";
    if (!url.userName().isEmpty())
        request += "Authorization: Basic " + (url.userName() + u':' + url.password()).toUtf8().toBase64() + "\r\n";
    return request + "\r\n";
}

// "HTTP/1.1 404 Not Found" -> 404; 0 when it is no such line.
int statusOf(const QByteArray &line)
{
    if (!line.startsWith("HTTP/") && !line.startsWith("RTSP/"))
        return 0;
    const QList<QByteArray> words = line.trimmed().split(' ');
    return words.size() > 1 ? words[1].toInt() : 0;
}
} // namespace

QString streamTrouble(const QUrl &url, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    const QString where = u"%1, port %2"_s.arg(url.host()).arg(portOf(url));
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(url.host(), quint16(portOf(url)));
    if (!socket.waitForConnected(int(deadline.remainingTime()))) {
        switch (socket.error()) {
        case QAbstractSocket::HostNotFoundError:
            return u"the name %1 is not known; check the address"_s.arg(url.host());
        case QAbstractSocket::ConnectionRefusedError:
            return u"nothing answers at %1; check that the camera is on and its port is right"_s.arg(where);
        default:
            return u"%1 cannot be reached; check the camera's power and network"_s.arg(where);
        }
    }
    if (url.scheme() == "rtsp"_L1 || url.scheme() == "http"_L1) {
        socket.write(question(url));
        while (!socket.canReadLine() && socket.bytesAvailable() < kMaxStatusLine) {
            if (!socket.waitForReadyRead(int(deadline.remainingTime())))
                return u"%1 takes connections but does not answer; the camera may hang, restart it"_s.arg(where);
        }
        const int status = statusOf(socket.readLine(kMaxStatusLine));
        if (status == 401 || status == 403) {
            return url.userName().isEmpty() ? u"the camera asks for a user name and password; put them into its URL"_s
                                            : u"the camera refuses this user name or password"_s;
        }
        if (status == 404)
            return u"the camera answers, but has no stream under this path (404); check the path"_s;
        if (status >= 300)
            return u"the camera answers with status %1 instead of a stream"_s.arg(status);
        if (status == 0)
            return u"something else than a camera answers at %1"_s.arg(where);
    }
    return u"the camera answers, but sends no video that can be decoded; check the path and the camera's video format"_s;
}

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

//! \brief A web server on loopback that serves one file, as well or as badly as it is told to. Lives in the test's
//! thread.
class FileServer : public QObject {
    Q_OBJECT
public:
    explicit FileServer(QByteArray file, QObject *parent = nullptr);

    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; // names in lower case
    };

    QUrl url(const QString &path = QStringLiteral("/model.onnx")) const;
    const QList<Request> &requests() const { return m_requests; }
    void close();

    QByteArray file;
    QByteArray etag = "\"one\"";
    QByteArray lastModified;
    bool takesRanges = true;
    bool saysLength = true;
    qint64 diesAfter = -1; //!< bytes of the body, then the connection is cut
    qint64 stallsAfter = -1; //!< bytes of the body, then nothing more
    qint64 claims = -1; //!< Content-Length, whatever is sent
    qint64 rangeLie = 0; //!< added to where a range is said to begin
    int status = 200; //!< another: that and no file
    QByteArray location; //!< of a redirect; its status is 302

private:
    void answer(QTcpSocket &socket, const Request &request);
    QTcpServer m_server;
    QList<Request> m_requests;
};

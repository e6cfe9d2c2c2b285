// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace services {

//! \brief What a handler is given.
struct WebRequest {
    QByteArray method; //!< "GET"; of a HEAD request too
    QString path;
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHostAddress remoteAddress;
    QByteArray correlationId; //!< the caller's when it sent a valid one, else a new one

    QByteArray header(const QByteArray &name) const; //!< in any case; the first of its name
};

//! \brief What a handler answers. Headers that every reply carries are added by the server.
struct WebReply {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    static WebReply json(const QJsonObject &object, int status = 200);
    static WebReply text(QByteArray body, QByteArray contentType);
    //! \brief An RFC 9457 problem document; \p detail tells the caller what to do, and nothing
    //! about our insides.
    static WebReply problem(int status, const QString &detail, const QByteArray &correlationId);
};

//! \brief One path and what answers it. Called in the server's thread: must not block.
struct WebRoute {
    QByteArray method; //!< "GET" answers HEAD as well
    QString path; //!< exact
    std::function<WebReply(const WebRequest &)> handler;
};

QByteArray reasonPhrase(int status);

//! \brief 1 to 128 of letters, digits, '.', '_', '-'.
bool isCorrelationId(const QByteArray &id);

} // namespace services

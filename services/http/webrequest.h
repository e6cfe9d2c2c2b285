// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <utility>
#include <variant>

namespace services {

class WebStream;

//! \brief What a handler is given. Its body stays valid as long as the value.
struct WebRequest {
    QByteArray method; //!< "GET"; of a HEAD request too
    QString path;
    QHash<QString, QString> params; //!< what stands in the place of "{name}" in the route's path
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHostAddress remoteAddress; //!< the caller's, which a trusted proxy may have said
    QByteArray correlationId; //!< the caller's when it sent a valid one, else a new one

    QByteArray header(const QByteArray &name) const; //!< in any case; the first of its name
};

//! \brief What a handler answers. Headers that every reply carries are added by the server.
struct WebReply {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    //! Set: the reply goes on after \ref body until one side ends it. Called in the server's thread; the stream belongs
    //! to its connection.
    std::function<void(WebStream &)> stream;

    static WebReply json(const QJsonObject &object, int status = 200);
    static WebReply text(QByteArray body, QByteArray contentType);
    static WebReply noContent();
    //! \brief An RFC 9457 problem document; \p detail tells the caller what to do, and nothing about our insides.
    static WebReply problem(int status, const QString &detail, const QByteArray &correlationId);
};

//! \brief Answers at once, or later. Called in the server's thread: must not block. An exception becomes a 500.
using WebHandler
    = std::variant<std::function<WebReply(const WebRequest &)>, std::function<QFuture<WebReply>(const WebRequest &)>>;

//! \brief One path and what answers it.
struct WebRoute {
    QByteArray method; //!< "GET" answers HEAD as well
    QString path; //!< "/api/v1/visits/{id}": each {name} stands for one part of the path
    WebHandler handler;
    qint64 mostBody = 0; //!< bytes; 0: what the site allows
    bool isRateLimited = true;
};

QByteArray reasonPhrase(int status);

//! \brief 1 to 128 of letters, digits, '.', '_', '-'.
bool isCorrelationId(const QByteArray &id);

} // namespace services

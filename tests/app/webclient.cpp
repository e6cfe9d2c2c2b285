// SPDX-License-Identifier: MIT
#include "tests/app/webclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 60'000; // a loaded machine

bool isWhole(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const qsizetype at = bytes.toLower().indexOf("\r\ncontent-length:");
    if (at < 0 || at > end)
        return false;
    return bytes.size() >= end + 4 + bytes.mid(at + 17, bytes.indexOf('\r', at + 2) - at - 17).trimmed().toLongLong();
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    default: return u"null"_s;
    }
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    return typeOf(value) == type;
}
}

QByteArray WebAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
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

QByteArray WebClient::readUntil(QTcpSocket &socket, const std::function<bool(const QByteArray &)> &enough, int timeoutMs)
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
    const std::unique_ptr<QTcpSocket> socket = open(asked);
    const QByteArray all = readUntil(*socket, isWhole, kPatienceMs);
    const qsizetype end = all.indexOf("\r\n\r\n");
    return end < 0 ? WebAnswer() : WebAnswer {all.mid(9, 3).toInt(), all.first(end), all.mid(end + 4)};
}

WebAnswer WebClient::post(const QByteArray &target, const QByteArray &bearer, const QJsonObject &body, const QByteArray &method) const
{
    return ask({.method = method, .target = target, .bearer = bearer, .type = "application/json", .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

QString misfit(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &schemas, const QString &where)
{
    if (const QString reference = schema.value(u"$ref"_s).toString(); !reference.isEmpty()) {
        const QString name = reference.section(u'/', -1);
        return schemas.contains(name) ? misfit(value, schemas.value(name).toObject(), schemas, where) : u"%1: no schema %2"_s.arg(where, name);
    }
    const QJsonValue types = schema.value(u"type"_s);
    QStringList allowed;
    for (const QJsonValue &type : types.isArray() ? types.toArray() : types.isString() ? QJsonArray {types} : QJsonArray())
        allowed << type.toString();
    if (!allowed.isEmpty() && std::none_of(allowed.begin(), allowed.end(), [&](const QString &type) { return isOfType(value, type); }))
        return u"%1 is %2 and not %3"_s.arg(where, typeOf(value), allowed.join(u" or "));
    if (const QJsonArray choices = schema.value(u"enum"_s).toArray(); !choices.isEmpty() && !choices.contains(value))
        return u"%1: \"%2\" is none of the words"_s.arg(where, value.toString());
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i) {
            if (const QString wrong = misfit(value.toArray().at(i), schema.value(u"items"_s).toObject(), schemas, u"%1[%2]"_s.arg(where).arg(i)); !wrong.isEmpty())
                return wrong;
        }
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (const QJsonValue &required : schema.value(u"required"_s).toArray()) {
        if (!object.contains(required.toString()))
            return u"%1: %2 is missing"_s.arg(where, required.toString());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject inner = properties.value(it.key()).toObject();
        if (!properties.contains(it.key())) {
            if (others.isBool() && !others.toBool())
                return u"%1: %2 is not in the schema"_s.arg(where, it.key());
            inner = others.toObject();
        }
        if (const QString wrong = misfit(*it, inner, schemas, where + u'.' + it.key()); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

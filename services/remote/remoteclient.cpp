// SPDX-License-Identifier: MIT
#include "services/remote/remoteclient.h"

#include "core/domain/futures.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qint64 kReadAhead = 64 << 10;
constexpr int kMostDetail = 1000; // characters of what a station says
constexpr int kPatience = 4; // times the time without a byte: who sends a byte now and then is ended too

Error noStation(const QString &station, int status)
{
    return {
        Error::Code::Unsupported,
        u"%1 answered (HTTP %2), but not as a doorbell station of this version does. Is that its address, and are station and program of about the same version?"_s
            .arg(station)
            .arg(status)};
}
} // namespace

RemoteAsk RemoteAsk::post(QStringList path, const QJsonObject &body, const QByteArray &method)
{
    return {.method = method,
            .path = std::move(path),
            .type = "application/json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

core::Error remoteProblem(int status, const QByteArray &detail, const QNetworkReply &reply, const RemoteAccess &access)
{
    const QString station = access.display();
    if (status >= 300 && status < 400)
        return {
            Error::Code::Unsupported,
            u"%1 leads on to another address, which is not followed, since the token is for the station alone; give the address it leads to"_s
                .arg(station)};
    const QJsonObject problem = QJsonDocument::fromJson(detail).object();
    const QString said = problem.value(u"detail"_s).toString().left(kMostDetail);
    if (said.isEmpty() && status != 401)
        return noStation(station, status);
    switch (status) {
    case 401:
        if (access.isSession()) {
            return {Error::Code::Invalid,
                    u"the station at %1 has ended this session: it ran out, or the password was changed. Close the "
                    "window and sign in again"_s.arg(station)};
        }
        return {Error::Code::Invalid,
                u"the station at %1 does not take this token: it is wrong, has expired or was revoked. Make a new one "
                u"at the station: "
                "doorbellctl token create NAME --role admin"_s.arg(station)};
    case 403:
        return {Error::Code::Invalid,
                u"the station at %1 refuses this. %2 A token with more rights is needed"_s.arg(station, said)};
    case 404:
    case 410:
        return {Error::Code::NotFound, said};
    case 409:
        return {Error::Code::Conflict, said};
    case 429:
        return {Error::Code::Unavailable,
                u"%1 (again in %2 s)"_s.arg(said, QString::fromLatin1(reply.rawHeader("Retry-After").left(8)))};
    case 501:
        return {Error::Code::Unsupported, said};
    case 503:
        return {Error::Code::Unavailable, said};
    case 507:
        return {Error::Code::NoSpace, said};
    default:
        break;
    }
    if (status < 500)
        return {Error::Code::Invalid, said};
    return {Error::Code::Internal,
            u"the station at %1 failed: %2 (correlation id %3, also in its log)"_s.arg(
                station, said, problem.value(u"correlation_id"_s).toString().left(64))};
}

struct RemoteClient::Flight {
    RemoteAsk ask;
    std::shared_ptr<QPromise<core::Result<QByteArray>>> promise;
    QNetworkReply *reply = nullptr;
    QByteArray body;
    bool isTooLong = false;
    bool isTooLate = false;

    void read()
    {
        body += reply->read(ask.mostBytes + 1 - body.size());
        if (body.size() > ask.mostBytes && !isTooLong) {
            isTooLong = true;
            reply->abort();
        }
    }
};

RemoteClient::RemoteClient(RemoteAccess access) : m_access(std::move(access))
{
    m_thread.setObjectName(u"remote"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

RemoteClient::~RemoteClient() { close(); }

void RemoteClient::close()
{
    if (m_thread.isFinished())
        return;
    m_isClosed = true;
    // After all that was asked before: their replies are ended, and say so.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            const QSet<QNetworkReply *> open = m_open;
            for (QNetworkReply *reply : open)
                reply->abort();
            m_network.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QFuture<core::Result<QByteArray>> RemoteClient::bytes(RemoteAsk ask)
{
    auto promise = std::make_shared<QPromise<core::Result<QByteArray>>>();
    promise->start();
    QFuture<core::Result<QByteArray>> future = promise->future();
    const auto cancelled = [promise] {
        promise->addResult(Error {Error::Code::Cancelled, u"the connection to the station was ended"_s});
        promise->finish();
    };
    if (m_isClosed) {
        cancelled();
        return future;
    }
    QMetaObject::invokeMethod(
        &m_context,
        [this, ask = std::move(ask), promise, cancelled]() mutable {
            if (m_isClosed)
                cancelled();
            else
                begin(std::move(ask), promise);
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<core::Result<QJsonObject>> RemoteClient::object(RemoteAsk ask)
{
    return bytes(std::move(ask))
        .then([station = m_access.display()](const core::Result<QByteArray> &body) -> core::Result<QJsonObject> {
            if (!body)
                return body.error();
            const QJsonDocument document = QJsonDocument::fromJson(*body);
            if (!document.isObject())
                return noStation(station, 200);
            return document.object();
        });
}

QFuture<core::Result<void>> RemoteClient::done(RemoteAsk ask)
{
    return bytes(std::move(ask)).then([](const core::Result<QByteArray> &body) {
        return body ? core::Status() : core::Status(body.error());
    });
}

void RemoteClient::begin(RemoteAsk ask, const std::shared_ptr<QPromise<core::Result<QByteArray>>> &promise)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QStringList parts;
    for (const QString &part : std::as_const(ask.path)) {
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1) { // they would ask for something else
            promise->addResult(Error {Error::Code::NotFound, u"there is nothing called \"%1\""_s.arg(part)});
            promise->finish();
            return;
        }
        parts << QString::fromLatin1(QUrl::toPercentEncoding(part));
    }
    QByteArray query;
    for (const auto &[name, value] : std::as_const(ask.query))
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    QNetworkRequest request = m_access.request(u'/' + parts.join(u'/'), query, ask.base);
    request.setTransferTimeout(ask.timeoutMs);
    if (!ask.type.isEmpty())
        request.setRawHeader("Content-Type", ask.type);

    auto flight = std::make_shared<Flight>();
    flight->promise = promise;
    flight->ask = std::move(ask);
    QNetworkReply *reply = m_network->sendCustomRequest(request, flight->ask.method, flight->ask.body);
    flight->reply = reply;
    m_open.insert(reply);
    reply->setReadBufferSize(kReadAhead);
    m_access.watch(reply);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [flight] { flight->read(); });
    QTimer::singleShot(flight->ask.timeoutMs * kPatience, reply, [flight] {
        flight->isTooLate = true;
        flight->reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_context, [this, flight] {
        m_open.remove(flight->reply);
        flight->reply->deleteLater();
        if (flight->reply->isOpen())
            flight->read();
        flight->promise->addResult(judge(*flight));
        flight->promise->finish();
    });
}

core::Result<QByteArray> RemoteClient::judge(Flight &flight) const
{
    const QString station = m_access.display();
    if (m_isClosed)
        return Error {Error::Code::Cancelled, u"the connection to the station was ended"_s};
    if (flight.isTooLong)
        return Error {
            Error::Code::Corrupt,
            u"the station at %1 sends more than the %2 MiB that its answer may have; is it a doorbell station?"_s
                .arg(station)
                .arg(flight.ask.mostBytes >> 20)};
    const int status = flight.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return m_access.whyUnreachable(*flight.reply, flight.ask.timeoutMs);
    if (flight.isTooLate || (status < 300 && flight.reply->error() != QNetworkReply::NoError))
        return Error {Error::Code::Unavailable,
                      u"the connection to the station at %1 broke off; try again"_s.arg(station)};
    if (status >= 300 && status != flight.ask.alsoTaken)
        return remoteProblem(status, flight.body, *flight.reply, m_access);
    return std::move(flight.body);
}

} // namespace services

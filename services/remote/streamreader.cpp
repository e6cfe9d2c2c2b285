// SPDX-License-Identifier: MIT
#include "services/remote/streamreader.h"

#include "services/remote/remoteclient.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kFirstRetryMs = 500;
constexpr int kMostRetryMs = 30'000;
constexpr qint64 kProvenMs = 5000; // who takes a stream and ends it at once is not to be asked twice a second
constexpr qint64 kReadAhead = 256 << 10; // a stream that is read too slowly waits at the other side
constexpr qint64 kMostDetail = 64 << 10;
} // namespace

StreamReader::StreamReader(RemoteAccess access, QString path, int silentMs, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_path(std::move(path))
    , m_network(this)
    , m_backoff(kFirstRetryMs, kMostRetryMs)
    , m_again(this)
    , m_silence(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StreamReader::ask);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silentMs);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_isSilent = true;
        if (m_reply)
            m_reply->abort();
    });
}

StreamReader::~StreamReader() { stop(); }

void StreamReader::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    m_backoff.reset();
    ask();
}

void StreamReader::stop()
{
    m_isStarted = false;
    m_again.stop();
    m_silence.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void StreamReader::ask()
{
    m_isOpen = false;
    m_isSilent = false;
    QNetworkRequest request = m_access.request(m_path, query());
    prepare(request);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(kReadAhead);
    m_access.watch(m_reply);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &StreamReader::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &StreamReader::read);
    connect(m_reply, &QNetworkReply::finished, this, &StreamReader::end);
    m_silence.start();
}

void StreamReader::readHead()
{
    if (m_isOpen || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    if (const core::Status begun = begin(m_reply->rawHeader("Content-Type")); !begun)
        return fail(begun.error());
    m_isOpen = true;
    m_openFor.start();
    m_silence.start();
    Q_EMIT opened();
}

void StreamReader::read()
{
    m_silence.start();
    while (m_isOpen && m_reply && m_reply->bytesAvailable() > 0) {
        if (const core::Status taken = take(m_reply->read(kReadAhead)); !taken)
            return fail(taken.error());
    }
}

void StreamReader::end()
{
    read(); // what came with the end
    if (!m_reply) // it was of no use
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300)
        fail(remoteProblem(status, m_reply->read(kMostDetail), *m_reply, m_access));
    else if (m_isOpen)
        fail({Error::Code::Unavailable,
              m_isSilent ? u"the station at %1 has fallen silent"_s.arg(m_access.display())
                         : u"the connection to the station at %1 broke off"_s.arg(m_access.display())});
    else
        fail(m_access.whyUnreachable(*m_reply, m_silence.interval()));
}

void StreamReader::fail(const core::Error &error)
{
    m_silence.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    if (std::exchange(m_isOpen, false) && m_openFor.elapsed() > kProvenMs)
        m_backoff.reset();
    m_again.start(m_backoff.nextMs());
    Q_EMIT lost(error);
}

} // namespace services

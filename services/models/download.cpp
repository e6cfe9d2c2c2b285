// SPDX-License-Identifier: MIT
#include "services/models/download.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr int kMaxRedirects = 5;
constexpr qint64 kReadAhead = 1 << 20; // what the network may pile up before it is written

bool isLoopback(const QUrl &url) { return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback(); }

QString fromPath(const QString &part) { return part + u".from"_s; }
} // namespace

Download::Download(Job job, int stallMs, QObject *parent) : QObject(parent), m_job(std::move(job)), m_url(m_job.url)
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(stallMs);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        fail(Error::Code::Unavailable,
             u"%1 sent nothing for %2 s%3"_s.arg(m_url.host()).arg(m_stall.interval() / 1000).arg(progressText()));
    });
    if (!isLoopback(m_job.url)) {
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_job.url));
        if (!proxies.isEmpty())
            m_network.setProxy(proxies.first());
    }
}

Download::~Download()
{
    m_isEnded = true; // an aborted reply tells of its end
    if (m_reply)
        m_reply->abort();
}

void Download::start()
{
    if (!isAllowed(m_job.url))
        return fail(Error::Code::Invalid,
                    u"%1 is not an https address, and is not used"_s.arg(m_job.url.toDisplayString()));
    if (core::Status opened = openPart(); !opened)
        return fail(opened.error().code, opened.error().message);
    Q_EMIT advanced(m_done);
    if (m_done == m_job.bytes) { // all of it was there already; only what follows a download did not happen
        m_isEnded = true;
        Q_EMIT completed();
        return;
    }
    request();
}

void Download::cancel() { fail(Error::Code::Cancelled, u"stopped%1"_s.arg(progressText())); }

// The part is locked as long as this object lives, so that two programs do not write into one.
core::Status Download::openPart()
{
    const QByteArray path = QFile::encodeName(m_job.part);
    const int handle = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    const int reason = errno;
    if (handle < 0 || !m_part.open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        if (handle >= 0)
            ::close(handle);
        return Error {Error::Code::Io, u"%1 cannot be written: %2"_s.arg(m_job.part, qt_error_string(reason))};
    }
    struct stat opened { };
    struct stat named { };
    const bool isLocked = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    // Somebody who finished between open and lock has given the file its final name; it is not ours to write to.
    if (!isLocked || ::fstat(handle, &opened) != 0 || ::stat(path.constData(), &named) != 0
        || opened.st_ino != named.st_ino) {
        m_part.close();
        return Error {Error::Code::Conflict, u"another program is installing %1 right now"_s.arg(m_job.name)};
    }
    m_done = m_part.size();
    QFile from(fromPath(m_job.part));
    const bool isKnown = from.open(QIODevice::ReadOnly) && from.readLine().trimmed() == m_job.url.toEncoded();
    if (isKnown)
        m_validator = QString::fromLatin1(from.readLine().trimmed());
    if (!isKnown || m_done > m_job.bytes || (m_validator.isEmpty() && m_done < m_job.bytes)) {
        m_done = 0;
        m_validator.clear();
    }
    if (!m_part.resize(m_done) || !m_part.seek(m_done))
        return Error {Error::Code::Io, u"%1 cannot be written: %2"_s.arg(m_job.part, m_part.errorString())};
    return {};
}

bool Download::isAllowed(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1
        || (url.scheme() == "http"_L1 && isLoopback(url) && isLoopback(m_job.url) && m_job.url.scheme() == "http"_L1);
}

void Download::request()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // a range of packed bytes would be a range of something else
    request.setHeader(QNetworkRequest::UserAgentHeader, u"doorbell"_s);
    if (m_done > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_done) + '-');
        request.setRawHeader("If-Range", m_validator.toLatin1());
    }
    m_takesBody = false;
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(kReadAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Download::followOrJudge);
    m_stall.start();
}

void Download::readHeaders()
{
    m_stall.start();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 206 && m_done > 0) {
        static const QRegularExpression range(u"\\Abytes (\\d+)-(\\d+)/(\\d+)\\z"_s);
        const QRegularExpressionMatch match = range.match(QString::fromLatin1(m_reply->rawHeader("Content-Range")));
        if (!match.hasMatch() || match.capturedView(1).toLongLong() != m_done
            || match.capturedView(3).toLongLong() != m_job.bytes)
            return; // not the rest of what we have; judged at the end
        m_takesBody = true;
        return;
    }
    if (status != 200)
        return;
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() != m_job.bytes) {
        return fail(Error::Code::Corrupt,
                    u"%1 offers %2 bytes where %3 has %4; nothing was installed"_s.arg(m_url.host())
                        .arg(length.toLongLong())
                        .arg(m_job.name)
                        .arg(m_job.bytes));
    }
    m_done = 0; // the whole file, whatever was asked for
    if (!m_part.resize(0) || !m_part.seek(0))
        return fail(Error::Code::Io, u"%1 cannot be written: %2"_s.arg(m_job.part, m_part.errorString()));
    keepValidator();
    m_takesBody = true;
}

// A weak ETag may stand for other bytes, so it is not good enough to go on by.
void Download::keepValidator()
{
    const QByteArray etag = m_reply->rawHeader("ETag");
    const QByteArray validator = etag.startsWith('"') ? etag : m_reply->rawHeader("Last-Modified");
    m_validator = QString::fromLatin1(validator);
    QSaveFile from(fromPath(m_job.part));
    if (!from.open(QIODevice::WriteOnly) || from.write(m_job.url.toEncoded() + '\n' + validator + '\n') < 0
        || !from.commit())
        QFile::remove(fromPath(m_job.part)); // then the next download begins anew: slower, not wrong
}

void Download::readBody()
{
    m_stall.start();
    if (!m_takesBody || m_isEnded)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (m_done + bytes.size() > m_job.bytes) {
        m_part.resize(0);
        return fail(Error::Code::Corrupt,
                    u"%1 sends more than the %2 bytes of %3; nothing was installed"_s.arg(m_url.host())
                        .arg(m_job.bytes)
                        .arg(m_job.name));
    }
    errno = 0;
    if (m_part.write(bytes) != bytes.size()) {
        const bool isFull = errno == ENOSPC || errno == EDQUOT;
        m_part.resize(m_done);
        return fail(isFull ? Error::Code::NoSpace : Error::Code::Io,
                    u"%1 cannot be written: %2%3"_s.arg(
                        m_job.part, isFull ? u"the disk is full"_s : m_part.errorString(), progressText()));
    }
    m_done += bytes.size();
    Q_EMIT advanced(m_done);
}

void Download::followOrJudge()
{
    m_stall.stop();
    if (m_isEnded)
        return;
    readBody(); // what came with the end
    if (m_isEnded)
        return;
    m_stall.stop();
    QNetworkReply &reply = *m_reply;
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !target.isEmpty()) {
        const QUrl next = m_url.resolved(target);
        if (!isAllowed(next))
            return fail(Error::Code::Unavailable,
                        u"%1 leads to %2, which is not secure and is not followed%3"_s.arg(
                            m_url.host(), next.toDisplayString(QUrl::RemoveUserInfo), m_job.byHand));
        if (++m_redirects > kMaxRedirects)
            return fail(Error::Code::Unavailable,
                        u"%1 leads from address to address without end%2"_s.arg(m_url.host(), m_job.byHand));
        m_reply = nullptr;
        m_url = next;
        return request();
    }
    if (!m_takesBody && (status == 206 || status == 416) && !m_startedOver) {
        m_reply = nullptr;
        return startOver();
    }
    if (reply.error() != QNetworkReply::NoError || !m_takesBody)
        return failReply();
    if (m_done != m_job.bytes) {
        return fail(Error::Code::Unavailable, u"the connection to %1 broke off%2"_s.arg(m_url.host(), progressText()));
    }
    if (::fsync(m_part.handle()) != 0)
        return fail(Error::Code::Io, u"%1 cannot be written: %2"_s.arg(m_job.part, qt_error_string(errno)));
    m_isEnded = true;
    Q_EMIT completed();
}

void Download::startOver()
{
    m_startedOver = true;
    m_done = 0;
    m_validator.clear();
    if (!m_part.resize(0) || !m_part.seek(0))
        return fail(Error::Code::Io, u"%1 cannot be written: %2"_s.arg(m_job.part, m_part.errorString()));
    m_url = m_job.url;
    m_redirects = 0;
    request();
}

void Download::failReply()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = m_url.host();
    if (status == 404 || status == 410)
        return fail(Error::Code::NotFound,
                    u"%1 does not have %2 (HTTP %3)%4"_s.arg(host, m_job.name).arg(status).arg(m_job.byHand));
    if (status >= 300)
        return fail(
            Error::Code::Unavailable,
            u"%1 refuses %2 (HTTP %3); try again later%4"_s.arg(host, m_job.name).arg(status).arg(m_job.byHand));
    const QString why = m_reply->errorString();
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
        return fail(Error::Code::Unavailable,
                    u"the secure connection to %1 failed: %2; check the clock and the package ca-certificates%3"_s.arg(
                        host, why, m_job.byHand));
    }
    if (m_takesBody)
        return fail(Error::Code::Unavailable, u"the connection to %1 broke off%2"_s.arg(host, progressText()));
    fail(Error::Code::Unavailable,
         u"cannot reach %1 (%2); check the network%3"_s.arg(host, why.simplified(), m_job.byHand));
}

QString Download::progressText() const
{
    if (m_done == 0)
        return {};
    return u" at %1 of %2 bytes; the next install %3"_s.arg(m_done)
        .arg(m_job.bytes)
        .arg(m_validator.isEmpty() ? u"begins anew"_s : u"goes on from there"_s);
}

void Download::fail(Error::Code code, const QString &message)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_stall.stop();
    if (m_reply)
        m_reply->abort();
    if (m_part.isOpen()) {
        const bool isEmpty = m_part.size() == 0;
        m_part.close();
        if (isEmpty) {
            QFile::remove(m_job.part);
            QFile::remove(fromPath(m_job.part));
        }
    }
    Q_EMIT failed(Error {code, message});
}

} // namespace services

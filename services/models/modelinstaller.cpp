// SPDX-License-Identifier: MIT
#include "services/models/modelinstaller.h"

#include "services/models/bunzip.h"
#include "services/models/download.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;

constexpr qint64 kReserve = 1 << 20; // what others may need while we write

QString targetPath(const QString &dir, const vision::ModelEntry &entry) { return dir + u'/' + entry.file; }
QString partPath(const QString &dir, const vision::ModelEntry &entry)
{
    return targetPath(dir, entry) + (entry.isPacked() ? u".bz2.part"_s : u".part"_s);
}

void removePart(const QString &part)
{
    QFile::remove(part);
    QFile::remove(part + u".from"_s);
}

// With its parents, each for this user only: it may be the data directory that is made here.
core::Status makeFolder(const QString &dir)
{
    const QFileInfo info(dir);
    if (info.isDir())
        return {};
    if (!info.dir().exists()) {
        if (core::Status parent = makeFolder(info.absolutePath()); !parent)
            return parent;
    }
    if (::mkdir(QFile::encodeName(dir).constData(), 0700) != 0)
        return Error {Error::Code::Io, u"the folder %1 cannot be made: %2"_s.arg(dir, qt_error_string(errno))};
    return {};
}

core::Status syncFolder(const QString &dir)
{
    const int handle = ::open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = handle >= 0 && ::fsync(handle) == 0;
    const int reason = errno;
    if (handle >= 0)
        ::close(handle);
    if (!isSynced)
        return Error {Error::Code::Io, u"%1 cannot be written: %2"_s.arg(dir, qt_error_string(reason))};
    return {};
}

Error foreign(const QString &name)
{
    return {Error::Code::Corrupt,
            u"what was downloaded is not %1 (its SHA-256 is another); it was removed and nothing was installed"_s.arg(
                name)};
}

core::Status unpack(const QString &from, const QString &to, const vision::ModelEntry &entry,
                    const std::atomic_bool &isStopped)
{
    QFile in(from);
    QFile out(to);
    QFile::remove(to); // also when somebody has laid a link there
    if (!in.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, u"%1 cannot be read: %2"_s.arg(from, in.errorString())};
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return Error {Error::Code::Io, u"%1 cannot be written: %2"_s.arg(to, out.errorString())};
    errno = 0;
    if (core::Status unpacked = bunzip(in, out, entry.bytes, isStopped); !unpacked) {
        const bool isFull = errno == ENOSPC;
        out.remove();
        Error error = unpacked.error();
        if (error.code == Error::Code::Io && isFull)
            error.code = Error::Code::NoSpace;
        error.message = u"%1 was not unpacked: %2"_s.arg(entry.file, error.message);
        return error;
    }
    if (::fsync(out.handle()) != 0)
        return Error {Error::Code::Io, u"%1 cannot be written: %2"_s.arg(to, qt_error_string(errno))};
    return {};
}

// From a complete download to the file under its name. Runs in the pool.
core::Result<QString> putInPlace(const QString &dir, const vision::ModelEntry &entry, const std::atomic_bool &isStopped)
{
    const QString part = partPath(dir, entry);
    const QString target = targetPath(dir, entry);
    QString ready = part;
    if (entry.isPacked()) {
        if (vision::sha256OfFile(part) != entry.packedSha256) {
            removePart(part);
            return foreign(QFileInfo(part).completeBaseName());
        }
        ready = target + u".part"_s;
        if (core::Status unpacked = unpack(part, ready, entry, isStopped); !unpacked)
            return unpacked.error();
    }
    if (QFileInfo(ready).size() != entry.bytes || vision::sha256OfFile(ready) != entry.sha256) {
        QFile::remove(ready);
        removePart(part);
        return foreign(entry.file);
    }
    if (::rename(QFile::encodeName(ready).constData(), QFile::encodeName(target).constData()) != 0)
        return Error {Error::Code::Io, u"%1 cannot be put in place: %2"_s.arg(target, qt_error_string(errno))};
    removePart(part);
    if (core::Status synced = syncFolder(dir); !synced)
        return synced.error();
    return target;
}
} // namespace

ModelInstaller::ModelInstaller(QString dir, int stallMs, QObject *parent)
    : QObject(parent)
    , m_dir(std::move(dir))
    , m_stallMs(stallMs)
{ }

ModelInstaller::~ModelInstaller()
{
    m_isStopped = true;
    m_finishing.waitForFinished();
}

QString ModelInstaller::byHand() const
{
    return u", or put %1 into %2 by hand: %3"_s.arg(m_entry.file, m_dir,
                                                    m_entry.url.isEmpty() ? m_entry.source : m_entry.url);
}

void ModelInstaller::install(const vision::ModelEntry &entry)
{
    m_entry = entry;
    m_isStopped = false;
    QMetaObject::invokeMethod(this, &ModelInstaller::begin, Qt::QueuedConnection);
}

void ModelInstaller::begin()
{
    if (m_isStopped) {
        Q_EMIT failed({Error::Code::Cancelled, u"stopped"_s});
        return;
    }
    const QList<vision::FoundModel> found = vision::findModels({m_entry}, {m_dir});
    if (found.first().state == vision::ModelState::Installed) {
        Q_EMIT installed(found.first().path, true);
        return;
    }
    if (m_entry.url.isEmpty()) {
        Q_EMIT failed({Error::Code::Unsupported,
                       u"%1 has no direct download; put %2 into %3 by hand. It comes from %4"_s.arg(
                           m_entry.title, m_entry.file, m_dir, m_entry.source)});
        return;
    }
    const QString part = partPath(m_dir, m_entry);
    core::Status ready = makeFolder(m_dir);
    if (ready)
        ready = checkRoom(part);
    if (!ready) {
        Q_EMIT failed(ready.error());
        return;
    }
    const QString name = m_entry.file + (m_entry.isPacked() ? u".bz2"_s : QString());
    m_download = std::make_unique<Download>(
        Download::Job {QUrl(m_entry.url), part, m_entry.downloadBytes(), name, byHand()}, m_stallMs);
    connect(m_download.get(), &Download::advanced, this,
            [this](qint64 done) { Q_EMIT advanced(done, m_entry.downloadBytes()); });
    connect(m_download.get(), &Download::completed, this, &ModelInstaller::finish);
    connect(m_download.get(), &Download::failed, this, &ModelInstaller::failed);
    m_download->start();
}

core::Status ModelInstaller::checkRoom(const QString &part) const
{
    const qint64 needed = m_entry.downloadBytes() - QFileInfo(part).size() + (m_entry.isPacked() ? m_entry.bytes : 0)
        + kReserve;
    std::error_code failed;
    const auto free = qint64(std::filesystem::space(QFile::encodeName(m_dir).toStdString(), failed).available);
    if (!failed && free < needed) {
        return Error {
            Error::Code::NoSpace,
            u"there is not enough room for %1 in %2: %3 MiB are needed, %4 MiB are free"_s.arg(m_entry.file, m_dir)
                .arg(needed >> 20)
                .arg(free >> 20)};
    }
    return {};
}

void ModelInstaller::finish()
{
    // The download object keeps the part locked until the file is in place.
    m_finishing
        = QtConcurrent::run([dir = m_dir, entry = m_entry, this] { return putInPlace(dir, entry, m_isStopped); });
    m_finishing.then(this, [this](const core::Result<QString> &path) {
        m_download.reset();
        if (path)
            Q_EMIT installed(*path, false);
        else
            Q_EMIT failed(path.error());
    });
}

void ModelInstaller::cancel()
{
    m_isStopped = true;
    if (m_download)
        m_download->cancel();
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/audit/auditfiles.h"

#include "services/audit/auditline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
using core::Error;
constexpr qint64 kBlock = 1 << 20;
constexpr qint64 kBackBlock = 1 << 17;
} // namespace

AuditPaths::AuditPaths(const QString &dataDir)
    : dir(dataDir)
    , folder(dataDir + u"/logs"_s)
    , log(folder + u"/audit.log"_s)
    , checkpoints(folder + u"/audit.checkpoints"_s)
    , unsignedTail(folder + u"/audit.unsigned"_s)
    , lock(folder + u"/audit.lock"_s)
{ }

QStringList AuditPaths::rotated() const
{
    std::vector<std::pair<qint64, QString>> found;
    for (const QString &name : QDir(folder).entryList({u"audit.log.*"_s}, QDir::Files)) {
        bool isNumber = false;
        const qint64 number = name.mid(qsizetype(std::strlen("audit.log."))).toLongLong(&isNumber);
        if (isNumber)
            found.emplace_back(number, folder + u'/' + name);
    }
    std::ranges::sort(found);
    QStringList paths;
    for (const auto &[number, path] : found)
        paths << path;
    return paths;
}

Error auditFailure(const QString &what, const QString &path, int code)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
        return {
            Error::Code::NoSpace,
            u"%1: there is no room for %2; make room on its disk, until then nothing that is done is recorded (%3)"_s
                .arg(what, path, reason)};
    }
    return {Error::Code::Io,
            u"%1: %2 (%3); check its owner, permissions and disk, until then nothing that is done is recorded"_s.arg(
                what, path, reason)};
}

core::Status writeAuditFile(const QString &path, const QByteArray &bytes)
{
    const QString what = u"the key of the audit log cannot be written"_s;
    const QByteArray unfinished = QFile::encodeName(path + u".new"_s);
    ::unlink(unfinished.constData());
    const int descriptor = ::open(unfinished.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return auditFailure(what, path, errno);
    const ssize_t written
        = ::write(descriptor, bytes.constData(), std::size_t(bytes.size())); // of a few bytes, all or nothing
    const int code = written == bytes.size() && ::fsync(descriptor) == 0
        ? 0
        : (written < 0 || written == bytes.size() ? errno : ENOSPC);
    ::close(descriptor);
    if (code != 0 || std::rename(unfinished.constData(), QFile::encodeName(path).constData()) != 0) {
        const Error error = auditFailure(what, path, code != 0 ? code : errno);
        ::unlink(unfinished.constData());
        return error;
    }
    syncAuditFolder(QFileInfo(path).path());
    return {};
}

QByteArray readAuditBytes(int descriptor, qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t read = ::pread(descriptor, bytes.data() + done, std::size_t(size - done), offset + done);
        if (read < 0 && errno == EINTR)
            continue;
        if (read <= 0)
            break;
        done += read;
    }
    bytes.truncate(done);
    return bytes;
}

void syncAuditFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

AuditLock::AuditLock(const AuditPaths &paths, Kind kind)
{
    const QByteArray path = QFile::encodeName(paths.lock);
    m_descriptor = kind == Kind::Writing ? ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)
                                         : ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor >= 0) {
        while (::flock(m_descriptor, kind == Kind::Writing ? LOCK_EX : LOCK_SH) != 0) {
            if (errno != EINTR) {
                m_error = errno;
                return;
            }
        }
        m_isHeld = true;
        return;
    }
    m_error = errno;
}

AuditLock::~AuditLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<std::unique_ptr<AuditSnapshot>> AuditSnapshot::take(const AuditPaths &paths,
                                                                 const core::AuditHeadStore *heads)
{
    std::unique_ptr<AuditSnapshot> snapshot(new AuditSnapshot);
    const AuditLock lock(paths, AuditLock::Kind::Reading);
    const auto open = [](const QString &path, File &file) -> core::Status {
        file.path = path;
        file.descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (file.descriptor < 0 && errno == ENOENT)
            return {};
        struct stat status { };
        if (file.descriptor < 0 || ::fstat(file.descriptor, &status) != 0)
            return Error {Error::Code::Io,
                          u"%1 cannot be read: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
        file.size = status.st_size;
        return {};
    };
    const QStringList all = paths.rotated() << paths.log;
    for (const QString &path : all) {
        File file;
        const core::Status opened = open(path, file);
        if (!opened)
            return opened.error();
        if (file.descriptor >= 0)
            snapshot->m_logs.push_back(file);
    }
    if (const core::Status opened = open(paths.checkpoints, snapshot->m_checkpoints); !opened)
        return opened.error();
    if (heads) {
        const core::Result<core::AuditHead> head = heads->load().result();
        if (!head)
            return head.error();
        snapshot->m_storedHead = *head;
    }
    return snapshot;
}

AuditSnapshot::~AuditSnapshot()
{
    for (const File &file : m_logs)
        ::close(file.descriptor);
    if (m_checkpoints.descriptor >= 0)
        ::close(m_checkpoints.descriptor);
}

AuditLines::AuditLines(int descriptor, qint64 size, qint64 offset)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_offset(offset)
{ }

bool AuditLines::next(Line &line)
{
    line.offset = m_offset;
    QByteArray begun; // of a line that is too long
    qsizetype end = m_buffer.indexOf('\n', m_at);
    while (end < 0) {
        const qint64 from = m_offset + (m_buffer.size() - m_at);
        const QByteArray more = readAuditBytes(m_descriptor, from, std::min(kBlock, m_size - from));
        if (more.isEmpty())
            break;
        if (m_buffer.size() - m_at > kMaxAuditLine) { // no entry is that long: only its beginning is kept
            if (begun.isEmpty())
                begun = m_buffer.mid(m_at, kMaxAuditLine + 1);
            m_offset = from;
            m_buffer.clear();
        } else {
            m_buffer.remove(0, m_at);
        }
        m_at = 0;
        const qsizetype searched = m_buffer.size();
        m_buffer += more;
        end = m_buffer.indexOf('\n', searched);
    }
    line.isEnded = end >= 0;
    const qsizetype stop = end >= 0 ? end : m_buffer.size();
    if (!line.isEnded && stop == m_at && begun.isEmpty())
        return false;
    if (begun.isEmpty()) {
        line.text = QByteArrayView(m_buffer).sliced(m_at, stop - m_at);
        m_offset += stop - m_at + (line.isEnded ? 1 : 0);
        m_at = stop + (line.isEnded ? 1 : 0);
    } else {
        m_offset += stop - m_at + (line.isEnded ? 1 : 0);
        m_buffer = begun + m_buffer.mid(stop + (line.isEnded ? 1 : 0));
        line.text = QByteArrayView(m_buffer).first(begun.size());
        m_at = begun.size();
    }
    return true;
}

AuditLinesBackward::AuditLinesBackward(int descriptor, qint64 size) : m_descriptor(descriptor), m_begin(size)
{
    // The last newline, or nothing.
    while (m_begin > 0) {
        const qint64 block = std::min(kBackBlock, m_begin);
        m_begin -= block;
        m_buffer = readAuditBytes(m_descriptor, m_begin, block);
        const qsizetype end = m_buffer.lastIndexOf('\n');
        if (end >= 0) {
            m_end = end + 1;
            return;
        }
    }
    m_buffer.clear();
}

bool AuditLinesBackward::previous(QByteArrayView &text)
{
    if (m_begin + m_end == 0)
        return false;
    qsizetype before = m_end >= 2 ? m_buffer.lastIndexOf('\n', m_end - 2) : -1;
    while (before < 0 && m_begin > 0) {
        const qint64 block = std::min(std::max<qint64>(kBackBlock, m_end), m_begin);
        m_begin -= block;
        m_buffer = readAuditBytes(m_descriptor, m_begin, block) + m_buffer.first(m_end);
        m_end += block;
        before = m_end >= 2 ? m_buffer.lastIndexOf('\n', m_end - 2) : -1;
    }
    text = QByteArrayView(m_buffer).sliced(before + 1, m_end - 1 - (before + 1));
    m_end = before + 1;
    return true;
}

} // namespace services

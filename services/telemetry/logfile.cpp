// SPDX-License-Identifier: MIT
#include "services/telemetry/logfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr mode_t kOwnerOnly = 0600;
constexpr int kMostOlder = 1000;
} // namespace

LogFile::LogFile(QString path, qint64 maxBytes, int older)
    : m_path(std::move(path))
    , m_maxBytes(maxBytes)
    , m_older(older)
{ }

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString LogFile::older(int number) const { return m_path + u'.' + QString::number(number); }

// The errno of what failed; 0 when it is open.
int LogFile::openDescriptor()
{
    const int descriptor = ::open(QFile::encodeName(m_path).constData(),
                                  O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, kOwnerOnly);
    if (descriptor < 0)
        return errno;
    struct stat status { };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) { // a pipe would block, and cannot be put aside
        ::close(descriptor);
        return EINVAL;
    }
    m_descriptor = descriptor;
    m_bytes = status.st_size;
    char last = '\n';
    // The machine may have lost power in the middle of a line.
    m_isTorn = m_bytes > 0 && ::pread(descriptor, &last, 1, m_bytes - 1) == 1 && last != '\n';
    return 0;
}

core::Status LogFile::open()
{
    const int error = openDescriptor();
    // Files beyond the number are of an earlier setting.
    for (int number = m_older + 1; number < kMostOlder && QFile::remove(older(number)); ++number) { }
    if (error == 0 || error == ENOSPC || error == EDQUOT || error == EIO)
        return {};
    if (error == EINVAL || error == ELOOP) {
        return core::Error {core::Error::Code::Invalid,
                            u"the log file %1 (LOG_FILE) is no plain file; name one that is, or none"_s.arg(m_path)};
    }
    return core::Error {
        core::Error::Code::Io,
        u"the log file %1 (LOG_FILE) cannot be opened: %2; check that its folder is there and may be written"_s.arg(
            m_path, QString::fromLocal8Bit(std::strerror(error)))};
}

// Each step leaves whole files of whole lines, so that it does not matter where the program is killed.
void LogFile::rotate()
{
    for (int number = m_older; number > 1; --number)
        ::rename(QFile::encodeName(older(number - 1)).constData(), QFile::encodeName(older(number)).constData());
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(older(1)).constData()) != 0)
        return; // it grows until the folder can be written again
    ::close(m_descriptor);
    m_descriptor = -1;
    m_bytes = 0;
    m_isTorn = false;
    openDescriptor();
}

bool LogFile::write(const QByteArray &line)
{
    if (m_descriptor >= 0 && m_bytes > 0 && m_bytes + line.size() > m_maxBytes)
        rotate();
    if (m_descriptor < 0 && openDescriptor() != 0) {
        ++m_lost;
        return false;
    }
    const QByteArray bytes = m_isTorn ? '\n' + line : line;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::write(m_descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        done += written;
    }
    if (done == bytes.size()) {
        m_bytes += done;
        m_isTorn = false;
        return true;
    }
    if (done > 0 && ::ftruncate(m_descriptor, m_bytes) != 0) { // half a line is none
        m_bytes += done;
        m_isTorn = true;
    }
    ++m_lost;
    return false;
}

} // namespace services

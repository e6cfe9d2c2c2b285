// SPDX-License-Identifier: MIT
#include "services/storage/datadirlock.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

DataDirLock::DataDirLock(int descriptor) : m_descriptor(descriptor) { }
DataDirLock::~DataDirLock() { ::close(m_descriptor); }

core::Result<std::unique_ptr<DataDirLock>> DataDirLock::acquire(const QString &dir)
{
    const QString path = dir + u"/station.lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return core::Error {core::Error::Code::Io,
                            u"%1 cannot be opened: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 32> holder {};
        const auto read = ::read(descriptor, holder.data(), holder.size() - 1);
        ::close(descriptor);
        const QString who = read > 0 ? QString::fromLatin1(holder.data()).trimmed() : u"unknown"_s;
        return core::Error {
            core::Error::Code::Conflict,
            u"another station (process %1) works on %2 already; stop it, or give this one another --data-dir"_s.arg(
                who, dir)};
    }
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, pid.constData(), std::size_t(pid.size()), 0) < 0) {
        // Only the message to a second station would lack the number; the lock itself holds.
    }
    return std::unique_ptr<DataDirLock>(new DataDirLock(descriptor));
}

} // namespace services

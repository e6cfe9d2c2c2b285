// SPDX-License-Identifier: MIT
#include "services/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Error failure(const QString &path, int code)
{
    return {code == ENOSPC || code == EDQUOT ? core::Error::Code::NoSpace : core::Error::Code::Io,
            u"%1 cannot be written: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(code)))};
}

int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(0, written);
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}
} // namespace

core::Status writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString unfinished = path + u".new"_s;
    const QByteArray name = QFile::encodeName(unfinished);
    ::unlink(name.constData()); // of an earlier try
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(path, errno);
    const int wrong = writeAll(descriptor, bytes);
    ::close(descriptor);
    if (wrong != 0) {
        ::unlink(name.constData());
        return failure(path, wrong);
    }
    return putInPlace(unfinished, path);
}

core::Status syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(path, errno);
    const int wrong = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return wrong == 0 ? core::Status() : core::Status(failure(path, wrong));
}

core::Status putInPlace(const QString &unfinished, const QString &path)
{
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
        return failure(path, errno);
    // The name itself is on disk only with its folder. File systems that cannot do that, do it anyway.
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace services

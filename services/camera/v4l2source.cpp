// SPDX-License-Identifier: MIT
#include "services/camera/v4l2source.h"

#include <QFile>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using core::Error;

namespace services {

namespace {
constexpr int kWidth = 1280;
constexpr int kHeight = 720;

// OpenCV only says that it failed; the kernel says why.
core::Status checkDevice(const QString &location)
{
    const QByteArray path = QFile::encodeName(location);
    const auto trouble = [&](Error::Code code, const QString &what) {
        return Error {code, u"camera device %1 %2"_s.arg(location, what)};
    };
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return trouble(Error::Code::Unavailable, u"does not exist: it is unplugged or has another number"_s);
    if (!S_ISCHR(status.st_mode))
        return trouble(Error::Code::Invalid, u"is not a device; a video file is written file:PATH"_s);
    const int device = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0) {
        switch (errno) {
        case EACCES:
            return trouble(Error::Code::Unavailable,
                           u"may not be used by this user; add the user to the group video"_s);
        case EBUSY:
            return trouble(Error::Code::Unavailable, u"is in use by another program"_s);
        case ENODEV:
        case ENXIO:
            return trouble(Error::Code::Unavailable, u"is unplugged"_s);
        default:
            return trouble(Error::Code::Io,
                           u"cannot be opened: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
        }
    }
    v4l2_capability capability = {};
    int answer = -1;
    do {
        answer = ::ioctl(device, VIDIOC_QUERYCAP, &capability);
    } while (answer != 0 && errno == EINTR);
    ::close(device);
    const quint32 abilities = capability.capabilities & V4L2_CAP_DEVICE_CAPS ? capability.device_caps
                                                                             : capability.capabilities;
    if (answer != 0)
        return trouble(Error::Code::Invalid, u"is not a camera"_s);
    if (!(abilities & V4L2_CAP_VIDEO_CAPTURE) || !(abilities & V4L2_CAP_STREAMING))
        return trouble(Error::Code::Unsupported, u"takes no pictures; many cameras have a second device that does"_s);
    return {};
}
} // namespace

V4l2Source::V4l2Source(core::CameraSpec spec) : m_spec(std::move(spec)) { }

core::Status V4l2Source::open()
{
    if (const core::Status device = checkDevice(m_spec.location); !device)
        return device;
    const bool opened = m_reader.open(QFile::encodeName(m_spec.location).toStdString(), cv::CAP_V4L2,
                                      {cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'),
                                       cv::CAP_PROP_FRAME_WIDTH, kWidth, cv::CAP_PROP_FRAME_HEIGHT, kHeight});
    if (!opened) {
        return Error {Error::Code::Unavailable,
                      u"camera device %1 cannot be started: another program may be using it"_s.arg(m_spec.location)};
    }
    return {};
}

core::Result<std::optional<core::Frame>> V4l2Source::read()
{
    core::Frame frame;
    if (const core::Status passed = pass(&frame.pixels); !passed)
        return passed.error();
    frame.takenAt = QDateTime::currentDateTimeUtc();
    return std::optional(std::move(frame));
}

core::Result<bool> V4l2Source::skip()
{
    if (const core::Status passed = pass(nullptr); !passed)
        return passed.error();
    return true;
}

core::Status V4l2Source::pass(cv::Mat *wanted)
{
    const core::Result<bool> isThere = m_reader.next(wanted);
    if (!isThere)
        return Error {isThere.error().code, u"camera device %1: %2"_s.arg(m_spec.location, isThere.error().message)};
    if (!*isThere) {
        return Error {Error::Code::Unavailable,
                      u"camera device %1 sends no pictures any more: it was unplugged or hangs"_s.arg(m_spec.location)};
    }
    return {};
}

void V4l2Source::close() { m_reader.close(); }

} // namespace services

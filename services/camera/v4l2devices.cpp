// SPDX-License-Identifier: MIT
#include "services/camera/v4l2devices.h"

#include <QCollator>
#include <QDir>
#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace services {

namespace {
// A camera has several nodes; only one of them gives pictures (V4L2, "Querying Capabilities").
bool givesPictures(const QString &path)
{
    const int device = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0)
        return false;
    v4l2_capability capability {};
    const bool isKnown = ::ioctl(device, VIDIOC_QUERYCAP, &capability) == 0;
    ::close(device);
    return isKnown && (capability.device_caps & V4L2_CAP_VIDEO_CAPTURE) != 0;
}
} // namespace

QStringList v4l2Devices()
{
    QStringList found;
    const QStringList nodes = QDir(u"/dev"_s).entryList({u"video*"_s}, QDir::System);
    for (const QString &node : nodes) {
        if (const QString path = u"/dev/"_s + node; givesPictures(path))
            found << path;
    }
    QCollator byNumber(QLocale::c());
    byNumber.setNumericMode(true);
    std::ranges::sort(found, byNumber);
    return found;
}

} // namespace services

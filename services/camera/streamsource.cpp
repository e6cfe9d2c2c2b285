// SPDX-License-Identifier: MIT
#include "services/camera/streamsource.h"

#include "services/camera/capture.h"
#include "services/camera/streamprobe.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using core::Error;

namespace services {

StreamSource::StreamSource(core::CameraSpec spec) : m_spec(std::move(spec)) { }

core::Status StreamSource::open()
{
    const QUrl url(m_spec.location, QUrl::StrictMode);
    static const QStringList kSchemes {u"rtsp"_s, u"rtsps"_s, u"http"_s, u"https"_s};
    if (!url.isValid() || url.host().isEmpty() || !kSchemes.contains(url.scheme()))
        return Error {Error::Code::Invalid,
                      u"the camera's address is not an rtsp, rtsps, http or https URL with a host"_s};
    // Written anew, so that FFmpeg sees the scheme that was checked and nothing but ASCII.
    const std::string location = url.toEncoded(QUrl::FullyEncoded).toStdString();
    if (!m_reader.open(
            location, cv::CAP_FFMPEG,
            {cv::CAP_PROP_OPEN_TIMEOUT_MSEC, kOpenTimeoutMs, cv::CAP_PROP_READ_TIMEOUT_MSEC, kReadTimeoutMs})) {
        return Error {Error::Code::Unavailable,
                      u"no stream from %1: %2"_s.arg(m_spec.displayLocation(), streamTrouble(url, kProbeTimeoutMs))};
    }
    return {};
}

core::Result<std::optional<core::Frame>> StreamSource::read()
{
    core::Frame frame;
    if (const core::Status passed = pass(&frame.pixels); !passed)
        return passed.error();
    frame.takenAt = QDateTime::currentDateTimeUtc();
    return std::optional(std::move(frame));
}

core::Result<bool> StreamSource::skip()
{
    if (const core::Status passed = pass(nullptr); !passed)
        return passed.error();
    return true;
}

core::Status StreamSource::pass(cv::Mat *wanted)
{
    QElapsedTimer timer;
    timer.start();
    const core::Result<bool> isThere = m_reader.next(wanted);
    // After a timeout OpenCV may still return an old picture with success: the time taken tells.
    if (timer.elapsed() >= kReadTimeoutMs * 9 / 10) {
        return Error {Error::Code::Unavailable,
                      u"no picture from %1 for %2 s: the camera or the network hangs"_s.arg(m_spec.displayLocation())
                          .arg(kReadTimeoutMs / 1000)};
    }
    if (!isThere)
        return Error {isThere.error().code, u"stream %1: %2"_s.arg(m_spec.displayLocation(), isThere.error().message)};
    if (!*isThere) {
        return Error {Error::Code::Unavailable,
                      u"the stream %1 broke off: the camera closed it or sent something that is no video"_s.arg(
                          m_spec.displayLocation())};
    }
    return {};
}

void StreamSource::close() { m_reader.close(); }

} // namespace services

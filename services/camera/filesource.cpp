// SPDX-License-Identifier: MIT
#include "services/camera/filesource.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using core::Error;

namespace services {

Q_LOGGING_CATEGORY(logFile, "doorbell.camera.file")

namespace {
constexpr double kDefaultRate = 25; // for files that do not say
constexpr double kLongestIntervalMs = 1000; // bounds read(), whatever the file claims
constexpr double kAllowedLagMs = 1000; // further behind than that, the clock is set anew instead of racing to catch up
} // namespace

FileSource::FileSource(core::CameraSpec spec)
    : m_spec(std::move(spec))
    , m_loop(m_spec.option(u"loop"_s, false))
    , m_realtime(m_spec.option(u"realtime"_s, true))
{ }

Error FileSource::about(Error::Code code, const QString &what) const
{
    return {code, u"video file %1 %2"_s.arg(m_spec.location, what)};
}

core::Status FileSource::openFile()
{
    const QByteArray path = QFile::encodeName(QFileInfo(m_spec.location).absoluteFilePath());
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0) {
        const int reason = errno;
        if (reason == ENOENT || reason == ENOTDIR || reason == ENAMETOOLONG)
            return about(Error::Code::NotFound, u"does not exist; check the path"_s);
        return about(Error::Code::Io, u"cannot be reached: %1"_s.arg(QString::fromLocal8Bit(std::strerror(reason))));
    }
    if (S_ISDIR(status.st_mode))
        return about(Error::Code::Invalid, u"is a folder; use images:DIR for a folder of pictures"_s);
    if (!S_ISREG(status.st_mode)) // opening a pipe would block for as long as nobody writes to it
        return about(Error::Code::Invalid, u"is not a regular file; a camera device is written v4l2:/dev/video0"_s);
    if (status.st_size == 0)
        return about(Error::Code::Invalid, u"is empty"_s);
    if (!QFileInfo(m_spec.location).isReadable())
        return about(Error::Code::Io, u"may not be read by this user"_s);
    // "file:" keeps names such as "concat:a|b" or "http://…" from being taken for another protocol.
    if (!m_reader.open("file:" + path.toStdString(), cv::CAP_FFMPEG, {}))
        return about(Error::Code::Invalid,
                     u"cannot be read as a video: it is damaged, cut short or of an unknown format"_s);
    const double rate = m_reader.framesPerSecond();
    m_intervalMs = std::min(kLongestIntervalMs, 1000 / (rate > 0 ? rate : kDefaultRate));
    m_inRound = 0;
    return {};
}

core::Status FileSource::open()
{
    if (const core::Status opened = openFile(); !opened)
        return opened;
    m_began = QDateTime::currentDateTimeUtc();
    m_clockZero = core::Frame::Clock::now();
    m_positionMs = m_roundMs = 0;
    return {};
}

// Positions may be missing, stand still, jump or run backwards; the time that is told never does.
double FileSource::advance()
{
    const double told = m_roundMs + m_reader.positionMs();
    const bool first = m_inRound == 0;
    double position = m_positionMs;
    if (first)
        position = m_roundMs;
    else if (told > m_positionMs && told <= m_positionMs + std::max(kLongestIntervalMs, 2 * m_intervalMs))
        position = told;
    else
        position = m_positionMs + m_intervalMs;
    m_positionMs = position;
    ++m_inRound;
    return position;
}

core::Result<std::optional<core::Frame>> FileSource::read()
{
    core::Frame frame;
    const core::Result<bool> isThere = pass(&frame.pixels);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return std::optional<core::Frame>();
    frame.takenAt = m_began.addMSecs(qRound64(m_positionMs));
    return std::optional(std::move(frame));
}

core::Result<bool> FileSource::pass(cv::Mat *wanted)
{
    if (!m_reader.isOpened())
        return about(Error::Code::Invalid, u"is not open"_s);
    core::Result<bool> isThere = m_reader.next(wanted);
    if (!isThere)
        return about(isThere.error().code, u"cannot be used: %1"_s.arg(isThere.error().message));
    if (!*isThere) {
        if (m_inRound == 0)
            return about(Error::Code::Invalid, u"holds no picture that can be decoded"_s);
        const double expected = m_reader.frameCount();
        if (double(m_inRound) < 0.9 * expected)
            qCWarning(logFile).noquote()
                << u"video file %1 ended early: %2 of %3 pictures could be read; it is damaged or cut short"_s
                       .arg(m_spec.location)
                       .arg(m_inRound)
                       .arg(expected, 0, 'f', 0);
        if (!m_loop)
            return false;
        m_roundMs = m_positionMs + m_intervalMs;
        if (const core::Status again = openFile(); !again)
            return again.error();
        isThere = m_reader.next(wanted);
        if (!isThere || !*isThere)
            return about(Error::Code::Invalid, u"could not be read a second time"_s);
    }
    const double position = advance();
    if (m_realtime)
        waitUntilDue(position);
    return true;
}

void FileSource::waitUntilDue(double positionMs)
{
    using namespace std::chrono;
    const auto due = m_clockZero
        + duration_cast<core::Frame::Clock::duration>(duration<double, std::milli>(positionMs));
    const auto now = core::Frame::Clock::now();
    if (duration<double, std::milli>(now - due).count() > kAllowedLagMs) {
        m_clockZero += now - due;
        return;
    }
    // This is the pace of the file itself, not a wait for something to happen; advance() keeps it
    // under a second or so.
    std::this_thread::sleep_until(std::min(due, now + milliseconds(1000)));
}

void FileSource::close() { m_reader.close(); }

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/camera/videoreader.h"

#include "services/camera/capture.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace services {

namespace {
constexpr double kMaxFramesPerSecond = 480; // FFmpeg reports a container's time base where it does not know the rate

core::Error tooLarge(double columns, double rows)
{
    return {
        core::Error::Code::Invalid,
        u"its pictures of %1 x %2 pixels are too large; at most %3 million pixels are read"_s.arg(columns, 0, 'f', 0)
            .arg(rows, 0, 'f', 0)
            .arg(kMaxPicturePixels / 1'000'000)};
}

bool isTooLarge(double columns, double rows) { return !(columns * rows <= kMaxPicturePixels); }
} // namespace

bool VideoReader::open(const std::string &location, int backend, const std::vector<int> &settings)
{
    try {
        m_capture.release();
        return m_capture.open(location, backend, settings);
    } catch (const std::exception &) { // OpenCV throws some of what it otherwise returns
        return false;
    }
}

void VideoReader::close()
{
    try {
        m_capture.release();
    } catch (const std::exception &) { // nothing more can be done for it
    }
}

core::Result<bool> VideoReader::next(cv::Mat *picture)
{
    try {
        const double columns = m_capture.get(cv::CAP_PROP_FRAME_WIDTH);
        const double rows = m_capture.get(cv::CAP_PROP_FRAME_HEIGHT);
        if (isTooLarge(columns, rows))
            return tooLarge(columns, rows);
        if (!m_capture.grab())
            return false;
        if (!picture)
            return true;
        *picture = cv::Mat(); // a fresh one each time: copies of the last share its pixels
        if (!m_capture.retrieve(*picture) || picture->empty())
            return false;
        if (isTooLarge(picture->cols, picture->rows))
            return tooLarge(picture->cols, picture->rows);
        if (picture->type() == CV_8UC1)
            cv::cvtColor(*picture, *picture, cv::COLOR_GRAY2BGR);
        if (picture->type() != CV_8UC3)
            return core::Error {core::Error::Code::Unsupported, u"its pictures are not 8 bit colour"_s};
        return true;
    } catch (const std::exception &problem) {
        return core::Error {core::Error::Code::Io,
                            u"reading a picture failed: %1"_s.arg(QString::fromLocal8Bit(problem.what()))};
    }
}

double VideoReader::framesPerSecond() const
{
    const double rate = m_capture.get(cv::CAP_PROP_FPS);
    return std::isfinite(rate) && rate > 0 && rate <= kMaxFramesPerSecond ? rate : 0;
}

double VideoReader::positionMs() const
{
    const double position = m_capture.get(cv::CAP_PROP_POS_MSEC);
    return std::isfinite(position) ? position : -1;
}

double VideoReader::frameCount() const
{
    const double count = m_capture.get(cv::CAP_PROP_FRAME_COUNT);
    return std::isfinite(count) && count > 0 ? count : 0;
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/camera/framering.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace services {

namespace {
constexpr int kEarlyMs = 20; // 15 pictures a second do not fall on multiples of 200 ms
constexpr qint64 kEntryBytes = sizeof(RingPicture) + 64; // what an entry costs besides its JPEG
} // namespace

FrameRing::FrameRing(RingOptions options) : m_options(options) { }

bool FrameRing::wants(const QDateTime &takenAt) const
{
    if (m_options.seconds <= 0 || m_options.maxBytes <= 0)
        return false;
    const std::lock_guard lock(m_mutex);
    if (m_pictures.empty())
        return true;
    const qint64 apart = m_pictures.back().takenAt.msecsTo(takenAt);
    return apart < 0 || apart >= kIntervalMs - kEarlyMs; // below 0: the clock was set back
}

cv::Mat FrameRing::scaled(const cv::Mat &picture)
{
    if (picture.cols <= kWidth)
        return picture;
    const int rows = std::max(1, int(std::lround(double(picture.rows) * kWidth / picture.cols)));
    cv::Mat small;
    cv::resize(picture, small, cv::Size(kWidth, rows), 0, 0, cv::INTER_AREA);
    return small;
}

bool FrameRing::add(const cv::Mat &picture, const QDateTime &takenAt, quint64 sequence)
{
    if (picture.empty() || !wants(takenAt))
        return false;
    RingPicture entry {takenAt, sequence, {}};
    try {
        std::vector<uchar> jpeg;
        if (!cv::imencode(".jpg", scaled(picture), jpeg, {cv::IMWRITE_JPEG_QUALITY, m_options.quality}))
            return false;
        entry.jpeg = QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size()));
    } catch (const std::exception &) { // a picture of an odd kind, or no memory: the pre-roll lacks one picture
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_bytes += entry.jpeg.size() + kEntryBytes;
    while (!m_pictures.empty()
           && m_pictures.back().takenAt > takenAt) { // the clock was set back: order by what it says now
        m_bytes -= m_pictures.back().jpeg.size() + kEntryBytes;
        m_pictures.pop_back();
    }
    m_pictures.push_back(std::move(entry));
    _trim(takenAt);
    return !m_pictures.empty();
}

void FrameRing::_trim(const QDateTime &newest)
{
    const QDateTime oldest = newest.addSecs(-m_options.seconds);
    while (!m_pictures.empty() && (m_bytes > m_options.maxBytes || m_pictures.front().takenAt < oldest)) {
        m_bytes -= m_pictures.front().jpeg.size() + kEntryBytes;
        m_pictures.pop_front();
    }
}

QList<RingPicture> FrameRing::snapshot(const QDateTime &since) const
{
    const std::lock_guard lock(m_mutex);
    QList<RingPicture> pictures;
    pictures.reserve(qsizetype(m_pictures.size()));
    for (const RingPicture &picture : m_pictures) {
        if (!since.isValid() || picture.takenAt >= since)
            pictures.append(picture);
    }
    return pictures;
}

qint64 FrameRing::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void FrameRing::clear()
{
    const std::lock_guard lock(m_mutex);
    m_pictures.clear();
    m_bytes = 0;
}

} // namespace services

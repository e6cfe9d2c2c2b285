// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <opencv2/core/mat.hpp>

#include <deque>
#include <mutex>

namespace services {

//! \brief A picture of the last seconds.
struct RingPicture {
    QDateTime takenAt; //!< UTC
    quint64 sequence = 0; //!< of the frame it was made from
    QByteArray jpeg;
};

struct RingOptions {
    int seconds = 10; //!< 0 keeps nothing
    qint64 maxBytes = 16LL << 20; //!< of JPEG data, a camera
    int quality = 80; //!< JPEG, 1 to 100
};

//! \brief The last seconds before the ring: small JPEGs, bounded by time and by bytes, the oldest
//! out first.
//!
//! Memory: at most maxBytes of JPEG (16 MiB a camera; ten seconds of 640x360 at 5 a second are
//! about 2 to 4 MiB) and the list itself. Thread-safe: add() in the camera's thread, the rest
//! anywhere; encoding happens outside the mutex.
class FrameRing {
public:
    static constexpr int kWidth = 640; //!< wider pictures are scaled to this
    static constexpr int kIntervalMs = 200; //!< at most five pictures a second

    explicit FrameRing(RingOptions options = {});

    //! \brief Whether a picture of this moment would be kept, or comes too soon after the last one.
    bool wants(const QDateTime &takenAt) const;
    //! \brief Keeps it; says whether it did. BGR or grey, 8 bit.
    bool add(const cv::Mat &picture, const QDateTime &takenAt, quint64 sequence);
    //! \brief At most kWidth wide; the very same picture when it is already.
    static cv::Mat scaled(const cv::Mat &picture);

    //! \brief The pictures taken at this moment or later (all when invalid), the oldest first.
    QList<RingPicture> snapshot(const QDateTime &since = {}) const;
    qint64 bytes() const;
    void clear();

private:
    void _trim(const QDateTime &newest); // with m_mutex held

    const RingOptions m_options;
    mutable std::mutex m_mutex; // guards everything below
    std::deque<RingPicture> m_pictures;
    qint64 m_bytes = 0;
};

} // namespace services

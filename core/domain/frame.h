// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <opencv2/core/mat.hpp>

#include <chrono>

namespace core {

//! \brief One camera picture. The source moves its Mat in and never writes to it again, so copies share the pixels
//! safely.
struct Frame {
    using Clock = std::chrono::steady_clock;

    QString camera; //!< the camera's name
    quint64 sequence = 0; //!< counts up by one a picture read, from 1; gaps are pictures that were dropped
    cv::Mat pixels; //!< BGR, 8 bit, rows x columns
    QDateTime takenAt; //!< UTC; for a file: when the run began plus the position in the file
    Clock::time_point arrivedAt; //!< when this process had the picture, for latency

    bool isEmpty() const { return pixels.empty(); }
};

} // namespace core

Q_DECLARE_METATYPE(core::Frame)

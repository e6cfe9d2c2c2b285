// SPDX-License-Identifier: MIT
#include "services/camera/capture.h"

#include <QByteArray>

#include <opencv2/core/utils/logger.hpp>

namespace services {

void prepareCapture()
{
    const auto preset = [](const char *name, const char *value) {
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, QByteArray(value));
    };
    // Measured on a 720p30 H.264 stream: start 1.0 s -> 0.34 s, latency p95 609 ms -> 77 ms
    // (docs/decisions/0004-capture.md).
    // No fflags;nobuffer: it throws away the pictures that FFmpeg looked at while opening, and files lose their first.
    preset("OPENCV_FFMPEG_CAPTURE_OPTIONS", "rtsp_transport;tcp|threads;1|analyzeduration;200000|probesize;500000");
    // FFmpeg and OpenCV write to stderr past our log, with URLs in it. What matters comes back as
    // an Error.
    preset("OPENCV_FFMPEG_LOGLEVEL", "-8");
    preset("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT",
           "3"); // seconds; the default of 10 is longer than a stop may take
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_ERROR);
}

} // namespace services

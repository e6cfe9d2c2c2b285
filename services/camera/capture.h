// SPDX-License-Identifier: MIT
#pragma once

namespace services {

//! \brief Tunes OpenCV's video capture for this process: low delay, RTSP over TCP, and nothing of
//! FFmpeg's on stderr.
//!
//! Call once at the start of main(), before any thread exists: it sets environment variables, which
//! is not safe later (OpenCV reads them whenever a source opens). A variable that the administrator
//! has set already is left as it is.
void prepareCapture();

inline constexpr int kOpenTimeoutMs = 4000; //!< a network camera must describe its stream within this time
inline constexpr int kReadTimeoutMs
    = 3000; //!< and deliver a picture within this; bounds how long a camera takes to stop
inline constexpr int kProbeTimeoutMs = 1000; //!< for finding out why it could not be opened
inline constexpr int kMaxPicturePixels = 40'000'000; //!< 8K fits; a larger video is refused before its first picture

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/videoio.hpp>

#include <string>
#include <vector>

namespace services {

//! \brief cv::VideoCapture with its exceptions caught, its sizes checked, and pictures that are
//! BGR, 8 bit and nobody else's.
class VideoReader {
public:
    //! \brief False when it cannot be opened; why is not to be had from OpenCV.
    bool open(const std::string &location, int backend, const std::vector<int> &settings);
    bool isOpened() const { return m_capture.isOpened(); }
    void close();

    //! \brief Puts the next picture into \p picture, or passes over it unconverted when that is null; false when there
    //! is none. Error Invalid: a size that is refused; Io: decoding blew up.
    core::Result<bool> next(cv::Mat *picture);

    double framesPerSecond() const; //!< 0 when the source does not say anything sensible
    double positionMs() const; //!< of the last picture; negative when unknown
    double frameCount() const; //!< 0 when unknown

private:
    cv::VideoCapture m_capture;
};

} // namespace services

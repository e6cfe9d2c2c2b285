// SPDX-License-Identifier: MIT
#pragma once

#include "services/demo/demoscript.h"
#include "services/demo/facepainter.h"

#include <opencv2/core/mat.hpp>

#include <array>

namespace services {

//! \brief Draws the demo door: street, house front, light, clouds, people and the camera's noise.
//! One object belongs to one thread.
//!
//! The same seed and time give the same picture, byte for byte, whatever was drawn before.
class DemoScene {
public:
    explicit DemoScene(quint64 seed = 1);

    //! \brief The picture at \p ms; a fresh Mat each time.
    cv::Mat at(qint64 ms);
    const DemoScript &script() const { return m_script; }
    //! \brief Costly steps so far, for tests that count work.
    quint64 backdropsMixed() const { return m_backdropsMixed; }
    quint64 skinsLit() const { return m_painter.skinsLit(); }

    static FaceLight light(double darkness);

private:
    void mixBackdrop(qint64 second);

    quint64 m_seed;
    DemoScript m_script;
    FacePainter m_painter;
    std::array<cv::Mat, 3> m_times; //!< day, dusk, night
    cv::Mat m_clouds; //!< 8 bit, twice the picture's width
    cv::Mat m_skyMask; //!< 8 bit
    cv::Mat m_hedgeMask;
    cv::Mat m_noise;
    cv::Mat m_backdrop;
    qint64 m_backdropSecond = -1;
    quint64 m_backdropsMixed = 0;
};

} // namespace services

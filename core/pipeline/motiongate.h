// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace pipeline {

//! \brief What moved in a picture.
struct Motion {
    bool moved = false;
    bool lightChanged = false; //!< nearly everything changed at once: a lamp, the sun, an exposure step
    bool isChanging
        = false; //!< also against the picture before, not only against the background: no place that somebody has left
    cv::Rect2f region; //!< around the largest moving thing, as shares of the picture (0 to 1)
    double area = 0; //!< share of the picture that moved

    //! \brief The moving thing is as tall and as upright as somebody at a door, not a leaf, a cat or a car passing far
    //! away.
    bool isPersonSized() const;
};

//! \brief Says cheaply whether anything moves, so that a still scene costs almost nothing. One object a camera, one
//! thread. Compares a 160-wide grey thumbnail with a running background; the background's own noise sets the threshold,
//! so that a grainy night picture is still and a clean one is sensitive.
class MotionGate {
public:
    //! \p picture BGR, 8 bit. The first picture, and the first of another size, counts as moved.
    Motion look(const cv::Mat &picture);

private:
    cv::Mat m_small; // BGR thumbnail
    cv::Mat m_grey; // CV_32F, blurred
    cv::Mat m_previous; // CV_32F
    cv::Mat m_background; // CV_32F
    double m_noise = 2; // mean absolute difference of still pictures, grey levels
};

} // namespace pipeline

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"

#include <opencv2/core/mat.hpp>

#include <chrono>
#include <deque>

namespace vision {

//! \brief Says whether a camera's picture can be relied on: clear, frozen, black, covered or out of
//! focus.
//!
//! Fed with a few pictures a second (five are plenty), in order of time. Not thread-safe: belongs
//! to the camera's thread. A view is told only after it has held for some seconds, and taken back
//! the same way, so that it does not flap. Any Mat is safe to give: empty, tiny, grey, 16 bit; what
//! cannot be judged changes nothing.
class ViewTruth {
public:
    using View = core::CameraStatus::View;
    using Time = std::chrono::milliseconds; //!< since any fixed moment; file time for a file

    //! \brief What is measured in one picture, on its grey thumbnail.
    struct Measure {
        double mean = 0; //!< grey levels
        double brightest = 0; //!< 99th percentile, grey levels
        double spread = 0; //!< standard deviation of the means of the tiles, grey levels
        double featureless = 0; //!< share of tiles without detail, 0 to 1
        double sharpness = 0; //!< steepest edges over those at a quarter of the size: 1 is sharp,
    };

    //! \brief The view after this picture.
    View look(const cv::Mat &picture, Time at);
    View view() const { return m_view; }
    //! \brief After a new connection: forgets what was seen, keeps how sharp this camera can be.
    void restart();

    static cv::Mat thumbnail(const cv::Mat &picture); //!< grey, 8 bit, at most 320 wide; empty when it cannot be judged
    static Measure measure(const cv::Mat &thumbnail);

private:
    struct Seen {
        Time at;
        bool changed;
    };

    bool isStill(const cv::Mat &thumbnail, Time at);
    bool isBlurred(const Measure &measure, Time at);
    View verdict(const Measure &measure, const cv::Mat &thumbnail, Time at);

    View m_view = View::Clear;
    View m_candidate = View::Clear;
    Time m_candidateSince {0};
    Time m_last {0};
    bool m_hasLast = false;

    cv::Mat m_previous;
    cv::Mat m_anchor; //!< the first picture of a run that may be frozen
    Time m_stillSince {0};
    std::deque<Seen> m_seen;

    double m_reference = 0; //!< how sharp this camera has been, see isBlurred()
    Time m_learned {0}; //!< how long it has been learned
};

} // namespace vision

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace vision {

//! \brief Our own small network that says where eyes, nose and mouth lie in a box of dlib's detector, and whether there
//! is a face in it at all (tools/train/landmarks.py). It comes with the program. One object belongs to one thread.
class FacePoints {
public:
    struct Seen {
        DetectedFace::Points points {};
        double likelihood = 0; //!< of a face, 0 to 1
    };

    //! \brief Corrupt: what is compiled in is not what the catalogue says.
    static core::Result<std::unique_ptr<FacePoints>> load();
    ~FacePoints();

    //! \brief Looks at the \p box, then at what was found. Throws what OpenCV throws, as do all.
    Seen find(const cv::Mat &grey, const cv::Rect2f &box);
    //! \brief Looks at a face whose \p points are known roughly, turned upright: as it is and mirrored.
    Seen lookAgain(const cv::Mat &grey, const DetectedFace::Points &points);

private:
    FacePoints();
    Seen look(const cv::Mat &grey, const cv::Matx23f &window, bool isMirrored);
    struct Network;
    std::unique_ptr<Network> d;
};

} // namespace vision

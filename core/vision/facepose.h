// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/face.h"

#include <optional>

namespace vision {

//! \brief How a head is held, from the five points alone. A tilt to the shoulder does not matter: alignment undoes it.
struct FacePose {
    double turn
        = 0; //!< of the nose from the middle between the eyes, in their distance: above 0 to the picture's right
    double raise = 0; //!< of the nose towards the eyes, in the height from eyes to mouth: above 0 it looks up
    double narrow = 0; //!< distance of the eyes to that height: about 1 straight on, less of a turned head
};

//! \brief Nothing when there are no points, or none that could be a face's.
std::optional<FacePose> poseOf(const DetectedFace &face);

} // namespace vision

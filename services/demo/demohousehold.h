// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace services {

//! \brief Somebody of the demo household, as photos to enrol through the same way as anybody's.
struct DemoResident {
    QString name;
    core::Person::Kind kind = core::Person::Kind::Known;
    std::vector<cv::Mat> portraits; //!< BGR, 8 bit, one face each, in several views and lights
};

//! \brief Everybody who is enrolled at the demo door. Draws for about a second: not in the GUI's
//! thread.
core::Result<std::vector<DemoResident>> demoHousehold();

} // namespace services

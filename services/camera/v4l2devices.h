// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace services {

//! \brief The devices of this machine that give pictures: "/dev/video0", in the order of their numbers. Opens each for
//! a moment, and does not disturb who uses it. Any thread.
QStringList v4l2Devices();

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/station.h"

#include <QJsonObject>

namespace services {

// What the API says of cameras and live faces; the remote station reads it back.
QJsonObject toJson(const core::CameraStatus &status);
QJsonObject toJson(const core::LiveView &view);

} // namespace services

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settings.h"

#include <QLatin1StringView>
#include <QString>

#include <functional>

namespace services {

//! \brief Refuses what is right by itself and wrong together, what production forbids, and what
//! this version would not heed. \p nameOf tells how the person who set a key knows it ("HTTP_PORT",
//! "--http-port"), for the message.
core::Status checkTogether(const core::Settings &settings, const std::function<QString(QLatin1StringView key)> &nameOf);

} // namespace services

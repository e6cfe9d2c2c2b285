// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settings.h"
#include "core/vision/engine.h"

namespace app {

//! \brief The engine that the settings ask for.
core::Result<std::shared_ptr<const vision::EngineFactory>> engineFactoryFor(const core::Settings &settings);

//! \brief The model's thresholds, where the owner has not set others.
core::DecisionRule decisionRuleFor(const core::Settings &settings, const vision::EngineInfo &info);

} // namespace app

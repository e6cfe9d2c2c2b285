// SPDX-License-Identifier: MIT
#include "app/engines.h"

namespace app {

core::Result<std::shared_ptr<const vision::EngineFactory>> engineFactoryFor(const core::Settings &settings)
{
    vision::EngineChoice choice = vision::EngineChoice::Automatic;
    if (settings.engine == core::Settings::Engine::Builtin)
        choice = vision::EngineChoice::Builtin;
    else if (settings.engine == core::Settings::Engine::Neural)
        choice = vision::EngineChoice::Neural;
    return vision::makeEngineFactory(choice, settings.modelsDirs, settings.encoder);
}

core::DecisionRule decisionRuleFor(const core::Settings &settings, const vision::EngineInfo &info)
{
    core::DecisionRule rule = info.rule;
    rule.known = settings.thresholdKnown.value_or(rule.known);
    rule.blocked = settings.thresholdBlocked.value_or(rule.blocked);
    rule.margin = settings.margin.value_or(rule.margin);
    return rule;
}

} // namespace app

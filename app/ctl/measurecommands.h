// SPDX-License-Identifier: MIT
#pragma once

#include "app/ctl/commands.h"

namespace app {

// The commands that measure: how well the engine recognises, and how long each stage takes.
void addEvalCommands(CLI::App &cli, const Choose &choose);
void addBenchCommand(CLI::App &cli, const Choose &choose);

} // namespace app

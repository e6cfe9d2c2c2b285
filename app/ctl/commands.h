// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace app {

class Context;
struct RemoteOptions;

//! \brief What a subcommand does once everything is parsed; returns the exit code.
using Command = std::function<int(Context &)>;
//! \brief Called by the subcommand that was chosen.
using Choose = std::function<void(Command)>;

// Each adds its subcommands to the program. One file a noun.
void addPersonCommands(CLI::App &cli, const Choose &choose);
void addVisitCommands(CLI::App &cli, const Choose &choose);
void addRecognizeCommand(CLI::App &cli, const Choose &choose);
void addModelCommands(CLI::App &cli, const Choose &choose);
void addConfigCommands(CLI::App &cli, const Choose &choose);
void addAuditCommands(CLI::App &cli, const Choose &choose);
void addHealthCommand(CLI::App &cli, const Choose &choose, const RemoteOptions &remote); //!< \p remote must outlive it
void addUserCommands(CLI::App &cli, const Choose &choose);
void addTokenCommands(CLI::App &cli, const Choose &choose);

} // namespace app

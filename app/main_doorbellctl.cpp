// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/measurecommands.h"
#include "app/ctl/output.h"
#include "services/telemetry/log.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <clocale>

int main(int argc, char **argv)
{
    std::setlocale(LC_CTYPE, ""); // for the width of what tables hold
    const QCoreApplication application(argc, argv);
    app::CommandLine commandLine("Operates a doorbell station from the shell.", "doorbellctl");
    commandLine.cli().require_subcommand(1);
    app::Command command;
    const app::Choose choose = [&command](app::Command chosen) { command = std::move(chosen); };
    app::addPersonCommands(commandLine.cli(), choose);
    app::addVisitCommands(commandLine.cli(), choose);
    app::addRecognizeCommand(commandLine.cli(), choose);
    app::addEvalCommands(commandLine.cli(), choose);
    app::addModelCommands(commandLine.cli(), choose);
    app::addBenchCommand(commandLine.cli(), choose);
    app::addConfigCommands(commandLine.cli(), choose);
    app::addAuditCommands(commandLine.cli(), choose);
    app::addHealthCommand(commandLine.cli(), choose);
    app::addUserCommands(commandLine.cli(), choose);
    app::addTokenCommands(commandLine.cli(), choose);
    if (const std::optional<int> done = commandLine.parse(argc, argv))
        return *done;
    core::Result<services::Configured> configured = commandLine.configured();
    if (!configured) {
        app::fail(configured.error());
        return app::kWrongUsage;
    }
    const services::Log log(configured->settings.logLevel, configured->settings.logFormat);
    app::Context context(*std::move(configured));
    return command ? command(context) : int(app::kWrongUsage);
}

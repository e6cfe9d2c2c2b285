// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/measurecommands.h"
#include "app/ctl/output.h"
#include "app/remoteoptions.h"
#include "services/telemetry/log.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <clocale>

using namespace Qt::StringLiterals;

namespace {
// Those that look at or change what a running station has; the others work on files of this machine.
bool worksRemotely(const std::string &command)
{
    constexpr std::array kRemote {"audit", "health", "person", "recognize", "token", "user", "visit"};
    return std::ranges::find(kRemote, command) != kRemote.end();
}
} // namespace

int main(int argc, char **argv)
{
    std::setlocale(LC_CTYPE, ""); // for the width of what tables hold
    const QCoreApplication application(argc, argv);
    app::CommandLine commandLine("Operates a doorbell station from the shell.", "doorbellctl");
    commandLine.cli().require_subcommand(1);
    app::RemoteOptions remote;
    remote.declare(commandLine.cli(), "--url", "work on the running station at this address, over its HTTP API");
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
    app::addHealthCommand(commandLine.cli(), choose, remote);
    app::addUserCommands(commandLine.cli(), choose);
    app::addTokenCommands(commandLine.cli(), choose);
    if (const std::optional<int> done = commandLine.parse(argc, argv))
        return *done;
    std::optional<services::RemoteAccess> access;
    if (remote.isGiven()) {
        const std::string chosen = commandLine.cli().get_subcommands().front()->get_name();
        if (!worksRemotely(chosen)) {
            app::printNote(
                u"doorbellctl: %1 works on files of this machine; leave --url away, or run it where the station runs"_s
                    .arg(QString::fromStdString(chosen)));
            return app::kWrongUsage;
        }
        if (chosen != "health") { // which anybody may ask
            core::Result<services::RemoteAccess> given = remote.access();
            if (!given) {
                app::fail(given.error());
                return app::kWrongUsage;
            }
            access = *std::move(given);
        }
    }
    core::Result<services::Configured> configured = commandLine.configured();
    if (!configured) {
        app::fail(configured.error());
        return app::kWrongUsage;
    }
    const services::Log log(configured->settings.logLevel, configured->settings.logFormat);
    app::Context context(*std::move(configured), std::move(access));
    return command ? command(context) : int(app::kWrongUsage);
}

// SPDX-License-Identifier: MIT
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/output.h"

#include <CLI/CLI.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

void addConfigCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *config = cli.add_subcommand("config", "the settings in force");
    config->require_subcommand(1);
    CLI::App *show = config->add_subcommand("show", "each value and where it came from, secrets masked");
    auto json = std::make_shared<bool>(false);
    show->add_flag("--json", *json, "one JSON document");
    show->callback([choose, json] {
        choose([json](Context &context) {
            if (*json)
                printJson(context.configured().toJson());
            else
                printLine(context.configured().toText().trimmed());
            return int(kSuccess);
        });
    });
    // Wrong settings never get this far: reading them is the check.
    CLI::App *check = config->add_subcommand("check", "read all settings and say what is wrong");
    check->add_flag("--json", *json, "one JSON document");
    check->callback([choose, json] {
        choose([json](Context &context) {
            if (*json)
                printJson({{u"valid"_s, true}, {u"file"_s, context.configured().file}});
            else
                printLine(u"the configuration is valid"_s);
            return int(kSuccess);
        });
    });
}

} // namespace app

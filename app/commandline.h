// SPDX-License-Identifier: MIT
#pragma once

#include "services/config/configloader.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace app {

//! \brief The command line of all three programs: the options they share, one clear line for wrong usage, exit code 2.
class CommandLine {
public:
    CommandLine(const std::string &description, const std::string &program);
    ~CommandLine();

    //! \brief For options and subcommands of the program's own, before parse().
    CLI::App &cli() { return *m_cli; }

    //! \brief Nothing when the program should go on; otherwise it has been said what is to be said (help, version, or
    //! what is wrong).
    std::optional<int> parse(int argc, char **argv);

    //! \brief Options, environment, file and defaults together. The error is wrong usage.
    core::Result<services::Configured> configured() const;

    bool wantsDemo() const { return m_demo; }

private:
    std::unique_ptr<CLI::App> m_cli;
    std::string m_program;
    std::string m_configFile;
    std::string m_dataDir;
    std::string m_logLevel;
    std::string m_logFormat;
    std::vector<std::string> m_cameras;
    bool m_demo = false;
};

} // namespace app

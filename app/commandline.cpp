// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/ctl/output.h"
#include "app/version.h"

#include <CLI/CLI.hpp>
#include <QString>

using namespace Qt::StringLiterals;

namespace app {

CommandLine::CommandLine(const std::string &description, const std::string &program)
    : m_cli(std::make_unique<CLI::App>(description, program))
    , m_program(program)
{
    m_cli->set_version_flag("--version", program + " " + kVersion);
    m_cli->add_option("--config", m_configFile, "configuration file (TOML); see docs/configuration.md")
        ->type_name("FILE");
    m_cli->add_option("--data-dir", m_dataDir, "folder of the database, pictures and keys")->type_name("DIR");
    m_cli
        ->add_option(
            "--camera", m_cameras,
            "a camera: demo:, file:PATH, images:DIR, v4l2:/dev/video0, rtsp://… or http(s)://…; may be repeated")
        ->type_name("NAME=URL")
        ->allow_extra_args(false); // "--camera a=b person" is one camera and a subcommand
    m_cli->add_flag("--demo", m_demo, "add the demo camera, a drawn scene");
    m_cli->add_option("--log-level", m_logLevel, "debug, info, warning, error or critical")->type_name("LEVEL");
    m_cli->add_option("--log-format", m_logFormat, "json or text")->type_name("FORMAT");
    m_cli->fallthrough();
}

CommandLine::~CommandLine() = default;

std::optional<int> CommandLine::parse(int argc, char **argv)
{
    try {
        m_cli->parse(argc, argv);
    } catch (const CLI::Success &asked) { // --help, --version
        return m_cli->exit(asked);
    } catch (const CLI::ParseError &wrong) {
        const QString program = QString::fromStdString(m_program);
        printNote(u"%1: %2 (%1 --help shows how it is used)"_s.arg(program,
                                                                   QString::fromStdString(wrong.what()).simplified()));
        return kWrongUsage;
    }
    return std::nullopt;
}

core::Result<services::Configured> CommandLine::configured() const
{
    services::ConfigOptions options;
    options.configFile = QString::fromStdString(m_configFile);
    options.addDemoCamera = m_demo;
    const auto add = [&options](const QString &key, const QString &name, const std::string &text) {
        if (!text.empty())
            options.values.push_back({key, name, QString::fromStdString(text)});
    };
    add(u"data.dir"_s, u"--data-dir"_s, m_dataDir);
    add(u"log.level"_s, u"--log-level"_s, m_logLevel);
    add(u"log.format"_s, u"--log-format"_s, m_logFormat);
    for (const std::string &camera : m_cameras)
        add(u"cameras"_s, u"--camera"_s, camera);
    return services::ConfigLoader(services::Surroundings::ofThisProcess()).load(options);
}

} // namespace app

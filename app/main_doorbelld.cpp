// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/ctl/output.h"
#include "app/stationhost.h"
#include "app/unixsignals.h"
#include "services/telemetry/log.h"
#include "services/telemetry/strayoutput.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <opencv2/core/utility.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
int complain(const core::Error &error)
{
    app::printNote(u"doorbelld: "_s + error.message);
    return error.code == core::Error::Code::Invalid ? app::kWrongUsage : app::kFailed;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    app::CommandLine commandLine("The doorbell station without a screen.", "doorbelld");
    bool untilEnd = false;
    commandLine.cli().add_flag(
        "--until-end", untilEnd,
        "with file or image cameras: stop when the last frame is handled and every visit is stored");
    if (const std::optional<int> done = commandLine.parse(argc, argv))
        return *done;
    const core::Result<services::Configured> configured = commandLine.configured();
    if (!configured) {
        complain(configured.error());
        return app::kWrongUsage;
    }
    const core::Settings &settings = configured->settings;
    services::Log log(settings.logLevel, settings.logFormat);
    if (const core::Status kept = log.keepFile(settings); !kept)
        return complain(kept.error());
    app::UnixSignals signals;
    cv::setNumThreads(1); // each camera's worker is a thread already

    // Whoever took the last one away while it ran can add another one the same way.
    const bool wasTakenAway = configured->value(u"cameras")->source == services::EffectiveValue::Source::Saved
        && !untilEnd;
    if (settings.cameras.isEmpty() && !wasTakenAway) {
        std::fprintf(
            stderr,
            "doorbelld: there is no camera; name one (--camera front=rtsp://…) or take the drawn one (--demo)\n");
        return app::kWrongUsage;
    }
    auto host = app::StationHost::create(*configured, {untilEnd}, &log);
    if (!host)
        return complain(host.error());
    QObject::connect(&signals, &app::UnixSignals::terminated, host->get(),
                     [&] { (*host)->end((*host)->settings().drainMs); });
    QObject::connect(host->get(), &app::StationHost::settingsChanged, host->get(),
                     [&log](const core::Settings &now) { log.setLevel(now.logLevel); });
    QObject::connect(&(*host)->station(), &app::LocalStation::ended, host->get(), [&] { (*host)->end(0); });
    QObject::connect(host->get(), &app::StationHost::stopped, &application, &QCoreApplication::quit);
    const services::StrayOutput stray(log); // what goes wrong before is for the person at the shell
    (*host)->start();
    const int code = application.exec();
    const app::LocalStation &station = (*host)->station();
    return code == 0 && (station.hasLostVisits() || (untilEnd && station.hasGivenUpCamera())) ? int(app::kFailed)
                                                                                              : code;
}

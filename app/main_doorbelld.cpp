// SPDX-License-Identifier: MIT
#include "app/commandline.h"
#include "app/ctl/output.h"
#include "app/localstation.h"
#include "app/unixsignals.h"
#include "app/version.h"
#include "core/domain/healthboard.h"
#include "services/http/healthroutes.h"
#include "services/http/webserver.h"
#include "services/telemetry/log.h"
#include "services/telemetry/metrics.h"
#include "services/telemetry/systemprobe.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <opencv2/core/utility.hpp>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Q_LOGGING_CATEGORY(lcMain, "doorbell.main", QtInfoMsg)

constexpr int kBeatMs = 1000;
constexpr auto kCheckLasts = 30s; // a check that nobody renews becomes unknown

int complain(const core::Error &error)
{
    std::fprintf(stderr, "doorbelld: %s\n", qUtf8Printable(error.message));
    return error.code == core::Error::Code::Invalid ? app::kWrongUsage : app::kFailed;
}

// What the health page says of the station, from what is true now.
void reportHealth(core::HealthBoard &board, const app::LocalStation &station, bool storing)
{
    using Status = core::HealthCheck::Status;
    QStringList lost;
    for (const core::CameraStatus &camera : station.cameras()) {
        if (camera.state == core::CameraStatus::State::Lost)
            lost << camera.camera;
    }
    QStringList dead;
    for (const pipeline::WorkerState &worker : station.workers()) {
        if (!worker.isAlive)
            dead << worker.worker;
    }
    if (!dead.isEmpty())
        board.report(core::kApplicationComponents.toString(), Status::Unhealthy, u"analysis stands still: %1"_s.arg(dead.join(u", "_s)), kCheckLasts);
    else if (!lost.isEmpty())
        board.report(core::kApplicationComponents.toString(), Status::Degraded, u"cameras lost: %1"_s.arg(lost.join(u", "_s)), kCheckLasts);
    else
        board.report(core::kApplicationComponents.toString(), Status::Healthy, u"%1 cameras, analysis turning"_s.arg(station.cameras().size()), kCheckLasts);
    board.report(core::kDatabaseConnectivity.toString(), storing ? Status::Healthy : Status::Unhealthy,
                 storing ? u"answers"_s : u"the last visit could not be stored"_s, kCheckLasts);
}
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    app::CommandLine commandLine("The doorbell station without a screen.", "doorbelld");
    bool untilEnd = false;
    commandLine.cli().add_flag("--until-end", untilEnd, "with file or image cameras: stop when the last frame is handled and every visit is stored");
    if (const std::optional<int> done = commandLine.parse(argc, argv))
        return *done;
    const core::Result<services::Configured> configured = commandLine.configured();
    if (!configured) {
        complain(configured.error());
        return app::kWrongUsage;
    }
    const core::Settings &settings = configured->settings;
    services::Log log(settings.logLevel, settings.logFormat);
    app::UnixSignals signals;
    cv::setNumThreads(1); // each camera's worker is a thread already

    if (settings.cameras.isEmpty()) {
        std::fprintf(stderr, "doorbelld: there is no camera; name one (--camera front=rtsp://…) or take the drawn one (--demo)\n");
        return app::kWrongUsage;
    }
    auto created = app::LocalStation::create(settings, {false, untilEnd});
    if (!created)
        return complain(created.error());
    app::LocalStation &station = **created;

    services::Metrics metrics({QString::fromLatin1(app::kVersion), QString::fromLatin1(app::kRevision), QString::fromLatin1(CV_VERSION)}, settings.dataDir);
    core::HealthBoard board;
    services::Readiness readiness;
    services::SystemProbe probe(settings.dataDir);
    services::WebServer web([&metrics](const services::WebAccess &access) { metrics.httpRequest(access.method, access.route, access.status, access.seconds); });

    const auto health = web.serve({settings.httpBind, quint16(settings.httpPort), u"HTTP_PORT"_s, services::healthRoutes(board, readiness), {}});
    if (!health)
        return complain(health.error());
    qCInfo(lcMain).noquote() << u"health: http://%1:%2/health"_s.arg(settings.httpBind).arg(*health);
    if (settings.monitoringEnabled) {
        const auto scrape = web.serve({settings.httpBind, quint16(settings.prometheusPort), u"PROMETHEUS_PORT"_s,
                                       services::metricsRoutes([&metrics] { return metrics.text(); }), {}});
        if (!scrape)
            return complain(scrape.error());
        qCInfo(lcMain).noquote() << u"metrics: http://%1:%2/metrics"_s.arg(settings.httpBind).arg(*scrape);
    }

    bool storing = true;
    QObject::connect(&station, &app::LocalStation::ready, &application, [&] {
        readiness.setReady(true);
        qCInfo(lcMain).noquote() << station.engineDescription();
    });
    QObject::connect(&station, &app::LocalStation::galleryChanged, &application, [&] { metrics.knownFaces(int(station.knownFaces())); });
    QObject::connect(&station, &app::LocalStation::looked, &application, [&](const pipeline::FrameReport &report) {
        for (const pipeline::StageTime &time : report.times)
            metrics.stageTook(time.stage, report.view.camera, time.seconds);
    });
    QObject::connect(&station, &core::Station::cameraChanged, &application, [&](const core::CameraStatus &status) { metrics.cameraChanged(status); });
    QObject::connect(&station, &core::Station::visitOpened, &application, [&](const core::Visit &visit) { metrics.visitOpened(visit); });
    QObject::connect(&station, &core::Station::visitClosed, &application, [&](const core::Visit &visit) {
        metrics.visitClosed(visit);
        // Never a name above debug: the log may leave the house.
        qCInfo(lcMain).noquote() << "visit" << visit.id << "at" << visit.camera << "ended:" << core::toString(visit.outcome);
    });
    QObject::connect(&station, &app::LocalStation::stored, &application, [&](const core::Visit &, bool succeeded) { storing = succeeded; });
    QObject::connect(&station, &core::Station::failed, &application, [&](const core::Error &error) {
        qCWarning(lcMain).noquote() << error.message;
        metrics.error(u"station"_s, error.code, u"error"_s);
    });

    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &application, [&] {
        board.beat();
        reportHealth(board, station, storing);
        const core::HealthCheck system = services::systemHealth(probe.read());
        board.report(core::kSystemResources.toString(), system.status, system.message, kCheckLasts);
        qsizetype waiting = 0;
        quint64 dropped = 0;
        for (const pipeline::QueueState &queue : station.queues()) {
            waiting += queue.size;
            dropped += queue.dropped;
        }
        metrics.queueSize(u"analysis"_s, waiting);
        metrics.framesDropped(u"analysis"_s, u"newer"_s, dropped);
        for (const pipeline::WorkerState &worker : station.workers())
            metrics.workerHealthy(worker.worker, worker.isAlive);
    });
    beat.start(kBeatMs);

    bool isEnding = false;
    const auto end = [&](int afterMs) {
        if (isEnding)
            return;
        isEnding = true;
        readiness.drain();
        web.drain();
        QTimer::singleShot(afterMs, &application, [&] { station.stop(); });
    };
    QObject::connect(&signals, &app::UnixSignals::terminated, &application, [&] { end(settings.drainMs); });
    QObject::connect(&station, &app::LocalStation::ended, &application, [&] { end(0); });
    QObject::connect(&station, &app::LocalStation::stopped, &application, [&] { application.quit(); }, Qt::QueuedConnection);
    station.start();
    return application.exec();
}

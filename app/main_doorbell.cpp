// SPDX-License-Identifier: MIT
#include "app/adminbooks.h"
#include "app/backlight.h"
#include "app/commandline.h"
#include "app/ctl/output.h"
#include "app/desktopmanners.h"
#include "app/remoteoptions.h"
#include "app/ringsound.h"
#include "app/signin.h"
#include "app/stationhost.h"
#include "app/unixsignals.h"
#include "app/version.h"
#include "app/windowbooks.h"
#include "app/windowtiming.h"
#include "app/windowtour.h"
#include "core/domain/futures.h"
#include "qml/parts/snapshotprovider.h"
#include "qml/parts/storedimage.h"
#include "qml/window/stationadmin.h"
#include "qml/window/stationcontroller.h"
#include "qml/window/translation.h"
#include "qml/window/windowpreferences.h"
#include "services/remote/remotestation.h"
#include "services/telemetry/log.h"
#include "services/telemetry/strayoutput.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <opencv2/core/utility.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int kSignOutMs = 2000;

struct Options {
    bool isKiosk = false;
    bool isDesktop = false;
    app::RemoteOptions remote;
    std::string theme;
    std::string language;
    bool isSelfTest = false;
    std::string screenshots;
    std::string size;
    std::string looks;
    int measuredRings = -1;
};

void declare(CLI::App &cli, Options &options)
{
    CLI::Option *kiosk
        = cli.add_flag("--kiosk", options.isKiosk, "full screen without a frame, for the touchscreen on the wall");
    cli.add_flag("--desktop", options.isDesktop, "a window with menus (the default)")->excludes(kiosk);
    options.remote.declare(cli, "--connect", "administer the station at this address instead of running one");
    cli.add_option("--theme", options.theme, "light or dark; as the desktop has it otherwise")
        ->check(CLI::IsMember({"light", "dark"}));
    cli.add_option("--language", options.language, "the window's words; as chosen in it, or the system's, otherwise")
        ->check(CLI::IsMember({"en", "de", "fr", "es", "vi", "ar"}));
    cli.add_flag("--self-test", options.isSelfTest,
                 "show the window with the demo camera, check that it works, and quit")
        ->excludes("--connect");
    cli.add_option("--screenshots", options.screenshots)->group(""); // scripts/screenshots uses these two
    cli.add_option("--window-size", options.size)->group("");
    cli.add_option("--looks", options.looks)->group(""); // and scripts/looks this one
    cli.add_option("--measure", options.measuredRings)->group("")->check(CLI::Range(0, 1000)); // docs/screens.md
}

int complain(const core::Error &error)
{
    std::fprintf(stderr, "doorbell: %s\n", qUtf8Printable(error.message));
    return error.code == core::Error::Code::Invalid ? app::kWrongUsage : app::kFailed;
}

// Qt would end the program with a core dump.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// A run that leaves nothing behind and disturbs nobody: its own folder, free ports, the drawn camera.
void prepareSelfTest(core::Settings &settings, const QTemporaryDir &folder)
{
    settings.dataDir = folder.path();
    settings.httpPort = 0;
    settings.prometheusPort = 0;
    settings.cameras = {*core::parseCamera(u"demo=demo:")};
}

// The station that the window shows: one in this process, or one elsewhere.
struct Shown {
    std::unique_ptr<app::WindowBooks> books; // of the host; used by what it still does at its end
    std::unique_ptr<app::StationHost> host;
    std::unique_ptr<services::RemoteStation> remote;

    core::Station &station() { return remote ? static_cast<core::Station &>(*remote) : host->station(); }
    ui::StationParts parts()
    {
        if (remote)
            return {*remote, remote->visitLog(),      remote->personBook(), remote->photos(),
                    nullptr, &remote->personExports()};
        books = std::make_unique<app::WindowBooks>(host->station(), host->photos());
        return {host->station(),    books->visitLog(), books->personBook(),
                books->enrolment(), &host->photos(),   &books->exports()};
    }
    void start() { remote ? remote->start() : host->start(); }
    void settle() { remote ? remote->settle() : host->station().settle(); } // what was asked is answered
    QString version() const
    {
        const QString own = QString::fromLatin1(app::kVersion);
        return remote ? u"%1; the station at %2 has %3"_s.arg(
                   own, remote->display(), remote->version().isEmpty() ? u"one that is not known"_s : remote->version())
                      : own;
    }
    // Says goodbye; an own station stores what is open first.
    void end(int afterMs, int result)
    {
        if (host) {
            host->end(afterMs);
            return;
        }
        const auto leave = [result] { QCoreApplication::exit(result); };
        if (!remote->client().access().isSession()) {
            leave();
            return;
        }
        // Whoever signed in with a password has signed out when the window is closed, unless the station is away.
        QTimer::singleShot(kSignOutMs, remote.get(), leave);
        core::whenDone(remote.get(), remote->client().done({.method = "DELETE", .path = {u"session"_s}}),
                       [leave](const core::Status &) { leave(); });
    }
};

core::Result<Shown> show(const Options &options, const services::Configured &configured,
                         const ui::WindowPreferences &preferences, const core::LogBook &log)
{
    if (!options.remote.isGiven()) {
        auto host = app::StationHost::create(configured, {}, &log);
        if (!host)
            return host.error();
        return Shown {nullptr, *std::move(host), nullptr};
    }
    const core::Result<services::RemoteAccess> access
        = options.remote.hasToken() ? app::knownAccess(options.remote) : app::signIn(options.remote, preferences);
    if (!access)
        return access.error();
    auto remote = services::RemoteStation::open(*access);
    if (!remote) // the person did all right, as far as can be seen from here
        return core::Error {core::Error::Code::Unavailable, remote.error().message};
    return Shown {nullptr, nullptr, *std::move(remote)};
}

QSize sizeFrom(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    return parts.size() == 2 ? QSize(parts.front().toInt(), parts.back().toInt()) : QSize();
}
} // namespace

int main(int argc, char **argv)
{
    app::CommandLine commandLine("The doorbell station with its window.", "doorbell");
    Options options;
    declare(commandLine.cli(), options);
    if (const std::optional<int> done = commandLine.parse(argc, argv))
        return *done;
    if (!hasDisplay())
        return complain(
            {core::Error::Code::Unavailable,
             u"there is no display (DISPLAY and WAYLAND_DISPLAY are empty); doorbelld is the station without a screen"_s});

    if (options.isKiosk && !qEnvironmentVariableIsSet("QT_IM_MODULE"))
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard"); // the wall has no keys; the panel is in our own window
    const auto looks = app::looksFrom(QString::fromStdString(options.looks));
    if (!looks)
        return complain({core::Error::Code::Invalid, u"--looks takes \"all\", or words such as de-800x480-150"_s});
    core::Result<services::Configured> configured = commandLine.configured();
    if (!configured) {
        complain(configured.error());
        return app::kWrongUsage;
    }
    core::Settings &settings = configured->settings;
    const QTemporaryDir selfTestFolder;
    if (options.isSelfTest)
        prepareSelfTest(settings, selfTestFolder);
    // Before Qt begins, whose own words are lines of the log too.
    services::Log log(settings.logLevel, settings.logFormat);
    if (const core::Status kept = log.keepFile(settings); !kept)
        return complain(kept.error());
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Doorbell"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false); // visits are stored first
    app::UnixSignals signals;
    cv::setNumThreads(1); // each camera's worker is a thread already

    const bool isTour = options.isSelfTest || !options.screenshots.empty(); // the same whoever runs it
    ui::WindowPreferences preferences(isTour ? QString() : ui::WindowPreferences::defaultFile());
    preferences.hold(isTour && options.language.empty() ? u"en"_s : QString::fromStdString(options.language),
                     options.theme.empty()         ? std::nullopt
                         : options.theme == "dark" ? std::optional(ui::WindowPreferences::Dark)
                                                   : std::optional(ui::WindowPreferences::Light));
    ui::Translation translation;
    translation.use(preferences.languageInUse());

    // While somebody is asked to sign in there is no station yet that could end in order.
    const auto early = QObject::connect(&signals, &app::UnixSignals::terminated, &application,
                                        [] { QCoreApplication::exit(app::kFailed); });
    core::Result<Shown> shown = show(options, *configured, preferences, log);
    QObject::disconnect(early);
    if (!shown)
        return complain(shown.error());
    core::Station &station = shown->station();
    const ui::StationParts parts = shown->parts();
    ui::StationController controller(parts, shown->version());
    const app::AdminBooks books = shown->host ? app::AdminBooks(*shown->host) : app::AdminBooks(*shown->remote);
    // Elsewhere's PINs are for its own screen.
    ui::StationAdmin admin(books.of(station), options.isKiosk && shown->host);

    std::optional<app::DesktopManners> desktop;
    if (!options.isKiosk && !isTour)
        desktop.emplace(shown->remote ? services::KnownStations::nameOf(QString::fromStdString(options.remote.url))
                                      : u"here"_s,
                        app::knownStations(), preferences);

    const services::StrayOutput stray(log); // what goes wrong before is for the person at the shell
    shown->start(); // its cameras are opened while the window is loaded; what they give comes with the event loop

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"visits"_s, new ui::SnapshotProvider(station.visitLog()));
    engine.addImageProvider(u"visitfaces"_s, new ui::VisitFaceProvider(station.visitLog()));
    engine.addImageProvider(u"faces"_s, new ui::FacePictureProvider(parts.enrolment));
    engine.setInitialProperties({{u"station"_s, QVariant::fromValue(&controller)},
                                 {u"admin"_s, QVariant::fromValue(&admin)},
                                 {u"preferences"_s, QVariant::fromValue(&preferences)},
                                 {u"others"_s, QVariant::fromValue(desktop ? &desktop->others() : nullptr)},
                                 {u"isKiosk"_s, options.isKiosk}});
    engine.load(QUrl(u"qrc:/qt/qml/Doorbell/Main.qml"_s));
    auto *window = engine.rootObjects().isEmpty() ? nullptr
                                                  : qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    if (!window)
        return complain({core::Error::Code::Internal, u"the window could not be loaded"_s});
    QObject::connect(&preferences, &ui::WindowPreferences::languageChanged, window, [&] {
        translation.use(preferences.languageInUse());
        window->setProperty("localeName", QLocale().name());
        ui::Translation::renew(engine, controller);
        ui::Translation::renew(engine, admin);
    });
    if (desktop)
        desktop->take(*window, *controller.ring());
    if (const QSize size = sizeFrom(options.size); !size.isEmpty()) {
        window->setVisibility(QWindow::Windowed);
        window->resize(size);
    }

    std::optional<app::Backlight> backlight;
    if (options.isKiosk && !isTour) {
        backlight.emplace(preferences);
        if (const auto *watch = window->findChild<ui::ActivityWatch *>())
            backlight->follow(*watch);
    }

    int result = app::kSuccess;
    if (app::StationHost *host = shown->host.get()) {
        QObject::connect(host, &app::StationHost::settingsChanged, host,
                         [&log](const core::Settings &now) { log.setLevel(now.logLevel); });
        QObject::connect(host, &app::StationHost::stopped, &application, [&] { QCoreApplication::exit(result); });
    } else {
        window->setTitle(u"%1 – %2"_s.arg(window->title(), shown->remote->display()));
    }
    QObject::connect(&signals, &app::UnixSignals::terminated, &station,
                     [&] { shown->end(shown->host ? shown->host->settings().drainMs : 0, result); });
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &station, [&] { shown->end(0, result); });

    app::WindowTour tour(engine, controller, admin, preferences,
                         {QString::fromStdString(options.screenshots),
                          QString::fromStdString(options.size + (options.theme.empty() ? "" : "-") + options.theme),
                          *looks});
    QObject::connect(&tour, &app::WindowTour::passed, &station, [&] { shown->end(0, result); });
    QObject::connect(&tour, &app::WindowTour::failed, &station, [&](const QString &why) {
        result = complain({core::Error::Code::Internal, why});
        shown->end(0, result);
    });
    std::optional<app::WindowTiming> timing;
    if (options.measuredRings >= 0) {
        timing.emplace(*window, controller, options.measuredRings);
        const auto tell = [&] {
            std::printf("%s", timing->report().constData());
            std::fflush(stdout);
            shown->end(0, result);
        };
        QObject::connect(&*timing, &app::WindowTiming::measured, &station, tell);
        QObject::connect(&*timing, &app::WindowTiming::failed, &station, [&](const QString &why) {
            result = complain({core::Error::Code::Internal, why});
            shown->end(0, result);
        });
    } else if (isTour) {
        tour.start();
    }
    std::optional<app::RingSound> sound;
    if (!isTour)
        sound.emplace(*controller.ring(), preferences);
    const int code = application.exec();
    shown->settle(); // the pages' questions are answered before the pages go
    // Qt 6.4 lays a stack of pages out once more while it destroys it, and their lists make rows that have no context.
    QMetaObject::invokeMethod(window, "showLive");
    return code;
}

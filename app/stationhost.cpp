// SPDX-License-Identifier: MIT
#include "app/stationhost.h"

#include "app/version.h"
#include "core/domain/logevent.h"
#include "services/audit/auditlog.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkInterface>

#include <opencv2/core/version.hpp>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcHost, "doorbell.main", QtInfoMsg)

constexpr int kBeatMs = 1000;
constexpr int kBurst = 4; // seconds' worth of requests at once: a page with many pictures

QString shownAddress(const QString &bind) { return bind.contains(u':') ? u'[' + bind + u']' : bind; }

// Never a name above debug: the log may leave the house.
void tell(const core::Visit &visit, const QString &message, QJsonObject fields)
{
    fields.insert(u"camera"_s, visit.camera);
    core::logEvent(lcHost(), core::Settings::LogLevel::Info, message, {visit.correlationId, visit.id, fields});
}
} // namespace

StationHost::StationHost(const core::Settings &settings, std::unique_ptr<LocalStation> station)
    : m_metrics({QString::fromLatin1(kVersion), QString::fromLatin1(kRevision), QString::fromLatin1(CV_VERSION)},
                settings.dataDir)
    , m_station(std::move(station))
    , m_audit(*m_station, m_metrics, m_board)
    , m_health(*m_station, m_board, settings)
    , m_web([this](const services::WebAccess &access) {
        m_metrics.httpRequest(access.method, access.route, access.status, access.seconds);
    })
{ }

core::Result<std::unique_ptr<StationHost>> StationHost::create(const services::Configured &configured,
                                                               LocalStation::Options options, const core::LogBook *log)
{
    const core::Settings &settings = configured.settings;
    auto station = LocalStation::create(settings, options);
    if (!station)
        return station.error();
    std::unique_ptr<StationHost> host(new StationHost(settings, *std::move(station)));
    auto access = StationAccess::create(host->m_station->store(), settings, host->m_station->audit(), host->m_metrics);
    if (!access)
        return access.error();
    host->m_access = *std::move(access);
    host->m_desk = std::make_unique<SettingsDesk>(configured, host->m_station->audit());
    host->m_api
        = std::make_unique<StationApi>(*host->m_desk, *host->m_station, host->m_access->book(), host->m_metrics, log);
    host->m_log = log;
    if (settings.tlsSelfSigned || !settings.tlsCertFile.isEmpty()) {
        auto tls = StationTls::create(settings, host->m_board);
        if (!tls)
            return tls.error();
        host->m_tls = *std::move(tls);
        connect(host->m_tls.get(), &StationTls::renewed, host.get(),
                [host = host.get()] { host->m_web.setTls(host->m_tls->configuration()); });
    } else if (!QHostAddress(settings.httpBind).isLoopback() && settings.trustedProxies.isEmpty()) {
        qCWarning(lcHost).noquote()
            << u"passwords and pictures cross the network unencrypted, because HTTP_BIND is %1 and there is no TLS; "
               u"set TLS_SELF_SIGNED=true "
               "or TLS_CERT_FILE and TLS_KEY_FILE, or let a proxy that has TLS be the only one who reaches this port"_s
                   .arg(settings.httpBind);
    }
    if (const core::Status served = host->serve(settings); !served)
        return served.error();
    if (const core::Status announced = host->m_access->announce(); !announced)
        qCWarning(lcHost).noquote() << announced.error().message;
    host->watchStation();
    connect(&host->m_beat, &QTimer::timeout, host.get(), &StationHost::beat);
    host->m_beat.start(kBeatMs);
    return host;
}

core::Status StationHost::serve(const core::Settings &settings)
{
    services::ServerLimits limits;
    limits.requestsPerSecond = settings.httpRequestsPerSecond;
    limits.requestBurst = kBurst * settings.httpRequestsPerSecond;
    const auto proxies = services::TrustedProxies::parse(settings.trustedProxies);
    if (!proxies)
        return proxies.error();
    limits.proxies = *proxies;
    const auto health = m_web.serve(
        {settings.httpBind, quint16(settings.httpPort), u"HTTP_PORT"_s,
         services::healthRoutes(m_board, m_readiness, QString::fromLatin1(kVersion)) + m_api->routes(m_web), limits,
         m_tls ? std::optional(m_tls->configuration()) : std::nullopt});
    if (!health)
        return health.error();
    m_port = *health;
    qCInfo(lcHost).noquote() << u"health: %1://%2:%3/health"_s
                                    .arg(m_tls ? u"https"_s : u"http"_s, shownAddress(settings.httpBind))
                                    .arg(*health);
    if (!settings.monitoringEnabled)
        return {};
    const auto scrape = m_web.serve({settings.httpBind,
                                     quint16(settings.prometheusPort),
                                     u"PROMETHEUS_PORT"_s,
                                     services::metricsRoutes([this] { return m_metrics.text(); }),
                                     {}});
    if (!scrape)
        return scrape.error();
    qCInfo(lcHost).noquote() << u"metrics: http://%1:%2/metrics%3"_s.arg(shownAddress(settings.httpBind))
                                    .arg(*scrape)
                                    .arg(m_tls ? u" (plain HTTP: counts only, nothing personal)"_s : QString());
    return {};
}

QStringList StationHost::addresses() const
{
    const QHostAddress bound(settings().httpBind);
    QList<QHostAddress> all {bound};
    if (bound == QHostAddress::AnyIPv4 || bound == QHostAddress::AnyIPv6 || bound == QHostAddress::Any) {
        all = QNetworkInterface::allAddresses();
        all.removeIf([&bound](const QHostAddress &address) {
            return address.isLoopback() || address.isLinkLocal()
                || (bound == QHostAddress::AnyIPv4 && address.protocol() != QAbstractSocket::IPv4Protocol);
        });
    }
    QStringList shown;
    for (const QHostAddress &address : std::as_const(all))
        shown << u"%1://%2:%3"_s.arg(m_tls ? u"https"_s : u"http"_s, shownAddress(address.toString())).arg(m_port);
    return shown;
}

void StationHost::watchStation()
{
    LocalStation &station = *m_station;
    connect(m_desk.get(), &SettingsDesk::changed, this, [this](const core::Settings &now) {
        m_station->apply(now);
        Q_EMIT settingsChanged(now);
    });
    connect(&station, &LocalStation::ready, this, [this] {
        m_readiness.setReady(true);
        m_health.ready();
        qCInfo(lcHost).noquote() << m_station->engineDescription();
    });
    connect(&station, &LocalStation::galleryChanged, this,
            [this] { m_metrics.knownFaces(int(m_station->knownFaces())); });
    connect(&station, &LocalStation::looked, this, [this](const pipeline::FrameReport &report) {
        for (const pipeline::StageTime &time : report.times)
            m_metrics.stageTook(time.stage, report.view.camera, time.seconds);
    });
    connect(&station, &core::Station::cameraChanged, this,
            [this](const core::CameraStatus &status) { m_metrics.cameraChanged(status); });
    connect(&station, &core::Station::camerasChanged, this, [this] {
        QStringList names;
        for (const core::CameraStatus &status : m_station->cameras())
            names << status.camera;
        m_metrics.camerasAre(names);
    });
    connect(&station, &core::Station::rang, this,
            [this](const QString &camera, core::Visit::Trigger trigger, const QDateTime &at) {
                m_metrics.rang(trigger, at);
                core::logEvent(lcHost(), core::Settings::LogLevel::Info, u"the bell rang"_s,
                               {{}, {}, {{u"camera"_s, camera}, {u"trigger"_s, core::toString(trigger)}}});
            });
    connect(&station, &core::Station::visitOpened, this, [this](const core::Visit &visit) {
        m_metrics.visitOpened(visit);
        tell(visit, u"visit began"_s, {{u"trigger"_s, core::toString(visit.trigger)}});
    });
    connect(&station, &core::Station::visitChanged, this, [](const core::Visit &visit) {
        qCDebug(lcHost).noquote() << "visit" << visit.id << "at" << visit.camera
                                  << "changed:" << core::toString(visit.outcome) << visit.faces.size() << "faces";
    });
    connect(&station, &core::Station::visitClosed, this, [this](const core::Visit &visit) {
        m_metrics.visitClosed(visit);
        tell(visit, u"visit ended"_s,
             {{u"outcome"_s, core::toString(visit.outcome)},
              {u"faces"_s, visit.faces.size()},
              {u"duration_ms"_s, double(visit.startedAt.msecsTo(visit.endedAt))}});
    });
    connect(&station, &LocalStation::stored, this, [this](const core::Visit &, bool succeeded) {
        m_metrics.event(u"visit_stored"_s,
                        succeeded ? services::Metrics::EventStatus::Success : services::Metrics::EventStatus::Failure);
    });
    connect(&station, &core::Station::failed, this, [this](const core::Error &error) {
        qCWarning(lcHost).noquote() << error.message;
        m_metrics.error(u"station"_s, error.code, u"error"_s);
    });
    connect(&station, &LocalStation::stopped, &m_audit, &StationAudit::stop);
    connect(&station, &LocalStation::stopped, this, &StationHost::stopped, Qt::QueuedConnection);
}

void StationHost::start()
{
    m_audit.start();
    m_station->start();
}

void StationHost::beat()
{
    m_health.look();
    qsizetype waiting = 0;
    for (const pipeline::QueueState &queue : m_station->queues())
        waiting += queue.size;
    m_metrics.queueSize(u"analysis"_s, waiting);
    m_metrics.framesDropped(u"analysis"_s, u"newer"_s, m_station->droppedFrames());
    for (const pipeline::WorkerState &worker : m_station->workers())
        m_metrics.workerHealthy(worker.worker, worker.isAlive);
}

void StationHost::end(int afterMs)
{
    if (m_isEnding) { // a second Ctrl-C does not want to wait
        m_station->stop();
        return;
    }
    m_isEnding = true;
    m_readiness.drain(); // first: who asks must learn it before anything else changes
    m_web.drain();
    m_health.stopping();
    QTimer::singleShot(afterMs, this, [this] { m_station->stop(); });
}

} // namespace app

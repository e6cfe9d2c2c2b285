// SPDX-License-Identifier: MIT
#include "app/stationapi.h"

#include "app/auditedpersonbook.h"
#include "app/deployment.h"
#include "app/engines.h"
#include "app/hostaccuracy.h"
#include "app/version.h"
#include "core/domain/visitjson.h"
#include "services/audit/auditlog.h"
#include "services/http/api/api.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtConcurrent>

#include <opencv2/core/version.hpp>

using namespace Qt::StringLiterals;

namespace app {

StationApi::StationApi(SettingsDesk &settings, LocalStation &station, core::AccessBook &access,
                       services::Metrics &metrics, const core::LogBook *log)
    : m_settings(settings)
    , m_station(station)
    , m_access(access)
    , m_metrics(metrics)
    , m_log(log)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_photos(station.engineFactory(), station.decisionRule())
{
    connect(&station, &LocalStation::galleryChanged, this, [this] { m_photos.setGallery(m_station.gallery()); });
    connect(&settings, &SettingsDesk::changed, this,
            [this](const core::Settings &now) { m_photos.setRule(decisionRuleFor(now, m_station.engineInfo())); });
}

QList<services::WebRoute> StationApi::routes(services::WebServer &web)
{
    services::ApiParts parts {
        .station = m_station,
        .access = m_access,
        .audit = m_station.audit(),
        .photos = m_photos,
        .settings = {[this] { return m_settings.show(); },
                     [this](const core::SettingChanges &changes, const QString &actor, const QString &correlationId) {
                         return m_settings.change(changes, actor, correlationId);
                     }},
        .bookFor = [this](const QString &actor, const QString &correlationId) -> std::shared_ptr<core::PersonBook> {
            return std::make_shared<AuditedPersonBook>(m_station.plainPersonBook(), m_station.audit(), actor,
                                                       correlationId);
        },
        .unknownFaces = [this](const QDateTime &since, const QDateTime &until,
                               int limit) { return m_station.unknownFaces(since, until, limit); },
        .accuracy = [this] { return HostAccuracy::unrecorded(m_station); },
        .system = [this] { return system(); },
        .deployment =
            [program
             = RunningProgram {QCoreApplication::applicationDirPath(), QString::fromLatin1(kVersion), m_startedAt}] {
                return QtConcurrent::run([program] { return deploymentStatus(program); }); // its disk may be slow
            },
        .log = m_log,
        .security = [this](const QString &event, const QString &action) { m_metrics.securityEvent(event, action); },
        .version = QString::fromLatin1(kVersion),
    };
    auto api = std::make_unique<services::Api>(std::move(parts));
    QList<services::WebRoute> routes = api->webRoutes();
    web.adopt(std::move(api));
    return routes;
}

QJsonObject StationApi::system() const
{
    QJsonArray workers;
    for (const pipeline::WorkerState &worker : m_station.workers())
        workers << QJsonObject {{u"name"_s, worker.worker}, {u"is_alive"_s, worker.isAlive}};
    QJsonArray queues;
    for (const pipeline::QueueState &queue : m_station.queues())
        queues << QJsonObject {
            {u"camera"_s, queue.camera}, {u"size"_s, queue.size}, {u"dropped"_s, qint64(queue.dropped)}};
    const vision::EngineInfo &engine = m_station.engineInfo();
    return {{u"version"_s, QString::fromLatin1(kVersion)},
            {u"revision"_s, QString::fromLatin1(kRevision)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"opencv"_s, QString::fromLatin1(CV_VERSION)},
            {u"started_at"_s, core::toRfc3339(m_startedAt)},
            {u"engine"_s,
             QJsonObject {{u"name"_s, engine.name},
                          {u"detector"_s, engine.detector},
                          {u"model"_s, engine.modelId},
                          {u"description"_s, engine.description},
                          {u"is_naming"_s, engine.isNaming}}},
            {u"known_faces"_s, m_station.knownFaces()},
            {u"workers"_s, workers},
            {u"queues"_s, queues}};
}

} // namespace app

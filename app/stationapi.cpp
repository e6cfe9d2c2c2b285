// SPDX-License-Identifier: MIT
#include "app/stationapi.h"

#include "app/auditedpersonbook.h"
#include "app/version.h"
#include "core/domain/visitjson.h"
#include "services/audit/auditlog.h"
#include "services/http/api/api.h"

#include <QJsonArray>

#include <opencv2/core/version.hpp>

using namespace Qt::StringLiterals;

namespace app {

StationApi::StationApi(const services::Configured &configured, LocalStation &station, core::AccessBook &access, services::Metrics &metrics)
    : m_configured(configured)
    , m_station(station)
    , m_access(access)
    , m_metrics(metrics)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_photos(station.engineFactory(), station.decisionRule())
{
    connect(&station, &LocalStation::galleryChanged, this, [this] { m_photos.setGallery(m_station.gallery()); });
}

QList<services::WebRoute> StationApi::routes(services::WebServer &web)
{
    services::ApiParts parts {
        .station = m_station,
        .access = m_access,
        .audit = m_station.audit(),
        .photos = m_photos,
        .settings = {[this] { return settings(); }, {}},
        .bookFor = [this](const QString &actor, const QString &correlationId) -> std::shared_ptr<core::PersonBook> {
            return std::make_shared<AuditedPersonBook>(m_station.plainPersonBook(), m_station.audit(), actor, correlationId);
        },
        .system = [this] { return system(); },
        .security = [this](const QString &event, const QString &action) { m_metrics.securityEvent(event, action); },
        .version = QString::fromLatin1(kVersion),
    };
    auto api = std::make_unique<services::Api>(std::move(parts));
    QList<services::WebRoute> routes = api->webRoutes();
    web.adopt(std::move(api));
    return routes;
}

QJsonObject StationApi::settings() const
{
    QJsonObject rows;
    for (const services::EffectiveValue &value : m_configured.values) {
        const core::Setting *setting = core::findSetting(value.key);
        if (!setting)
            continue;
        rows.insert(value.key, QJsonObject {{u"value"_s, value.text.isEmpty() ? QJsonValue() : QJsonValue(value.text)},
                                            {u"source"_s, services::toString(value.source)},
                                            {u"origin"_s, value.origin.isEmpty() ? QJsonValue() : QJsonValue(value.origin)},
                                            {u"environment"_s, setting->env},
                                            {u"expects"_s, core::expectation(*setting)},
                                            {u"description"_s, setting->description},
                                            {u"is_secret"_s, setting->isSecret},
                                            {u"is_changeable"_s, setting->isRuntime}});
    }
    return {{u"file"_s, m_configured.file.isEmpty() ? QJsonValue() : QJsonValue(m_configured.file)}, {u"settings"_s, rows}};
}

QJsonObject StationApi::system() const
{
    QJsonArray workers;
    for (const pipeline::WorkerState &worker : m_station.workers())
        workers << QJsonObject {{u"name"_s, worker.worker}, {u"is_alive"_s, worker.isAlive}};
    QJsonArray queues;
    for (const pipeline::QueueState &queue : m_station.queues())
        queues << QJsonObject {{u"camera"_s, queue.camera}, {u"size"_s, queue.size}, {u"dropped"_s, qint64(queue.dropped)}};
    const vision::EngineInfo &engine = m_station.engineInfo();
    return {{u"version"_s, QString::fromLatin1(kVersion)},
            {u"revision"_s, QString::fromLatin1(kRevision)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"opencv"_s, QString::fromLatin1(CV_VERSION)},
            {u"started_at"_s, core::toRfc3339(m_startedAt)},
            {u"engine"_s, QJsonObject {{u"name"_s, engine.name}, {u"detector"_s, engine.detector}, {u"model"_s, engine.modelId},
                                       {u"description"_s, engine.description}, {u"is_naming"_s, engine.isNaming}}},
            {u"known_faces"_s, m_station.knownFaces()},
            {u"workers"_s, workers},
            {u"queues"_s, queues}};
}

} // namespace app

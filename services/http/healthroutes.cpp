// SPDX-License-Identifier: MIT
#include "services/http/healthroutes.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

using Status = core::HealthCheck::Status;

int httpStatus(Status overall) { return overall == Status::Healthy || overall == Status::Degraded ? 200 : 503; }

WebReply health(const core::HealthBoard &board)
{
    QJsonObject words;
    const QList<core::HealthCheck> checks = board.checks();
    for (const core::HealthCheck &check : checks)
        words.insert(check.name, toString(check.status));
    const Status overall = core::overallOf(checks);
    return WebReply::json({{u"status"_s, toString(overall)}, {u"checks"_s, words}}, httpStatus(overall));
}

WebReply report(const core::HealthBoard &board, const QString &version)
{
    QJsonObject entries;
    qsizetype counts[4] = {};
    const QList<core::HealthCheck> checks = board.checks();
    for (const core::HealthCheck &check : checks) {
        ++counts[static_cast<int>(check.status)];
        entries.insert(
            check.name,
            QJsonObject {{u"check_name"_s, check.name},
                         {u"status"_s, toString(check.status)},
                         {u"message"_s, check.message},
                         {u"timestamp"_s,
                          check.timestamp.isValid() ? check.timestamp.toString(Qt::ISODateWithMs) : QJsonValue()},
                         {u"duration_ms"_s, check.durationMs ? *check.durationMs : QJsonValue()},
                         {u"details"_s, check.details}});
    }
    const auto count = [&](Status status) { return counts[static_cast<int>(status)]; };
    const Status overall = core::overallOf(checks);
    const QJsonObject summary {{u"total_checks"_s, checks.size()},
                               {u"healthy"_s, count(Status::Healthy)},
                               {u"degraded"_s, count(Status::Degraded)},
                               {u"unhealthy"_s, count(Status::Unhealthy)},
                               {u"unknown"_s, count(Status::Unknown)}};
    return WebReply::json({{u"overall_status"_s, toString(overall)},
                           {u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"version"_s, version},
                           {u"checks"_s, entries},
                           {u"summary"_s, summary}},
                          httpStatus(overall));
}

WebReply live(const core::HealthBoard &board)
{
    return board.isBeating()
        ? WebReply::json({{u"status"_s, u"alive"_s}})
        : WebReply::json({{u"status"_s, u"stuck"_s}, {u"reason"_s, u"the main loop has not turned for a while"_s}},
                         503);
}

WebReply ready(const Readiness &readiness)
{
    if (readiness.isReady())
        return WebReply::json({{u"status"_s, u"ready"_s}});
    return WebReply::json({{u"status"_s, readiness.isDraining() ? u"draining"_s : u"starting"_s}}, 503);
}

} // namespace

namespace {
// Probes and scrapers are never told to wait: these cost next to nothing.
WebRoute unlimited(const QString &path, std::function<WebReply(const WebRequest &)> handler)
{
    WebRoute route {"GET"_ba, path, std::move(handler)};
    route.isRateLimited = false;
    return route;
}
} // namespace

QList<WebRoute> healthRoutes(const core::HealthBoard &board, const Readiness &readiness, const QString &version)
{
    return {unlimited(u"/health"_s, [&board](const WebRequest &) { return health(board); }),
            unlimited(u"/health/report"_s, [&board, version](const WebRequest &) { return report(board, version); }),
            unlimited(u"/livez"_s, [&board](const WebRequest &) { return live(board); }),
            unlimited(u"/readyz"_s, [&readiness](const WebRequest &) { return ready(readiness); })};
}

QList<WebRoute> metricsRoutes(std::function<QByteArray()> text)
{
    return {unlimited(u"/metrics"_s, [text = std::move(text)](const WebRequest &) {
        return WebReply::text(text(), "text/plain; version=0.0.4; charset=utf-8"_ba);
    })};
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/http/healthroutes.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

WebReply health(const core::HealthBoard &board)
{
    using Status = core::HealthCheck::Status;
    QJsonObject checks;
    QJsonObject messages; // of what is not as it should be
    for (const core::HealthCheck &check : board.checks()) {
        checks.insert(check.name, toString(check.status));
        if (check.status != Status::Healthy)
            messages.insert(check.name, check.message);
    }
    const Status overall = board.overall();
    const bool isFit = overall == Status::Healthy || overall == Status::Degraded;
    return WebReply::json({ { u"status"_s, toString(overall) },
                            { u"checks"_s, checks },
                            { u"messages"_s, messages } },
                          isFit ? 200 : 503);
}

WebReply live(const core::HealthBoard &board)
{
    return board.isBeating()
        ? WebReply::json({ { u"status"_s, u"alive"_s } })
        : WebReply::json({ { u"status"_s, u"stuck"_s },
                           { u"reason"_s, u"the main loop has not turned for a while"_s } },
                         503);
}

WebReply ready(const Readiness &readiness)
{
    if (readiness.isReady())
        return WebReply::json({ { u"status"_s, u"ready"_s } });
    return WebReply::json(
        { { u"status"_s, readiness.isDraining() ? u"draining"_s : u"starting"_s } }, 503);
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
}

QList<WebRoute> healthRoutes(const core::HealthBoard &board, const Readiness &readiness)
{
    return {unlimited(u"/health"_s, [&board](const WebRequest &) { return health(board); }),
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

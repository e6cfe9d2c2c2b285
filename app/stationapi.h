// SPDX-License-Identifier: MIT
#pragma once

#include "app/localstation.h"
#include "app/settingsdesk.h"
#include "core/domain/accessbook.h"
#include "core/domain/logbook.h"
#include "core/pipeline/photodesk.h"
#include "services/http/webserver.h"
#include "services/telemetry/metrics.h"

#include <QObject>

namespace app {

//! \brief What the HTTP API offers of this station. Lives in the main thread; must outlive the web server.
class StationApi final : public QObject {
    Q_OBJECT
public:
    //! \brief All of these must outlive it.
    StationApi(SettingsDesk &settings, LocalStation &station, core::AccessBook &access, services::Metrics &metrics,
               const core::LogBook *log);

    //! \brief The routes under /api/v1; what they work with moves into \p web's thread.
    QList<services::WebRoute> routes(services::WebServer &web);
    pipeline::PhotoDesk &photos() { return m_photos; }

private:
    QJsonObject system() const;

    SettingsDesk &m_settings;
    LocalStation &m_station;
    core::AccessBook &m_access;
    services::Metrics &m_metrics;
    const core::LogBook *m_log; // nothing: none is kept
    const QDateTime m_startedAt;
    pipeline::PhotoDesk m_photos;
};

} // namespace app

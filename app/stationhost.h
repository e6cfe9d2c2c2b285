// SPDX-License-Identifier: MIT
#pragma once

#include "app/localstation.h"
#include "app/settingsdesk.h"
#include "app/stationaccess.h"
#include "app/stationapi.h"
#include "app/stationaudit.h"
#include "app/stationhealth.h"
#include "app/stationtls.h"
#include "core/domain/healthboard.h"
#include "services/http/healthroutes.h"
#include "services/http/webserver.h"
#include "services/telemetry/metrics.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace app {

//! \brief A station with what the house around it sees: health and metrics over HTTP, the log, and an orderly end. What
//! both station programs have in common. Lives in the main thread.
class StationHost final : public QObject {
    Q_OBJECT
public:
    //! \brief Opens the data directory and the ports. The error is for the person at the shell.
    //! \p log: what is logged, to be read over the API; must outlive it.
    static core::Result<std::unique_ptr<StationHost>> create(const services::Configured &configured,
                                                             LocalStation::Options options,
                                                             const core::LogBook *log = nullptr);

    LocalStation &station() { return *m_station; }
    StationAccess &access() { return *m_access; }
    pipeline::PhotoDesk &photos() { return m_api->photos(); }
    core::Settings settings() const { return m_desk->settings(); } //!< as they are now
    SettingsDesk &desk() { return *m_desk; }
    const core::LogBook *log() const { return m_log; }
    const core::HealthBoard &board() const { return m_board; }
    QStringList addresses() const; //!< where health and API answer: one of each address of this machine it listens on
    void start();
    //! \brief Answers "not ready" at once, goes on for \p afterMs, stores what is open, then emits stopped(). Asked
    //! again: stops now.
    void end(int afterMs);

Q_SIGNALS:
    void settingsChanged(const core::Settings &now);
    void stopped();

private:
    StationHost(const core::Settings &settings, std::unique_ptr<LocalStation> station);

    core::Status serve(const core::Settings &settings);
    void watchStation();
    void beat();

    services::Metrics m_metrics;
    core::HealthBoard m_board;
    services::Readiness m_readiness;
    std::unique_ptr<LocalStation> m_station;
    std::unique_ptr<SettingsDesk> m_desk;
    std::unique_ptr<StationAccess> m_access;
    std::unique_ptr<StationApi> m_api;
    std::unique_ptr<StationTls> m_tls; // nothing: plain HTTP
    StationAudit m_audit;
    StationHealth m_health;
    services::WebServer m_web; // last: its thread reads what stands above
    QTimer m_beat;
    const core::LogBook *m_log = nullptr;
    quint16 m_port = 0;
    bool m_isEnding = false;
};

} // namespace app

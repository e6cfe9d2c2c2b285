// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/camera.h"
#include "core/domain/healthcheckrunner.h"
#include "core/domain/settings.h"
#include "core/pipeline/reports.h"
#include "services/telemetry/servicemanager.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <mutex>

namespace app {

class LocalStation;

//! \brief What the station says of itself: every check, its limits, and what systemd is told. Lives in the main thread;
//! the checks run in threads of their own and see the main thread's things as look() left them.
class StationHealth {
public:
    //! \brief \p station and \p board must outlive it.
    StationHealth(LocalStation &station, core::HealthBoard &board, const core::Settings &settings);

    void ready();
    void stopping();
    //! \brief To be called every second from the main loop, which shows that it turns.
    void look();

    //! \brief What the check "application_components" judges.
    struct Components {
        std::chrono::steady_clock::time_point seenAt;
        bool isReady = false;
        bool isNaming = true;
        QString storeError;
        QList<core::CameraStatus> cameras;
        QList<pipeline::QueueState> queues;
        QList<pipeline::WorkerState> workers;
    };
    static core::HealthFinding judgeComponents(const Components &components, std::chrono::steady_clock::time_point now);
    //! \brief The check "disk": whether there is room where \p dir lies.
    static core::HealthFinding judgeRoom(const QString &dir);

private:
    struct Shared; // with the checks, one of which may hang longer than this lives

    void registerChecks(const core::Settings &settings);
    void tellChanges();

    LocalStation &m_station;
    core::HealthBoard &m_board;
    services::ServiceManager m_systemd;
    std::shared_ptr<Shared> m_shared;
    QHash<QString, core::HealthCheck::Status> m_told;
    bool m_wasAlive = true;
    bool m_isStopping = false;
    core::HealthCheckRunner m_runner; // last: its threads read what stands above
};

} // namespace app

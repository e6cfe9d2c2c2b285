// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "core/domain/visit.h"

#include <QObject>
#include <QTimer>

namespace core {
class HealthBoard;
}
namespace services {
class Metrics;
}

namespace app {

class LocalStation;

//! \brief Records what the station does by itself: start, stop, every visit and every decision about a face. Checks the
//! log at the start and every day, and tells metrics and health how it is. Lives in the main thread.
class StationAudit final : public QObject {
    Q_OBJECT
public:
    StationAudit(LocalStation &station, services::Metrics &metrics, core::HealthBoard &board);

    void start();
    void stop();

private:
    void record(core::AuditEvent event);
    void recordVisit(const core::Visit &visit);
    void verify();
    void judge(const core::Result<core::AuditVerdict> &verdict);

    LocalStation &m_station;
    services::Metrics &m_metrics;
    core::HealthBoard &m_board;
    QTimer m_daily;
};

} // namespace app

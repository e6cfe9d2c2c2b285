// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"
#include "services/http/webrequest.h"

#include <atomic>
#include <functional>

namespace services {

//! \brief Whether the station takes work. Any thread.
class Readiness {
public:
    void setReady(bool isReady) { m_isReady = isReady; }
    //! \brief The station is about to stop; it never becomes ready again.
    void drain() { m_isDraining = true; }
    bool isReady() const { return m_isReady && !m_isDraining; }
    bool isDraining() const { return m_isDraining; }

private:
    std::atomic<bool> m_isReady = false;
    std::atomic<bool> m_isDraining = false;
};

//! \brief GET /health, /health/report, /livez and /readyz; anybody may ask. \p board and \p readiness
//! must outlive the server.
QList<WebRoute> healthRoutes(const core::HealthBoard &board, const Readiness &readiness, const QString &version = {});

//! \brief GET /metrics with what \p text returns, in Prometheus' text format.
QList<WebRoute> metricsRoutes(std::function<QByteArray()> text);

} // namespace services

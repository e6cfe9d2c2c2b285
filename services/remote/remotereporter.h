// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/stationreport.h"

#include <QJsonObject>

namespace services {

class RemoteClient;

//! \brief How a remote station is: GET /health/report.
class RemoteReporter final : public core::StationReporter {
public:
    explicit RemoteReporter(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<core::StationReport>> report() const override;

private:
    RemoteClient &m_client;
};

//! \brief The report as the contract has it, read.
core::Result<core::StationReport> stationReportFrom(const QJsonObject &said);

} // namespace services

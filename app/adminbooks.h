// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "core/domain/accuracy.h"
#include "core/domain/audit.h"
#include "core/domain/logbook.h"
#include "core/domain/settingsbook.h"
#include "core/domain/stationreport.h"
#include "qml/window/adminparts.h"

#include <functional>
#include <memory>

namespace services {
class RemoteStation;
}

namespace app {

class StationHost;

//! \brief What the window's pages ask, of the station in this process or of a remote one, which must outlive it.
class AdminBooks {
public:
    explicit AdminBooks(StationHost &host);
    explicit AdminBooks(services::RemoteStation &station);

    ui::AdminParts of(core::Station &station) const; //!< the same station

private:
    std::unique_ptr<core::StationReporter> m_reporter;
    std::unique_ptr<core::SettingsBook> m_settings;
    std::unique_ptr<core::AuditTrail> m_ownAudit; // of a remote station, or recording who reads the host's
    std::unique_ptr<core::AccessBook> m_ownAccess; // of a remote station; the host has its own
    std::unique_ptr<core::AccuracyBook> m_accuracy; // of a remote station, or of the host, recording who asks
    core::AuditTrail &m_audit;
    core::AccessBook &m_access;
    std::function<QFuture<core::Result<QList<core::User>>>(const QString &actor)> m_users;
    std::function<QStringList()> m_cameraDevices;
    std::unique_ptr<core::LogBook> m_ownLog; // of a remote station; the host has its own
    const core::LogBook *m_log = nullptr;
};

} // namespace app

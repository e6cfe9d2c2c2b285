// SPDX-License-Identifier: MIT
#include "app/adminbooks.h"

#include "app/auditedtrail.h"
#include "app/hostaccuracy.h"
#include "app/hostparts.h"
#include "app/stationhost.h"
#include "app/windowbooks.h"
#include "services/audit/auditlog.h"
#include "services/camera/v4l2devices.h"
#include "services/remote/remoteaccessbook.h"
#include "services/remote/remoteaccuracy.h"
#include "services/remote/remoteaudit.h"
#include "services/remote/remotelogs.h"
#include "services/remote/remotereporter.h"
#include "services/remote/remotesettings.h"
#include "services/remote/remotestation.h"

using namespace Qt::StringLiterals;

namespace app {

AdminBooks::AdminBooks(StationHost &host)
    : m_reporter(std::make_unique<HostReporter>(host))
    , m_settings(std::make_unique<HostSettings>(host.desk()))
    , m_ownAudit(std::make_unique<AuditedTrail>(host.station().audit(), u"window"_s))
    , m_accuracy(std::make_unique<HostAccuracy>(host.station(), host.station().audit(), u"window"_s))
    , m_audit(*m_ownAudit)
    , m_access(host.access().book())
    , m_users([&book = host.access().book(), &trail = host.station().audit()](const QString &actor) {
        return usersSeenBy(actor, book, trail);
    })
    , m_cameraDevices(services::v4l2Devices)
    , m_log(host.log())
{ }

AdminBooks::AdminBooks(services::RemoteStation &station)
    : m_reporter(std::make_unique<services::RemoteReporter>(station.client()))
    , m_settings(std::make_unique<services::RemoteSettings>(station.client()))
    , m_ownAudit(std::make_unique<services::RemoteAudit>(station.client()))
    , m_ownAccess(std::make_unique<services::RemoteAccessBook>(station.client()))
    , m_accuracy(std::make_unique<services::RemoteAccuracy>(station.client()))
    , m_audit(*m_ownAudit)
    , m_access(*m_ownAccess)
    , m_users([this](const QString &) { return m_access.users(); }) // recorded there
    , m_ownLog(std::make_unique<services::RemoteLogs>(station.client()))
    , m_log(m_ownLog.get())
{ }

ui::AdminParts AdminBooks::of(core::Station &station) const
{
    return {station, *m_reporter, m_audit, *m_settings, m_access, m_users, m_accuracy.get(), m_cameraDevices, m_log};
}

} // namespace app

// SPDX-License-Identifier: MIT
#include "app/hostparts.h"

#include "app/settingsdesk.h"
#include "app/stationhost.h"
#include "app/version.h"
#include "core/domain/futures.h"

using namespace Qt::StringLiterals;

namespace app {

QFuture<core::Result<core::StationReport>> HostReporter::report() const
{
    return core::readyFuture(core::Result<core::StationReport>(core::StationReport {
        QDateTime::currentDateTimeUtc(), QString::fromLatin1(kVersion), m_host.board().checks(), m_host.addresses()}));
}

QFuture<core::Result<core::SettingsTable>> HostSettings::show() const
{
    return core::readyFuture(core::settingsTableFrom(m_desk.show()));
}

QFuture<core::Result<core::SettingsTable>> HostSettings::change(core::SettingChanges changes, QString actor)
{
    return m_desk.change(changes, actor.isEmpty() ? u"window"_s : actor, {})
        .then([](const core::Result<QJsonObject> &now) {
            return now ? core::settingsTableFrom(*now) : core::Result<core::SettingsTable>(now.error());
        });
}

} // namespace app

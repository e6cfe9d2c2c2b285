// SPDX-License-Identifier: MIT
#include "services/remote/remotesettings.h"

#include "services/remote/remoteclient.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {
core::Result<core::SettingsTable> read(const core::Result<QJsonObject> &said)
{
    return said ? core::settingsTableFrom(*said) : core::Result<core::SettingsTable>(said.error());
}
} // namespace

QFuture<core::Result<core::SettingsTable>> RemoteSettings::show() const
{
    return m_client.object({.path = {u"settings"_s}}).then(read);
}

QFuture<core::Result<core::SettingsTable>> RemoteSettings::change(core::SettingChanges changes, QString)
{
    QJsonObject body;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        body.insert(it.key(), it.value() ? QJsonValue(*it.value()) : QJsonValue());
    return m_client.object(RemoteAsk::post({u"settings"_s}, body, "PATCH")).then(read);
}

} // namespace services

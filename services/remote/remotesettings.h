// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settingsbook.h"

namespace services {

class RemoteClient;

//! \brief The settings of a remote station: GET and PATCH /api/v1/settings.
class RemoteSettings final : public core::SettingsBook {
public:
    explicit RemoteSettings(RemoteClient &client) : m_client(client) { } //!< \p client must outlive it and its futures

    QFuture<core::Result<core::SettingsTable>> show() const override;
    QFuture<core::Result<core::SettingsTable>> change(core::SettingChanges changes, QString actor) override;

private:
    RemoteClient &m_client;
};

} // namespace services

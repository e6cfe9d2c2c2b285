// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settingsbook.h"
#include "core/domain/stationreport.h"

namespace app {

class SettingsDesk;
class StationHost;

//! \brief How the station in this process is.
class HostReporter final : public core::StationReporter {
public:
    explicit HostReporter(const StationHost &host) : m_host(host) { } //!< \p host must outlive it

    QFuture<core::Result<core::StationReport>> report() const override;

private:
    const StationHost &m_host;
};

//! \brief The settings of the station in this process.
class HostSettings final : public core::SettingsBook {
public:
    explicit HostSettings(SettingsDesk &desk) : m_desk(desk) { } //!< \p desk must outlive it

    QFuture<core::Result<core::SettingsTable>> show() const override;
    QFuture<core::Result<core::SettingsTable>> change(core::SettingChanges changes, QString actor) override;

private:
    SettingsDesk &m_desk;
};

} // namespace app

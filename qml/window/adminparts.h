// SPDX-License-Identifier: MIT
#pragma once

namespace core {
class AccessBook;
class AuditTrail;
class SettingsBook;
class Station;
class StationReporter;
} // namespace core

namespace ui {

//! \brief Whom the pages of whoever looks after the station talk to. All must outlive whoever is given them.
struct AdminParts {
    core::Station &station;
    core::StationReporter &reporter;
    core::AuditTrail &audit;
    core::SettingsBook &settings;
    core::AccessBook &access;
};

} // namespace ui

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/access.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QList>
#include <QStringList>

#include <functional>

namespace core {
class AccessBook;
class AccuracyBook;
class AuditTrail;
class LogBook;
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
    //! Who may sign in, as \p actor is shown it.
    std::function<QFuture<core::Result<QList<core::User>>>(const QString &actor)> users;
    core::AccuracyBook *accuracy = nullptr; //!< absent where the station does not tell
    std::function<QStringList()> cameraDevices = {}; //!< of the station's machine; absent where that is another one
    const core::LogBook *log = nullptr; //!< absent where none is kept
};

} // namespace ui

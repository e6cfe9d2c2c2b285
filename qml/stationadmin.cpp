// SPDX-License-Identifier: MIT
#include "qml/stationadmin.h"

namespace ui {

StationAdmin::StationAdmin(const AdminParts &parts, QObject *parent)
    : QObject(parent)
    , m_system(parts.reporter, parts.station)
    , m_audit(parts.audit)
{ }

} // namespace ui

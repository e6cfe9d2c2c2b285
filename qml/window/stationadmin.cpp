// SPDX-License-Identifier: MIT
#include "qml/window/stationadmin.h"

namespace ui {

StationAdmin::StationAdmin(const AdminParts &parts, bool isGuarded, QObject *parent)
    : QObject(parent)
    , m_system(parts.reporter, parts.station)
    , m_audit(parts.audit)
    , m_log(parts.log)
    , m_gate(parts.access)
    , m_settings(parts.settings, [this] { return actor(); })
    , m_cameras(
          parts.settings, [this] { return actor(); }, parts.cameraDevices)
    , m_users(parts.access, parts.users, [this] { return actor(); })
    , m_owner(parts.access)
    , m_accuracy(parts.accuracy, parts.settings, [this] { return actor(); })
{
    m_gate.setEnforced(isGuarded);
    connect(&m_owner, &FirstOwner::entered, &m_gate, &PinGate::letIn); // they go on with what is left to set up
}

QString StationAdmin::actor() const { return m_gate.actor().isEmpty() ? QStringLiteral("window") : m_gate.actor(); }

} // namespace ui

// SPDX-License-Identifier: MIT
#pragma once

#include "qml/access/firstowner.h"
#include "qml/access/pingate.h"
#include "qml/access/usersmodel.h"
#include "qml/accuracy/accuracymodel.h"
#include "qml/cameras/camerasettings.h"
#include "qml/settings/settingsmodel.h"
#include "qml/system/auditmodel.h"
#include "qml/system/logmodel.h"
#include "qml/system/systemwatch.h"
#include "qml/window/adminparts.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What whoever looks after the station sees and changes: how it is, what was done, its settings and users; and
//! what stands before that on a wall.
class StationAdmin : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(ui::SystemWatch *system READ system CONSTANT)
    Q_PROPERTY(ui::AuditModel *audit READ audit CONSTANT)
    Q_PROPERTY(ui::LogModel *log READ log CONSTANT)
    Q_PROPERTY(ui::SettingsModel *settings READ settings CONSTANT)
    Q_PROPERTY(ui::CameraSettings *cameras READ cameras CONSTANT)
    Q_PROPERTY(ui::UsersModel *users READ users CONSTANT)
    Q_PROPERTY(ui::PinGate *gate READ gate CONSTANT)
    Q_PROPERTY(ui::FirstOwner *owner READ owner CONSTANT)
    Q_PROPERTY(ui::AccuracyModel *accuracy READ accuracy CONSTANT)
public:
    //! \p isGuarded: on a wall, where a PIN is asked for once any user has one.
    explicit StationAdmin(const AdminParts &parts, bool isGuarded, QObject *parent = nullptr);

    SystemWatch *system() { return &m_system; }
    AuditModel *audit() { return &m_audit; }
    LogModel *log() { return &m_log; }
    SettingsModel *settings() { return &m_settings; }
    CameraSettings *cameras() { return &m_cameras; }
    UsersModel *users() { return &m_users; }
    PinGate *gate() { return &m_gate; }
    FirstOwner *owner() { return &m_owner; }
    AccuracyModel *accuracy() { return &m_accuracy; }

private:
    QString actor() const; // whose PIN was given, or whoever stands at the window

    SystemWatch m_system;
    AuditModel m_audit;
    LogModel m_log;
    PinGate m_gate;
    SettingsModel m_settings;
    CameraSettings m_cameras;
    UsersModel m_users;
    FirstOwner m_owner;
    AccuracyModel m_accuracy;
};

} // namespace ui

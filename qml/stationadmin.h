// SPDX-License-Identifier: MIT
#pragma once

#include "qml/adminparts.h"
#include "qml/auditmodel.h"
#include "qml/systemwatch.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What whoever looks after the station sees: how it is, and what was done.
class StationAdmin : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(ui::SystemWatch *system READ system CONSTANT)
    Q_PROPERTY(ui::AuditModel *audit READ audit CONSTANT)
public:
    explicit StationAdmin(const AdminParts &parts, QObject *parent = nullptr);

    SystemWatch *system() { return &m_system; }
    AuditModel *audit() { return &m_audit; }

private:
    SystemWatch m_system;
    AuditModel m_audit;
};

} // namespace ui

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"
#include "qml/parts/periodfilter.h"

#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Which entries of the audit log somebody wants to see.
class AuditFilter : public ui::PeriodFilter { // in full: the registrar of QML types does not look it up
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the audit log")
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed) //!< core::AuditEvent::Type; kAny: all
    Q_PROPERTY(QString actor READ actor WRITE setActor NOTIFY changed) //!< as it is recorded; empty: everybody
    Q_PROPERTY(QString correlationId READ correlationId WRITE setCorrelationId NOTIFY changed) //!< empty: all
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
public:
    using PeriodFilter::PeriodFilter;

    int kind() const { return m_kind; }
    void setKind(int kind) { set(m_kind, kind); }
    QString actor() const { return m_actor; }
    void setActor(const QString &actor) { set(m_actor, actor); }
    QString correlationId() const { return m_correlationId; }
    void setCorrelationId(const QString &id) { set(m_correlationId, id); }
    bool isActive() const;

    Q_INVOKABLE void clear();

    core::AuditQuery query(const QDateTime &now) const;

private:
    int m_kind = kAny;
    QString m_actor;
    QString m_correlationId;
};

} // namespace ui

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/audit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Which entries of the audit log somebody wants to see. Days are days of this place.
class AuditFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the audit log")
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed) //!< core::AuditEvent::Type; kAny: all
    Q_PROPERTY(QString actor READ actor WRITE setActor NOTIFY changed) //!< as it is recorded; empty: everybody
    Q_PROPERTY(QString correlationId READ correlationId WRITE setCorrelationId NOTIFY changed) //!< empty: all
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
public:
    enum Period { AnyTime, Today, Yesterday, LastSevenDays, LastThirtyDays };
    Q_ENUM(Period)
    static constexpr int kAny = -1;

    using QObject::QObject;

    Period period() const { return m_period; }
    void setPeriod(Period period) { set(m_period, period); }
    int kind() const { return m_kind; }
    void setKind(int kind) { set(m_kind, kind); }
    QString actor() const { return m_actor; }
    void setActor(const QString &actor) { set(m_actor, actor); }
    QString correlationId() const { return m_correlationId; }
    void setCorrelationId(const QString &id) { set(m_correlationId, id); }
    bool isActive() const;

    Q_INVOKABLE void clear();

    core::AuditQuery query(const QDateTime &now) const;

Q_SIGNALS:
    void changed();
    void queryChanged(); //!< other entries are wanted; `changed` alone may only say that words are read anew

private:
    void tell()
    {
        Q_EMIT changed();
        Q_EMIT queryChanged();
    }
    template <typename T> void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        tell();
    }

    Period m_period = AnyTime;
    int m_kind = kAny;
    QString m_actor;
    QString m_correlationId;
};

} // namespace ui

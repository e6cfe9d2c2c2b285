// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Which visits of the history somebody wants to see. Days are days of this place.
class VisitFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the visits")
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY changed)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY changed) //!< VisitModel::Outcome; kAny: all
    Q_PROPERTY(QString camera READ camera WRITE setCamera NOTIFY changed) //!< empty: all
    Q_PROPERTY(QString personId READ personId NOTIFY changed) //!< empty: everybody
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
public:
    enum Period { AnyTime, Today, Yesterday, LastSevenDays, LastThirtyDays };
    Q_ENUM(Period)
    static constexpr int kAny = -1;

    using QObject::QObject;

    Period period() const { return m_period; }
    void setPeriod(Period period) { set(m_period, period); }
    int outcome() const { return m_outcome; }
    void setOutcome(int outcome) { set(m_outcome, outcome); }
    QString camera() const { return m_camera; }
    void setCamera(const QString &camera) { set(m_camera, camera); }
    QString personId() const { return m_personId; }
    QString personName() const { return m_personName; }
    bool isActive() const;

    Q_INVOKABLE void setPerson(const QString &id, const QString &name); //!< both empty: everybody
    Q_INVOKABLE void clear();

    core::VisitQuery query(const QDateTime &now) const;
    //! \brief Whether query() at that time would bring this visit.
    bool admits(const core::Visit &visit, const QDateTime &now) const;

Q_SIGNALS:
    void changed();
    void queryChanged(); //!< other visits are wanted; `changed` alone may only say that words are read anew

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
    int m_outcome = kAny;
    QString m_camera;
    QString m_personId;
    QString m_personName;
};

} // namespace ui

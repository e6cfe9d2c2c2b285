// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What filters of things that have a time have in common: from when they are wanted. Days are days of this
//! place.
class PeriodFilter : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY changed)
public:
    enum Period { AnyTime, Today, Yesterday, LastSevenDays, LastThirtyDays };
    Q_ENUM(Period)
    static constexpr int kAny = -1; //!< of what is chosen among a few: all of it

    using QObject::QObject;

    Period period() const { return m_period; }
    void setPeriod(Period period) { set(m_period, period); }

Q_SIGNALS:
    void changed();
    void queryChanged(); //!< other things are wanted; `changed` alone may only say that words are read anew

protected:
    //! \brief Sets since and until of a query; what is not bounded stays as it is.
    template <typename Query> void bound(Query &query, const QDateTime &now) const
    {
        const QDate today = now.toLocalTime().date();
        switch (m_period) {
        case AnyTime:
            break;
        case Today:
            query.since = today.startOfDay();
            break;
        case Yesterday:
            query.since = today.addDays(-1).startOfDay();
            query.until = today.startOfDay();
            break;
        case LastSevenDays:
            query.since = today.addDays(-6).startOfDay();
            break;
        case LastThirtyDays:
            query.since = today.addDays(-29).startOfDay();
            break;
        }
    }
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
};

} // namespace ui

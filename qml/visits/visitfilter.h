// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"
#include "qml/parts/periodfilter.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Which visits of the history somebody wants to see.
class VisitFilter : public ui::PeriodFilter { // in full: the registrar of QML types does not look it up
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the visits")
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY changed) //!< VisitModel::Outcome; kAny: all
    Q_PROPERTY(QString camera READ camera WRITE setCamera NOTIFY changed) //!< empty: all
    Q_PROPERTY(QString personId READ personId NOTIFY changed) //!< empty: everybody
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
public:
    using PeriodFilter::PeriodFilter;

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

private:
    int m_outcome = kAny;
    QString m_camera;
    QString m_personId;
    QString m_personName;
};

} // namespace ui

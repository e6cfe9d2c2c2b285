// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visit.h"
#include "qml/visitmodel.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Somebody rang: who it is, from the ring until a while after they have gone, or until somebody has seen it.
class RingNotice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isShown READ isShown NOTIFY changed)
    Q_PROPERTY(QString visitId READ visitId NOTIFY changed)
    Q_PROPERTY(QString camera READ camera NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString certainty READ certainty NOTIFY changed)
    Q_PROPERTY(bool hasFace READ hasFace NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(ui::VisitModel::Outcome outcome READ outcome NOTIFY changed)
public:
    explicit RingNotice(QObject *parent = nullptr);

    bool isShown() const { return m_isShown; }
    QString visitId() const { return m_visit.id; }
    QString camera() const { return m_visit.camera; }
    QString who() const;
    QString certainty() const; //!< when one face is named; else empty
    bool hasFace() const { return !m_visit.faces.isEmpty(); }
    bool isOpen() const { return m_visit.isOpen(); }
    VisitModel::Outcome outcome() const { return VisitModel::outcomeOf(m_visit.outcome); }

    void apply(const core::Visit &visit);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void rang(const QString &camera); //!< once a visit

private:
    core::Visit m_visit;
    bool m_isShown = false;
    QTimer m_leave;
};

} // namespace ui

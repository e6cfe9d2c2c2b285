// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/visitlog.h"
#include "qml/visits/visitmodel.h"

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
    Q_PROPERTY(int faceCount READ faceCount NOTIFY changed)
    Q_PROPERTY(bool isAnyNamed READ isAnyNamed NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(ui::VisitModel::Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QDateTime rangAt READ rangAt NOTIFY changed)
    Q_PROPERTY(QDateTime lastSeenAt READ lastSeenAt NOTIFY changed)
    Q_PROPERTY(bool isFirstVisit READ isFirstVisit NOTIFY changed)
public:
    //! \brief \p log, which is asked whether they were here before, must outlive it.
    explicit RingNotice(core::VisitLog &log, QObject *parent = nullptr);

    bool isShown() const { return m_isShown; }
    QString visitId() const { return m_visit.id; }
    QString camera() const { return m_visit.camera; }
    QString who() const; //!< of several, where one is blocked: who that is
    QString certainty() const; //!< when one face is named; else empty
    bool hasFace() const { return !m_visit.faces.isEmpty(); }
    int faceCount() const { return int(m_visit.faces.size()); } //!< with several, what holds for one is not said
    bool isAnyNamed() const;
    bool isOpen() const { return m_visit.isOpen(); }
    VisitModel::Outcome outcome() const { return VisitModel::outcomeOf(m_visit.outcome); }

    QDateTime rangAt() const { return m_visit.startedAt.toLocalTime(); } //!< when the visit began
    //! \brief When the one who is named was here before; invalid for nobody named, not known yet, or never.
    QDateTime lastSeenAt() const { return m_lastSeen.toLocalTime(); }
    bool isFirstVisit() const { return m_isFirst; } //!< of somebody who is named, as far as the log goes

    void apply(const core::Visit &visit);
    void ringAgain(const QString &camera); //!< the bell, of whatever visit; the first ring of one comes with the visit
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void rang(const QString &camera); //!< once a ring

private:
    void lookBack();

    core::VisitLog &m_log;
    core::Visit m_visit;
    QString m_lookedFor; // whom m_lastSeen and m_isFirst are of
    QDateTime m_lastSeen;
    bool m_isFirst = false;
    bool m_isShown = false;
    QTimer m_leave;
};

} // namespace ui

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accessbook.h"
#include "qml/parts/stationwords.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief What stands between the wall's screen and what not everybody may do there: a PIN of somebody who may, once
//! any user has one. Whoever was let in is forgotten when nobody touches anything for a while.
class PinGate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool isChecking READ isChecking NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY changed)
public:
    //! What is asked for; which right that is stands in core::permissionsOf.
    enum Need { LabelVisits, EditPersons, ReadSystem, ReadAudit, ChangeSettings, ManageUsers };
    Q_ENUM(Need)

    //! \brief \p book must outlive it. Not enforced until setEnforced(): then everything is allowed.
    explicit PinGate(core::AccessBook &book, QObject *parent = nullptr);

    void setEnforced(bool isEnforced) { m_isEnforced = isEnforced; } //!< on a kiosk
    bool isAsking() const { return m_isAsking; } //!< a PIN is wanted
    bool isChecking() const { return m_isChecking; }
    bool isOpen() const { return m_isOpen; } //!< somebody gave a PIN, and has touched something since
    QString problem() const { return stationWords(m_problem); } //!< why the last PIN was not taken, in plain words
    int secondsToWait() const { return m_secondsToWait; } //!< before another one is looked at
    QString actor() const { return m_who.actor; } //!< whose PIN it was: "user:anna"; empty: nobody's
    void setIdleMs(int ms) { m_idle.setInterval(ms); } //!< for tests

    //! \brief Answered by allowed(), or by isAsking and then enter() or cancel().
    Q_INVOKABLE void ask(ui::PinGate::Need need);
    Q_INVOKABLE void enter(const QString &pin);
    Q_INVOKABLE void cancel();
    void letIn(const core::Principal &who); //!< somebody who has proved otherwise who they are
    Q_INVOKABLE void close(); //!< forgets who was let in

    bool eventFilter(QObject *object, QEvent *event) override;

    static constexpr int kIdleMs = 120'000;

Q_SIGNALS:
    void changed();
    void allowed();
    void cancelled(); //!< what was asked for is not wanted any more
    void expired(); //!< nobody touched anything: what is guarded must not stay on the screen

private:
    void want();
    void allow(const core::Principal &who);
    void refuse(const core::Refusal &refusal);

    core::AccessBook &m_book;
    QTimer m_idle;
    QTimer m_countdown;
    bool m_isEnforced = false;
    bool m_isAsking = false;
    bool m_isChecking = false;
    bool m_isOpen = false;
    int m_wrong = 0; // in a row, here
    int m_secondsToWait = 0;
    QString m_problem;
    core::Permission m_need = core::Permission::ChangeSettings;
    core::Principal m_who;
};

} // namespace ui

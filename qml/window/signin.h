// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/stationdoor.h"
#include "qml/parts/stationwords.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Coming in at a station elsewhere: first whose certificate that is, then name and password.
class SignIn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(bool isInTheClear READ isInTheClear NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString believed READ believed NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum Step {
        Looking, //!< who answers there
        Unreachable,
        NewCertificate, //!< nobody here has seen it: a person is to compare it
        OtherCertificate, //!< another than it showed before: refused
        Asking, //!< name and password
        Entering
    };
    Q_ENUM(Step)

    //! \brief \p door must outlive it. \p fingerprint: believed without asking; empty: as remembered.
    SignIn(core::StationDoor &door, const QString &address, const QString &fingerprint, QObject *parent = nullptr);

    Step step() const { return m_step; }
    QString address() const { return m_seen.address; }
    bool isInTheClear() const { return m_seen.isInTheClear; } //!< what is written can be read on the way
    QString fingerprint() const { return m_seen.fingerprint; } //!< of what it shows
    QString believed() const { return m_seen.believed; } //!< before
    QString problem() const { return stationWords(m_problem); }

    Q_INVOKABLE void look();
    Q_INVOKABLE void believe(); //!< the new certificate
    Q_INVOKABLE void enter(const QString &name, const QString &password);

Q_SIGNALS:
    void changed();
    void entered(const QByteArray &bearer, const QString &fingerprint); //!< fingerprint empty: none is needed

private:
    void take(const core::DoorSeen &seen);
    void go(Step step, const QString &problem = {});

    core::StationDoor &m_door;
    const QString m_given; // fingerprint on the command line
    core::DoorSeen m_seen;
    QString m_pinned; // what is believed from now on
    Step m_step = Looking;
    QString m_problem;
};

} // namespace ui

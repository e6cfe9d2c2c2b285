// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/settingsbook.h"
#include "qml/cameras/cameraentry.h"
#include "qml/parts/stationwords.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace ui {

//! \brief The cameras as they stand in the station's settings, and the way to change them. What becomes of them is told
//! by the station: CameraModel has it.
class CameraSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(bool isChangeable READ isChangeable NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(QStringList devices READ devices NOTIFY changed)
public:
    using Actor = std::function<QString()>;
    using Devices = std::function<QStringList()>;

    //! \brief \p book must outlive it; nothing is read before load(). \p actor says who changes; \p devices finds the
    //! USB cameras of the station's machine, in any thread, and is empty where that is another one.
    CameraSettings(core::SettingsBook &book, Actor actor, Devices devices, QObject *parent = nullptr);

    bool isKnown() const { return m_isKnown; } //!< read already
    bool isChangeable() const { return m_row.isChangeable; } //!< nothing of higher rank decides it
    QString where() const; //!< where they stand and are changed, where that cannot be here
    bool isBusy() const { return m_isBusy; }
    QString problem() const { return stationWords(m_problem); } //!< why the last change was not made
    QStringList names() const;
    QStringList devices() const { return m_found; } //!< "/dev/video0", of the station's machine

    Q_INVOKABLE void load();
    Q_INVOKABLE bool has(const QString &name) const { return names().contains(name); }
    Q_INVOKABLE void forgetProblem();
    //! \brief {kind, address, user, hasPassword} of this camera; nothing for one that there is not.
    Q_INVOKABLE QVariantMap entry(const QString &name) const;
    Q_INVOKABLE QString freeName() const; //!< for a new one
    //! \brief What is wrong with it, in plain words; empty: nothing. \p kind: a CameraKind. \p before: its name until
    //! now; empty: it is new.
    Q_INVOKABLE QString judge(const QString &before, int kind, const QString &name, const QString &address,
                              const QString &user, const QString &password) const;
    //! \brief Ends with saved() or problem().
    Q_INVOKABLE void save(const QString &before, int kind, const QString &name, const QString &address,
                          const QString &user, const QString &password);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE void makeFirst(const QString &name); //!< the one that is shown at the start

Q_SIGNALS:
    void changed();
    void saved();

private:
    core::Result<QList<core::CameraSpec>> with(const QString &before, int kind, const QString &name,
                                               const QString &address, const QString &user,
                                               const QString &password) const;
    void send(const QList<core::CameraSpec> &cameras);
    void take(const core::SettingsTable &table);

    core::SettingsBook &m_book;
    const Actor m_actor;
    const Devices m_devices;
    core::SettingRow m_row;
    QList<core::CameraSpec> m_cameras; // as they are shown, with "***" for passwords
    QStringList m_found;
    QString m_problem;
    bool m_isKnown = false;
    bool m_isBusy = false;
};

} // namespace ui

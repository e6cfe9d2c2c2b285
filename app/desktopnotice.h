// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

class QDBusPendingCallWatcher;
class QWindow;

namespace ui {
class RingNotice;
class WindowPreferences;
} // namespace ui

namespace app {

//! \brief Tells of a ring through the desktop's notifications (org.freedesktop.Notifications) while the window is not
//! in front, and takes it back when it is. Whose face it was is told only where the preferences let it: others may see
//! that screen. Lives in the main thread and never waits for the desktop.
class DesktopNotice : public QObject {
    Q_OBJECT
public:
    //! \brief All must outlive it. \p bus is the session's.
    DesktopNotice(ui::RingNotice &ring, const ui::WindowPreferences &preferences, QWindow &window,
                  const QDBusConnection &bus, QObject *parent = nullptr);

    QString problem() const { return m_problem; } //!< why the last one was not shown; empty when it was

Q_SIGNALS:
    void answered(); //!< the desktop took the last one, or did not

private Q_SLOTS:
    void invoke(uint id, const QString &action); // by the desktop

private:
    void follow();
    void tell();
    void takeBack();
    QString summary() const;
    QString body() const;

    ui::RingNotice &m_ring;
    const ui::WindowPreferences &m_preferences;
    QWindow &m_window;
    QDBusConnection m_bus;
    QString m_visit; // that was told of
    QString m_told; // of it
    uint m_id = 0; // the desktop's; 0: none is shown
    bool m_isAsking = false; // the desktop for that id
    QString m_problem;
};

} // namespace app

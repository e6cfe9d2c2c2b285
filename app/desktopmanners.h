// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktopnotice.h"
#include "qml/window/otherstations.h"
#include "services/remote/knownstations.h"

#include <QStringList>

class QQuickWindow;

namespace app {

//! \brief What a window does on a desktop and not on the wall: it comes back where it was, the desktop tells of a ring
//! while it is behind others, and other stations open in windows of their own. Lives in the main thread.
class DesktopManners : public QObject {
    Q_OBJECT
public:
    //! \param station whose window it is: "here", or "door.local:5000"
    DesktopManners(const QString &station, const services::KnownStations &known, ui::WindowPreferences &preferences,
                   QObject *parent = nullptr);

    ui::OtherStations &others() { return m_others; }

    //! \brief Once the window is loaded. All must outlive it.
    void take(QQuickWindow &window, ui::RingNotice &ring);

private:
    void keepPlace();

    const QString m_station;
    ui::WindowPreferences &m_preferences;
    ui::OtherStations m_others;
    QQuickWindow *m_window = nullptr;
    DesktopNotice *m_notice = nullptr;
};

//! \brief Where a window that was at \p place may be shown on screens of \p rooms: there, as far as it can be seen and
//! moved there, and no larger than a screen; invalid: wherever the desktop puts it.
QRect placeOn(const QRect &place, const QList<QRect> &rooms);

} // namespace app

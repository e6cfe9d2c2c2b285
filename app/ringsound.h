// SPDX-License-Identifier: MIT
#pragma once

#include "app/chime.h"

#include <QObject>
#include <QString>

namespace ui {
class RingNotice;
class WindowPreferences;
} // namespace ui

namespace app {

//! \brief Lets a ring be heard, and alarms, once a visit, when who rang is blocked. Lives in the main thread.
class RingSound : public QObject {
    Q_OBJECT
public:
    //! \brief Both must outlive it.
    RingSound(ui::RingNotice &ring, const ui::WindowPreferences &preferences, QObject *parent = nullptr);

Q_SIGNALS:
    void played(app::Chime::Kind kind);

private:
    void play(Chime::Kind kind);

    const ui::WindowPreferences &m_preferences;
    Chime m_chime;
    QString m_alarmed; // the visit
};

} // namespace app

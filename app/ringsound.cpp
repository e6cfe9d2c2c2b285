// SPDX-License-Identifier: MIT
#include "app/ringsound.h"

#include "qml/live/ringnotice.h"
#include "qml/window/windowpreferences.h"

namespace app {

RingSound::RingSound(ui::RingNotice &ring, const ui::WindowPreferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&ring, &ui::RingNotice::rang, this, [this] { play(Chime::Kind::Bell); });
    connect(&ring, &ui::RingNotice::changed, this, [this, &ring] {
        if (!ring.isShown() || ring.outcome() != ui::VisitModel::Blocked || ring.visitId() == m_alarmed)
            return;
        m_alarmed = ring.visitId();
        play(Chime::Kind::Alarm);
    });
}

void RingSound::play(Chime::Kind kind)
{
    if (!m_preferences.isSoundOn())
        return;
    m_chime.play(kind);
    Q_EMIT played(kind);
}

} // namespace app

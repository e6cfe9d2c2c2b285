// SPDX-License-Identifier: MIT
#include "qml/window/activitywatch.h"

#include <QEvent>

#include <utility>

namespace ui {

ActivityWatch::ActivityWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { setIdle(true); });
}

void ActivityWatch::setWindow(QQuickWindow *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
    Q_EMIT windowChanged();
}

void ActivityWatch::setIdleAfterMs(int ms)
{
    if (ms == m_idleAfterMs)
        return;
    m_idleAfterMs = ms;
    Q_EMIT idleAfterMsChanged();
    wake();
}

void ActivityWatch::wake()
{
    if (m_idleAfterMs > 0)
        m_timer.start(m_idleAfterMs);
    else
        m_timer.stop();
    setIdle(false);
}

void ActivityWatch::setIdle(bool isIdle)
{
    if (isIdle == m_isIdle)
        return;
    m_isIdle = isIdle;
    Q_EMIT isIdleChanged();
}

bool ActivityWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        m_isWaking = m_isIdle;
        wake();
        return m_isWaking;
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
        if (!m_isIdle)
            wake();
        return m_isWaking || m_isIdle;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::KeyRelease:
        return std::exchange(m_isWaking, false);
    default:
        return false;
    }
}

} // namespace ui

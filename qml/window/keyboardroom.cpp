// SPDX-License-Identifier: MIT
#include "qml/window/keyboardroom.h"

#include <algorithm>

namespace ui {

void KeyboardRoom::setWindow(QQuickWindow *window)
{
    if (window == m_window)
        return;
    if (m_window)
        m_window->disconnect(this);
    m_window = window;
    if (m_window) {
        connect(m_window, &QQuickWindow::activeFocusItemChanged, this, &KeyboardRoom::arrange);
        connect(m_window, &QQuickWindow::heightChanged, this, &KeyboardRoom::arrange);
        // Where it stands is known when the page is laid out, and changes when the page is moved.
        connect(m_window, &QQuickWindow::afterAnimating, this, &KeyboardRoom::arrange);
    }
    Q_EMIT windowChanged();
}

void KeyboardRoom::setKeyboard(QQuickItem *keyboard)
{
    if (keyboard == m_keyboard)
        return;
    m_keyboard = keyboard;
    Q_EMIT keyboardChanged();
}

void KeyboardRoom::setCovered(qreal height)
{
    if (height == m_covered)
        return;
    m_covered = height;
    Q_EMIT coveredChanged();
    arrange();
}

void KeyboardRoom::arrange()
{
    if (!m_window)
        return;
    qreal shift = 0;
    const QQuickItem *written = m_window->activeFocusItem();
    if (m_covered > 0 && written && written->flags().testFlag(QQuickItem::ItemAcceptsInputMethod)) {
        const QRectF place = written->mapRectToScene(QRectF(0, 0, written->width(), written->height()));
        const qreal bottom = place.bottom() + m_shift + m_margin;
        shift = std::max(0.0, bottom - (m_window->height() - m_covered));
    }
    if (shift == m_shift)
        return;
    const QList<QQuickItem *> all = m_window->contentItem()->childItems();
    for (QQuickItem *item : all) {
        if (item != m_keyboard)
            item->setY(item->y() + m_shift - shift);
    }
    m_shift = shift;
}

} // namespace ui

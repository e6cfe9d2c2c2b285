// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Keeps what is written in sight while a keyboard covers the lower part of the window: everything but the
//! keyboard moves up by as much as is needed.
class KeyboardRoom : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(QQuickItem *keyboard READ keyboard WRITE setKeyboard NOTIFY keyboardChanged) //!< a child of the root
    Q_PROPERTY(qreal covered READ covered WRITE setCovered NOTIFY coveredChanged) //!< height, from the bottom
    Q_PROPERTY(qreal margin MEMBER m_margin NOTIFY marginChanged) //!< kept free below what is written
public:
    using QObject::QObject;

    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    QQuickItem *keyboard() const { return m_keyboard; }
    void setKeyboard(QQuickItem *keyboard);
    qreal covered() const { return m_covered; }
    void setCovered(qreal height);

Q_SIGNALS:
    void windowChanged();
    void keyboardChanged();
    void coveredChanged();
    void marginChanged();

private:
    void arrange();

    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_keyboard;
    qreal m_covered = 0;
    qreal m_margin = 0;
    qreal m_shift = 0; // how far up everything is now
};

} // namespace ui

// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Whether somebody uses the window. Touch, mouse and keys wake it, and so does wake(); the touch that wakes
//! does nothing else, since nobody saw what they touched.
class ActivityWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged)
    Q_PROPERTY(int idleAfterMs READ idleAfterMs WRITE setIdleAfterMs NOTIFY idleAfterMsChanged) //!< 0: never
    Q_PROPERTY(bool isIdle READ isIdle NOTIFY isIdleChanged)
public:
    explicit ActivityWatch(QObject *parent = nullptr);

    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    int idleAfterMs() const { return m_idleAfterMs; }
    void setIdleAfterMs(int ms);
    bool isIdle() const { return m_isIdle; }

    Q_INVOKABLE void wake();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void idleAfterMsChanged();
    void isIdleChanged();

private:
    void setIdle(bool isIdle);

    QPointer<QQuickWindow> m_window;
    QTimer m_timer;
    int m_idleAfterMs = 0;
    bool m_isIdle = false;
    bool m_isWaking = false; // the rest of the touch that woke it
};

} // namespace ui

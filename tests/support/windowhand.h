// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QQuickItem;
class QQuickWindow;

namespace support {

constexpr int kPressMs = 20'000; //!< what is to be pressed may take so long to be there: the machine may be busy

//! \brief The item that \p isWanted and is visible, the last on top first; null if there is none.
QQuickItem *findOnTop(QQuickItem *root, const std::function<bool(QQuickItem *)> &isWanted);

//! \brief Presses the button that \p find finds in its middle, as a person would: once it can be pressed, has stopped
//! moving and takes the finger (what is on its way in or out, such as a page or a dialog that fades, takes it away from
//! what lies below). False after kPressMs.
bool press(QQuickWindow &window, const std::function<QQuickItem *()> &find);

//! \brief Finds what somebody would by what a screen reader says of it, and uses it.
class WindowHand {
public:
    explicit WindowHand(QQuickWindow &window) : m_window(window) { }

    //! \brief The visible item of this class (as QObject::inherits()) whose name begins so; null if there is none.
    QQuickItem *seen(const QString &name, const char *type) const;
    QQuickItem *key(const QString &name) const; //!< a button
    bool press(const QString &name) const; //!< scrolls until it is in sight
    bool write(const QString &field, const QString &text) const; //!< after what stands there
    bool sees(const QString &text, int waitMs = kPressMs) const; //!< as part of a text

private:
    QQuickWindow &m_window;
};

} // namespace support

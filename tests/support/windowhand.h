// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QQuickItem;
class QQuickWindow;

namespace support {

//! \brief The item that \p isWanted and is visible, the last on top first; null if there is none.
QQuickItem *findOnTop(QQuickItem *root, const std::function<bool(QQuickItem *)> &isWanted);

//! \brief Presses the button that \p find finds in its middle, as a person would: once it can be pressed, has stopped
//! moving and takes the finger (what is on its way in or out, such as a page or a dialog that fades, takes it away from
//! what lies below). False after 20 seconds.
bool press(QQuickWindow &window, const std::function<QQuickItem *()> &find);

} // namespace support

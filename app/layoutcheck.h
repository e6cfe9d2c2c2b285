// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QQuickItem;

namespace app {

//! \brief What a person could not read, touch or hear of what is shown under \p root, one sentence each; empty when all
//! is well. Main thread, when the window is laid out.
//!
//! Looked for: texts that are shortened, that are painted outside their button, their coloured ground, or what clips
//! them, or that lie over one another; keys and fields without a name for a screen reader, smaller than a finger, or
//! over one another.
//!
//! QML says where it is meant to be so:
//! - `readonly property bool mayBeShortened: true` on a Text of unforeseen length that is whole in another place: the
//!   name of a person in a list;
//! - `readonly property bool isLayer: true` on what lies over the page on purpose: the marks on a picture. Popups need
//!   not say it;
//! - `readonly property bool isNotOurs: true` on what comes drawn as it is: the on-screen keyboard.
QStringList layoutProblems(QQuickItem *root);

} // namespace app

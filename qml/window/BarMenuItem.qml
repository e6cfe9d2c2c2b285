// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// An entry of a menu of the desktop window, with the keys that do the same beside it.
MenuItem {
    id: item

    readonly property string keys: action && action.shortcut ? String(action.shortcut) : ""
    readonly property real roomForKeys: keys === "" ? padding : padding + shortcut.implicitWidth + 3 * Theme.gap

    leftPadding: mirrored ? roomForKeys : padding
    rightPadding: mirrored ? padding : roomForKeys

    Text {
        id: shortcut
        anchors.right: parent.right
        anchors.rightMargin: item.padding + 2
        anchors.verticalCenter: parent.verticalCenter
        text: item.keys
        textFormat: Text.PlainText
        font: item.font
        color: Theme.textMuted
        Accessible.ignored: true
    }
}

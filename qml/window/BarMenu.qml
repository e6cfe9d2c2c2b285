// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

// A menu of the desktop window, as wide as its longest entry.
Menu {
    id: menu

    readonly property real widest: {
        let most = 200
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i).implicitWidth)
        return most
    }

    width: widest + leftPadding + rightPadding
    delegate: BarMenuItem {}
    // A bar goes on opening menus wherever the pointer goes while it is over the title of the one that Escape has closed;
    // the click there would close what has just been opened.
    onAboutToHide: {
        const title = parent as MenuBarItem
        if (!title || !title.hovered)
            return
        title.enabled = false
        Qt.callLater(() => title.enabled = true)
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What a page holds, below each other; scrolls by finger, wheel and keys, and to what is focused.
Flickable {
    id: scroll

    default property alias content: column.data
    property real widest: 960 * Theme.scale
    readonly property Item focused: Window.activeFocusItem
    property bool follows: false // what is focused, until somebody scrolls away from it

    function isInside(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === column)
                return true
        }
        return false
    }
    function scrollTo(y: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, y))
    }

    function scrollBy(distance: real): void {
        follows = false
        scrollTo(contentY + distance)
    }
    // What is focused stays in sight, also when something takes room from the page (a bar, the keyboard) or what is above it grows.
    function reveal(): void {
        if (!follows || !isInside(focused))
            return
        const top = focused.mapToItem(contentItem, 0, 0).y
        if (top < contentY + Theme.margin)
            scrollTo(top - Theme.margin)
        else if (top + focused.height > contentY + height - Theme.margin)
            scrollTo(top + focused.height + Theme.margin - height)
    }

    contentWidth: width
    contentHeight: column.height + 2 * Theme.margin
    clip: true
    focus: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar {}
    Keys.onUpPressed: scrollBy(-Theme.touchTarget)
    Keys.onDownPressed: scrollBy(Theme.touchTarget)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
            return
        scrollBy((event.key === Qt.Key_PageUp ? -1 : 1) * (height - Theme.touchTarget))
        event.accepted = true
    }
    onFocusedChanged: {
        follows = true
        reveal()
    }
    onMovementStarted: follows = false
    onHeightChanged: reveal()
    onContentHeightChanged: reveal()

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.margin
        width: Math.min(scroll.width - 2 * Theme.margin, scroll.widest)
        spacing: Theme.margin
    }
}

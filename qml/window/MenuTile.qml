// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// A large key of the menu: a sign above a word. In a grid all are of one width.
Button {
    id: tile

    required property int symbol
    readonly property Grid grid: parent as Grid

    width: grid ? (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns : implicitWidth
    implicitHeight: Math.max(Theme.touchTarget * 2, implicitContentHeight + 2 * Theme.gap)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onRightPressed: nextItemInFocusChain(!mirrored).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(mirrored).forceActiveFocus(Qt.TabFocusReason)

    contentItem: TileFace {
        symbol: tile.symbol
        text: tile.text
    }
    background: Rectangle {
        radius: Theme.radius
        color: tile.down ? Theme.surfacePressed : Theme.background
        border.width: tile.visualFocus ? 3 : 1
        border.color: tile.visualFocus ? Theme.accent : Theme.outline
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// A button with a sign, a word or both; never smaller than a finger.
Button {
    id: control

    property int symbol: -1
    property int trailingSymbol: -1
    property color color: Theme.text
    property color fill: Theme.surface
    property bool isQuiet: false //!< no background until it is touched

    readonly property Flow around: parent as Flow

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + Theme.gap)
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + 2 * Theme.margin)
    width: around ? Math.min(implicitWidth, around.width) : implicitWidth // then its words wrap
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: SignAndText {
        symbol: control.symbol
        trailingSymbol: control.trailingSymbol
        text: control.display === AbstractButton.IconOnly ? "" : control.text
        color: control.color
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed : control.fill
        opacity: control.isQuiet && !control.down && !control.hovered && !control.visualFocus ? 0 : 1
        border.width: control.visualFocus ? 3 : 0
        border.color: Theme.accent
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// A line to write in, as high as a finger. What it is for stands in it while it is empty, and is its name.
TextField {
    id: field

    property bool isSearch: false
    property bool hasProblem: false
    property string label: placeholderText //!< for a screen reader, where another text stands in it

    readonly property real room: width - leftPadding - rightPadding

    implicitHeight: Theme.touchTarget
    readonly property real besideSign: isSearch ? Theme.icon + 2 * Theme.gap : Theme.gap * 1.5

    leftPadding: Theme.isMirrored ? Theme.gap * 1.5 : besideSign
    rightPadding: Theme.isMirrored ? besideSign : Theme.gap * 1.5
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    // What stands in it is rather smaller than cut.
    font.pixelSize: text === "" && preeditText === "" && metrics.advanceWidth > room && room > 0 ? Math.max(Math.round(13 * Theme.scale), Math.floor(Theme.sizeBody * room / (metrics.advanceWidth + 4))) : Theme.sizeBody
    color: Theme.text
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    Accessible.name: label
    Accessible.searchEdit: isSearch

    background: Rectangle {
        radius: Theme.radius
        color: Theme.background
        border.width: field.activeFocus || field.hasProblem ? 3 : 1
        border.color: field.hasProblem ? Theme.blocked : field.activeFocus ? Theme.accent : Theme.textMuted
    }

    TextMetrics {
        id: metrics
        text: field.placeholderText
        font.pixelSize: Theme.sizeBody
    }
    Glyph {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: field.isSearch
        width: Theme.icon
        height: Theme.icon
        symbol: Glyph.Looking
        color: Theme.textMuted
    }
}

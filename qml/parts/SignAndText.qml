// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A sign and a word side by side, in the middle.
Item {
    id: pair

    required property int symbol //!< below zero: none
    required property string text
    required property color color
    property int trailingSymbol: -1 //!< behind the word; below zero: none

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            visible: pair.symbol >= 0
            width: Theme.icon
            height: Theme.icon
            symbol: Math.max(0, pair.symbol)
            color: pair.color
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: pair.text
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: pair.color
        }
        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            visible: pair.trailingSymbol >= 0
            width: Theme.icon * 0.7
            height: width
            symbol: Math.max(0, pair.trailingSymbol)
            color: pair.color
        }
    }
}

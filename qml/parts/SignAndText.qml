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

    readonly property real signs: (symbol >= 0 ? Theme.icon + (text === "" ? 0 : row.spacing) : 0) + (trailingSymbol >= 0 ? Theme.icon * 0.7 + row.spacing : 0)

    readonly property string shownText: Theme.sentence(text)
    readonly property real wholeLine: Math.ceil(measure.advanceWidth) + 2

    implicitWidth: signs + (text === "" ? 0 : wholeLine)
    implicitHeight: row.implicitHeight

    TextMetrics {
        id: measure
        font: label.font
        text: pair.shownText
    }
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
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(pair.wholeLine, pair.width - pair.signs)
            visible: pair.text !== ""
            text: pair.shownText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
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

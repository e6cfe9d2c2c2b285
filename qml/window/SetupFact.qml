// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Something that is there now, or still to be done.
Item {
    id: fact

    required property bool isGood
    required property string text

    width: parent ? parent.width : 0
    implicitHeight: Math.max(sign.height, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Glyph {
        id: sign
        anchors.left: parent.left
        width: Theme.icon
        height: Theme.icon
        symbol: fact.isGood ? Glyph.Check : Glyph.Warning
        color: fact.isGood ? Theme.known : Theme.unknown
    }
    Text {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: fact.text
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
}

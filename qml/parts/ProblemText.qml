// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Why something was not taken, where it was written; nothing while all is well.
Item {
    id: problem

    required property string text

    visible: text !== ""
    width: parent ? parent.width : 0
    implicitHeight: Math.max(sign.height, words.implicitHeight)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: Theme.icon
        symbol: Glyph.Warning
        color: Theme.blocked
    }
    Text {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: Theme.sentence(problem.text)
        textFormat: Text.PlainText
        font.pixelSize: Theme.sizeBody
        font.weight: Font.Medium
        color: Theme.blocked
    }
}

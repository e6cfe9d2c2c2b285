// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A sign, a sentence, and what more is said of it.
Item {
    id: said

    required property int symbol
    required property color signColor
    required property string title
    required property string text

    width: parent ? parent.width : 0
    implicitHeight: Math.max(sign.height, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: text === "" ? title : qsTr("%1 %2", "sentence, more of it").arg(title).arg(text)

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon * 1.2
        height: width
        symbol: said.symbol
        color: said.signColor
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap / 2

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: Theme.sentence(said.title)
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            visible: said.text !== ""
            wrapMode: Text.Wrap
            text: Theme.sentence(said.text)
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.text
        }
    }
}

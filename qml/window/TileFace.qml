// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A sign above a word, in the middle.
Item {
    id: face

    required property int symbol
    required property string text

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Column {
        id: column
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gap

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.icon * 1.5
            height: width
            symbol: face.symbol
            color: Theme.accent
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: face.text
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
    }
}

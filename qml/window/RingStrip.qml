// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Somebody rang, while what is shown may not make way.
Rectangle {
    id: strip

    required property RingNotice ring

    signal wanted

    height: visible ? Math.max(words.implicitHeight, look.implicitHeight) + 2 * Theme.gap : 0
    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon * 1.2
        height: width
        symbol: Glyph.Bell
        color: Theme.accent
    }
    Text {
        id: words
        anchors.left: sign.right
        anchors.right: look.left
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: qsTr("Somebody rang")
        font.pixelSize: Theme.sizeBody
        font.weight: Font.DemiBold
        color: Theme.text
    }
    AppButton {
        id: look
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Look")
        color: Theme.accentInk
        fill: Theme.accent
        onClicked: strip.wanted()
    }
}

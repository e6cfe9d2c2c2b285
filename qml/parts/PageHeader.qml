// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The way back and what the page is.
Rectangle {
    id: header

    required property string title

    signal back

    implicitHeight: Theme.touchTarget + 2 * Theme.gap
    color: Theme.surface

    AppButton {
        id: backButton
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Back")
        symbol: Glyph.Back
        isQuiet: true
        onClicked: header.back()
    }
    Text {
        horizontalAlignment: Text.AlignLeft
        anchors.left: backButton.right
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.sentence(header.title)
        textFormat: Text.PlainText
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit // rather smaller than cut
        minimumPixelSize: Theme.sizeBody
        font.pixelSize: Theme.sizeTitle
        font.weight: Font.DemiBold
        color: Theme.text
        Accessible.role: Accessible.Heading
        Accessible.name: header.title
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.outline
    }
}

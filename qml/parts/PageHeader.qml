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

    TextMetrics {
        id: metrics
        text: header.title
        font.pixelSize: Theme.sizeTitle
        font.weight: Font.DemiBold
    }
    TextMetrics {
        id: backMetrics
        text: backButton.text
        font.pixelSize: Theme.sizeBody
        font.weight: Font.DemiBold
    }
    AppButton {
        id: backButton
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Back")
        symbol: Glyph.Back
        isQuiet: true
        display: metrics.advanceWidth + backMetrics.advanceWidth + Theme.icon + 2 * Theme.gap + 4 * Theme.margin > header.width ? AppButton.IconOnly : AppButton.TextBesideIcon // the title is worth more
        onClicked: header.back()
    }
    Text {
        horizontalAlignment: Text.AlignLeft
        anchors.left: backButton.right
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - Theme.gap
        verticalAlignment: Text.AlignVCenter
        text: Theme.sentence(header.title)
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
        fontSizeMode: Text.Fit // rather smaller, or in two lines, than cut
        minimumPixelSize: Theme.sizeSmall
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

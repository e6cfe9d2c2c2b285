// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What stands where the picture would be when no camera is configured.
Item {
    id: page

    signal cameraWanted

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.margin, 620 * Theme.scale)
        spacing: Theme.margin

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 64 * Theme.scale
            height: width
            symbol: Glyph.Camera
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("There is no camera yet")
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Nobody is seen without one. A network camera, a USB camera, or the drawn door to see how it works: add it here.")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Add a camera")
            symbol: Glyph.Add
            color: Theme.accentInk
            fill: Theme.accent
            onClicked: page.cameraWanted()
        }
    }
}

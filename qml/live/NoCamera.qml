// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What stands where the picture would be when no camera is configured.
Item {
    id: page

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
            text: qsTr("Start the program with a camera, or with the drawn one to see how it works:")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        Rectangle {
            width: parent.width
            height: commands.implicitHeight + 2 * Theme.margin
            radius: Theme.radius
            color: Theme.surface

            Text {
                id: commands
                anchors.fill: parent
                anchors.margins: Theme.margin
                wrapMode: Text.WrapAnywhere
                text: "doorbell --demo\ndoorbell --camera front=rtsp://192.0.2.7/stream\ndoorbell --camera front=v4l2:/dev/video0"
                font.family: "monospace"
                font.pixelSize: Theme.sizeSmall
                color: Theme.text
            }
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("To keep it, write it into the configuration file (see docs/configuration.md).")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What recognises, what may be relied on, and how the cameras are.
Popup {
    id: panel

    required property StationController station

    modal: true
    focus: true
    anchors.centerIn: parent
    width: Math.min(620 * Theme.scale, parent ? parent.width - 2 * Theme.margin : 0)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.margin : 0)
    padding: Theme.margin * 1.5
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
    }
    onOpened: close.forceActiveFocus()

    Column {
        width: parent.width
        spacing: Theme.margin

        Text {
            width: parent.width
            text: qsTr("About this station")
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: panel.station.engineText
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("A name is a help, not a proof: never let it alone open a door.")
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Repeater {
            model: panel.station.cameras

            Text {
                required property LiveCamera camera

                width: parent ? parent.width : 0
                wrapMode: Text.Wrap
                text: qsTr("Camera “%1”: %2").arg(camera.name).arg(camera.figures !== "" ? camera.figures : qsTr("no picture"))
                font.pixelSize: Theme.sizeBody
                color: Theme.textMuted
            }
        }
        Text {
            width: parent.width
            text: qsTr("Version %1").arg(panel.station.version)
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        AppButton {
            id: close
            anchors.right: parent.right
            text: qsTr("Close")
            color: Theme.accentInk
            fill: Theme.accent
            onClicked: panel.close()
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What recognises, what may be relied on, and how the cameras are.
AppDialog {
    id: panel

    required property StationController station

    wanted: 620
    title: qsTr("About this station")
    onOpened: leave.forceActiveFocus()

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
        wrapMode: Text.Wrap
        text: qsTr("Version %1").arg(panel.station.version)
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
    keys: [
        AppButton {
            id: leave
            text: qsTr("Close")
            color: Theme.accentInk
            fill: Theme.accent
            onClicked: panel.close()
        }
    ]
}

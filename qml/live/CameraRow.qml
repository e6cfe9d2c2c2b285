// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The truth about one camera.
Item {
    id: row

    required property LiveCamera camera
    readonly property string words: {
        switch (camera.state) {
        case LiveCamera.Connecting:
            return qsTr("Connecting…")
        case LiveCamera.Lost:
            return qsTr("Gives no picture since %1. It is tried again by itself.").arg(Theme.shortTime(camera.since))
        case LiveCamera.Ended:
            return qsTr("The recording has ended.")
        }
        switch (camera.view) {
        case LiveCamera.Frozen:
            return qsTr("Its picture stands still since %1.").arg(Theme.shortTime(camera.since))
        case LiveCamera.Black:
            return qsTr("Sees nothing but black since %1.").arg(Theme.shortTime(camera.since))
        case LiveCamera.Covered:
            return qsTr("Is covered since %1.").arg(Theme.shortTime(camera.since))
        case LiveCamera.OutOfFocus:
            return qsTr("Is out of focus since %1.").arg(Theme.shortTime(camera.since))
        }
        return qsTr("Gives a picture.")
    }

    width: parent ? parent.width : 0
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Camera %1: %2").arg(camera.name).arg(words)

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.icon
        height: Theme.icon
        symbol: row.camera.state === LiveCamera.Lost ? Glyph.CameraLost : row.camera.hasTrouble ? Glyph.Warning : Glyph.Camera
        color: row.camera.hasTrouble ? Theme.unknown : Theme.known
    }
    Column {
        id: column
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        spacing: Theme.gap / 2

        Text {
            width: parent.width
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            text: row.camera.isDemo ? qsTr("%1 (a drawn door, no camera)").arg(row.camera.name) : row.camera.name
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            text: row.camera.figures !== "" ? qsTr("%1 %2", "sentence, figures").arg(row.words).arg(row.camera.figures) : row.words
            font.pixelSize: Theme.sizeBody
            color: row.camera.hasTrouble ? Theme.text : Theme.textMuted
        }
        Text {
            width: parent.width
            visible: text !== "" && row.camera.hasTrouble
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            text: Theme.sentence(row.camera.message)
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

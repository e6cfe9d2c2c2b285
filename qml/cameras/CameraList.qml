// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// All cameras, with their pictures, and a key for one more.
CameraColumn {
    id: column

    required property CameraModel cameras

    signal addWanted

    Text {
        width: parent.width
        visible: column.settings.isKnown && !column.settings.isChangeable
        wrapMode: Text.Wrap
        text: Theme.sentence(column.settings.where)
        textFormat: Text.PlainText
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
    ProblemText {
        text: column.settings.problem
    }
    Text {
        width: parent.width
        visible: column.cameras.count === 0
        wrapMode: Text.Wrap
        text: qsTr("There is no camera yet. Without one nobody is seen.")
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
    Repeater {
        model: column.cameras
        delegate: CameraCard {}
    }
    AppButton {
        objectName: "addCamera"
        width: Math.min(implicitWidth, parent.width)
        visible: column.settings.isChangeable
        enabled: !column.settings.isBusy
        text: qsTr("Add a camera")
        symbol: Glyph.Add
        color: column.cameras.count === 0 ? Theme.accentInk : Theme.text
        fill: column.cameras.count === 0 ? Theme.accent : Theme.surface
        onClicked: column.addWanted()
    }
}

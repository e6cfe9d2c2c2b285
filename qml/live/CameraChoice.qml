// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Which camera is seen; those in trouble say so.
Row {
    id: choice

    required property CameraModel cameras

    spacing: Theme.gap

    Repeater {
        model: choice.cameras

        AppButton {
            required property LiveCamera camera

            text: camera.name
            symbol: camera.hasTrouble ? Glyph.CameraLost : Glyph.Camera
            color: camera.isCurrent ? Theme.pictureSignInk : Theme.pictureInk
            fill: camera.isCurrent ? Theme.pictureInk : Theme.scrim
            Accessible.name: camera.hasTrouble ? qsTr("Camera %1, in trouble").arg(camera.name) : qsTr("Camera %1").arg(camera.name)
            onClicked: camera.choose()
        }
    }
}

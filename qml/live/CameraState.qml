// SPDX-License-Identifier: MIT
import QtQml
import Doorbell

// Whether a camera of a model gives a picture.
QtObject {
    required property LiveCamera camera
    readonly property bool isUp: camera !== null && camera.state === LiveCamera.Connected
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Whether a camera is really to go.
ConfirmPanel {
    id: panel

    required property CameraSettings settings
    property string name

    function ask(camera: string): void {
        name = camera
        open()
    }

    title: qsTr("Remove camera %1?").arg(name)
    text: qsTr("The station does not watch it any more. Its visits stay in the history.")
    action: qsTr("Remove")
    onConfirmed: settings.remove(name)
}

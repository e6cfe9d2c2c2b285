// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the cards of the cameras have in common.
Column {
    required property CameraSettings settings
    property bool isShown: true //!< pictures are asked for while somebody sees them

    signal changeWanted(name: string)
    signal removeWanted(name: string)

    width: parent ? parent.width : 0
    spacing: Theme.margin
}

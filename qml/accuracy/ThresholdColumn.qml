// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the choices of ThresholdChoice have in common.
Column {
    property bool isEnabled: true

    signal chosen(value: string)

    width: parent ? parent.width : 0
    spacing: Theme.gap
}

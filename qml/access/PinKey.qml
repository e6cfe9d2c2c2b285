// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One digit of the PIN pad. It takes no focus: a keyboard's digits go to the pad.
AppButton {
    id: key

    required property string modelData
    readonly property PinGrid grid: parent as PinGrid

    signal pressedDigit(digit: string)

    width: grid ? grid.keyWidth : implicitWidth
    height: grid ? grid.keyHeight : implicitHeight
    text: modelData
    fill: Theme.background
    focusPolicy: Qt.NoFocus
    onClicked: pressedDigit(modelData)
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// A thing to tick, with words that wrap; as high as a finger.
CheckBox {
    id: control

    topPadding: Math.max(0, (Theme.touchTarget - implicitContentHeight) / 2)
    bottomPadding: topPadding
    leftPadding: 0
    rightPadding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    contentItem: Text {
        leftPadding: control.mirrored ? 0 : control.indicator.width + Theme.gap
        rightPadding: control.mirrored ? control.indicator.width + Theme.gap : 0
        verticalAlignment: Text.AlignVCenter
        text: control.text
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
}

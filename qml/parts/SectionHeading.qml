// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the things below it have in common.
Text {
    width: parent ? parent.width : 0
    topPadding: Theme.gap
    wrapMode: Text.Wrap
    font.pixelSize: Theme.sizeBody
    font.weight: Font.DemiBold
    color: Theme.textMuted
    Accessible.role: Accessible.Heading
    Accessible.name: text
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A few words over the live picture.
Rectangle {
    property alias text: words.text
    property real mostWidth: Infinity //!< then in several lines

    width: words.width + 2 * Theme.margin
    height: words.height + Theme.gap
    radius: Math.min(height, Theme.touchTarget) / 2
    color: Theme.scrim
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Text {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.mostWidth - 2 * Theme.margin)
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.sizeSmall
        color: Theme.pictureInk
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A few words over the live picture.
Rectangle {
    property alias text: words.text

    width: words.implicitWidth + 2 * Theme.margin
    height: words.implicitHeight + Theme.gap
    radius: height / 2
    color: Theme.scrim
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Text {
        id: words
        anchors.centerIn: parent
        font.pixelSize: Theme.sizeSmall
        color: Theme.pictureInk
    }
}

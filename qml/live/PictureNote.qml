// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A few words over the live picture.
Rectangle {
    id: note

    required property string text
    property real mostWidth: Infinity //!< then in several lines

    width: words.width + 2 * Theme.margin
    height: words.height + Theme.gap
    radius: Math.min(height, Theme.touchTarget) / 2
    color: Theme.scrim
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    TextMetrics { // what the text itself says of its width follows the width that it is given; two pixels for hinting
        id: metrics
        text: note.text
        font: words.font
    }
    Text {
        id: words
        anchors.centerIn: parent
        width: Math.min(Math.ceil(metrics.advanceWidth) + 2, note.mostWidth - 2 * Theme.margin)
        text: note.text
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.sizeSmall
        color: Theme.pictureInk
    }
}

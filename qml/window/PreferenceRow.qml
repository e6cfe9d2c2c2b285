// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What can be chosen, and the key to do it, on a card; below each other where it is narrow.
Rectangle {
    id: row

    required property string label
    default property alias choice: place.data
    readonly property real keyWidth: place.children.length > 0 ? place.children[0].implicitWidth : 0

    width: parent ? parent.width : 0
    implicitHeight: flow.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface

    TextMetrics { // what the text itself says of its width follows the width that it is given
        id: metrics
        text: row.label
        font: words.font
    }
    Item {
        id: flow

        readonly property bool isNarrow: Math.ceil(metrics.advanceWidth) + row.keyWidth + Theme.margin > width

        height: isNarrow ? words.height + Theme.gap + place.height : Math.max(words.height, place.height)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin

        Text {
            id: words
            anchors.left: parent.left
            width: flow.isNarrow ? flow.width : flow.width - row.keyWidth - Theme.margin
            horizontalAlignment: Text.AlignLeft
            height: flow.isNarrow ? implicitHeight : Theme.touchTarget
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            text: row.label
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Flow { // a key that is wider than the card wraps its words
            id: place
            anchors.left: parent.left
            anchors.right: parent.right
            y: flow.isNarrow ? words.height + Theme.gap : 0
            layoutDirection: flow.isNarrow ? Qt.LeftToRight : Qt.RightToLeft
        }
    }
}

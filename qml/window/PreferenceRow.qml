// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What can be chosen, and the key to do it, on a card; below each other where it is narrow.
Rectangle {
    id: row

    required property string label
    default property alias choice: place.data

    width: parent ? parent.width : 0
    implicitHeight: flow.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface

    Flow {
        id: flow

        readonly property bool isNarrow: words.implicitWidth + place.childrenRect.width + spacing > width

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.margin

        Text {
            id: words
            width: flow.isNarrow ? flow.width : flow.width - place.width - flow.spacing
            height: flow.isNarrow ? implicitHeight : Theme.touchTarget
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            text: row.label
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Item {
            id: place
            width: childrenRect.width
            height: childrenRect.height
        }
    }
}

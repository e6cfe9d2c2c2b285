// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Things that belong together, on one surface, below each other.
Rectangle {
    id: card

    default property alias content: column.data

    width: parent ? parent.width : 0
    implicitHeight: column.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        spacing: Theme.margin
    }
}

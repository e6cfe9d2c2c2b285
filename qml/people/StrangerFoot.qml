// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The way to those who came longer ago, below the strangers.
Item {
    id: foot

    readonly property StrangerList list: parent ? parent.parent as StrangerList : null
    readonly property StrangerModel strangers: list ? list.strangers : null

    width: list ? list.width : 0
    height: more.visible ? more.height + 2 * Theme.gap : 0

    AppButton {
        id: more
        anchors.centerIn: parent
        visible: foot.strangers !== null && foot.strangers.hasMore
        text: foot.strangers !== null && foot.strangers.isLoading ? qsTr("Reading…") : qsTr("From longer ago")
        onClicked: foot.strangers.readMore()
    }
}

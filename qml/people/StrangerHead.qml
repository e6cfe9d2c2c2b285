// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What was done, and what the list is, above the strangers.
Column {
    id: head

    readonly property StrangerList list: parent ? parent.parent as StrangerList : null
    readonly property StrangerModel strangers: list ? list.strangers : null

    width: list ? list.width : 0
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    spacing: Theme.gap

    Notice {
        width: parent.width
        message: head.strangers ? head.strangers.message : ""
        hasFailed: head.strangers !== null && head.strangers.hasFailed
        canUndo: head.strangers !== null && head.strangers.canUndo
        onUndone: head.strangers.undo()
        onDismissed: head.strangers.dismiss()
    }
    Text {
        width: parent.width
        visible: head.strangers !== null && head.strangers.count > 0
        text: head.strangers !== null && head.strangers.isNaming ? qsTr("Naming…") : qsTr("Faces that belong together stand here once. Naming one names all of its visits.")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
}

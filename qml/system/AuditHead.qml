// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Above the entries of the audit log: whether it is whole, which of them are shown, and what is to be said when there are none.
FocusScope {
    id: head

    readonly property AuditList list: parent ? parent.parent as AuditList : null
    readonly property AuditModel audit: list ? list.audit : null
    readonly property string error: audit ? audit.error : ""
    readonly property string said: audit === null || audit.count > 0 ? "" : error !== "" ? qsTr("The log could not be read: %1").arg(error) : audit.isLoading ? qsTr("Reading…") : audit.filter.isActive ? qsTr("No entry is of that kind") : qsTr("Nothing is recorded yet")

    width: list ? list.width : 0
    implicitHeight: column.implicitHeight
    onHeightChanged: {
        if (list)
            list.settle()
    }
    onActiveFocusChanged: { // somebody came by key to what may be out of sight
        if (activeFocus && list)
            list.positionViewAtBeginning()
    }

    Column {
        id: column
        width: parent.width
        topPadding: Theme.margin
        bottomPadding: Theme.gap
        spacing: Theme.margin

        AuditVerdict {
            width: parent.width
            audit: head.audit
        }
        AuditFilterBar {
            width: parent.width
            audit: head.audit
        }
        Text {
            width: parent.width
            visible: text !== ""
            topPadding: Theme.margin
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: head.said
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: head.said !== "" && head.error !== ""
            text: qsTr("Try again")
            onClicked: head.audit.reload()
        }
    }
}

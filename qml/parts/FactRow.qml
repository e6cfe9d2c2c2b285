// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A name and what it is; one that is not known says so.
Item {
    id: row

    required property string name
    required property string value

    width: parent ? parent.width : 0
    implicitHeight: Math.max(label.implicitHeight, fact.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name, value").arg(name).arg(fact.text)

    Text {
        id: label
        anchors.left: parent.left
        width: parent.width * 0.4
        wrapMode: Text.Wrap
        text: row.name
        font.pixelSize: Theme.sizeBody
        color: Theme.textMuted
    }
    Text {
        id: fact
        anchors.left: label.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        wrapMode: Text.Wrap
        text: row.value !== "" ? row.value : qsTr("not known")
        textFormat: Text.PlainText
        font.pixelSize: Theme.sizeBody
        font.italic: row.value === ""
        color: row.value !== "" ? Theme.text : Theme.textMuted
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A name and what it is; one that is not known says so.
Item {
    id: row

    required property string name
    required property string value
    readonly property string known: value !== "" ? value : qsTr("not known")

    width: parent ? parent.width : 0
    implicitHeight: Math.max(label.implicitHeight, fact.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name, value").arg(name).arg(known)

    Text {
        id: label
        anchors.left: parent.left
        width: parent.width * 0.4
        horizontalAlignment: Text.AlignLeft
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
        horizontalAlignment: Text.AlignLeft // addresses and names, too, begin where the language does
        text: Theme.sentence(row.known)
        textFormat: Text.PlainText
        font.pixelSize: Theme.sizeBody
        font.italic: row.value === ""
        color: row.value !== "" ? Theme.text : Theme.textMuted
    }
}

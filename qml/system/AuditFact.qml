// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One thing that an entry of the audit log holds: beside its name, or below it where there is no room.
Item {
    id: fact

    required property var modelData
    readonly property string name: modelData.name
    readonly property string value: modelData.value
    readonly property bool isStacked: width < 560 * Theme.scale * Theme.textScale

    width: parent ? parent.width : 0
    implicitHeight: isStacked ? label.implicitHeight + said.implicitHeight : Math.max(label.implicitHeight, said.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name, value").arg(name).arg(value)

    Text {
        id: label
        anchors.left: parent.left
        width: fact.isStacked ? parent.width : Math.round(parent.width * 0.28)
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: fact.name
        textFormat: Text.PlainText
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
    Text {
        id: said
        anchors.left: fact.isStacked ? parent.left : label.right
        anchors.right: parent.right
        anchors.leftMargin: fact.isStacked ? 0 : Theme.gap
        anchors.top: fact.isStacked ? label.bottom : parent.top
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap // a hash, which is no word, goes on in the next line
        text: Theme.sentence(fact.value)
        textFormat: Text.PlainText
        font.pixelSize: Theme.sizeSmall
        color: Theme.text
    }
}

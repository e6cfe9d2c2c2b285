// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One entry of the audit log: when, who, what, and whether it was let.
Item {
    id: row

    required property date time
    required property string who
    required property string what
    required property string result
    required property bool isRefused
    required property var seq

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: words.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3, %4", "time, who, what, result").arg(Theme.shortTime(time)).arg(who).arg(what).arg(result)

    Text {
        id: clock
        anchors.left: parent.left
        anchors.top: words.top
        width: Math.max(72 * Theme.scale * Theme.textScale, implicitWidth)
        text: Theme.shortTime(row.time)
        font.pixelSize: Theme.sizeBody
        color: Theme.textMuted
    }
    Column {
        id: words
        anchors.left: clock.right
        anchors.right: outcome.left
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: row.what
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("by %1").arg(row.who)
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
    Row {
        id: outcome
        anchors.right: parent.right
        anchors.top: words.top
        spacing: Theme.gap / 2

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.isRefused
            width: Theme.icon * 0.8
            height: width
            symbol: Glyph.Blocked
            color: Theme.blocked
        }
        Text {
            text: row.result
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: row.isRefused ? Theme.blocked : Theme.textMuted
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.outline
    }
}

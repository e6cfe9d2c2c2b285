// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A line of the log: when, how grave, which part of the station, and what it said.
Rectangle {
    id: row

    required property date time
    required property int level
    required property string logger
    required property string message
    readonly property LogList list: ListView.view as LogList
    readonly property string grade: level >= LogModel.Error ? qsTr("Error") : level === LogModel.Warning ? qsTr("Warning") : level === LogModel.Info ? qsTr("Note", "log") : qsTr("Detail", "log")

    width: list ? list.width : 0
    implicitHeight: words.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: ListView.isCurrentItem && list !== null && list.activeFocus ? 3 : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3", "time, how grave, what was logged").arg(Theme.shortTime(time)).arg(grade).arg(message)

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.gap
        width: Theme.icon
        height: Theme.icon
        symbol: row.level >= LogModel.Warning ? Glyph.Warning : Glyph.Info
        color: row.level >= LogModel.Error ? Theme.blocked : row.level === LogModel.Warning ? Theme.unknown : Theme.textMuted
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.margin
        y: Theme.gap

        Text {
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: Text.AlignLeft
            text: "\u2066" + row.message + "\u2069" // English, whatever surrounds it
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            horizontalAlignment: Text.AlignLeft
            text: Theme.sentence(Theme.joined([Theme.shortTime(row.time), row.grade, row.logger]))
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

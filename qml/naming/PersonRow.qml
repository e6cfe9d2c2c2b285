// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One person in a list.
AbstractButton {
    id: row

    required property string personId
    required property string name
    required property bool isBlocked
    required property int faceCount
    required property int visitCount
    required property bool wasSeen
    required property date lastSeenAt
    property bool isShort: false //!< the name only
    property bool isMarked: visualFocus
    readonly property string facts: Theme.joined([qsTr("%n face(s)", "", faceCount), qsTr("%n visit(s)", "", visitCount), wasSeen ? qsTr("last seen %1, %2", "date, time").arg(Theme.shortDate(lastSeenAt)).arg(Theme.shortTime(lastSeenAt)) : qsTr("never seen")])
    readonly property string kindText: isBlocked ? qsTr("Blocked") : qsTr("Known")

    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.gap)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.name: isShort ? qsTr("%1, %2", "who, known or blocked").arg(name).arg(kindText) : qsTr("%1, %2, %3", "who, known or blocked, facts").arg(name).arg(kindText).arg(facts)
    Accessible.role: Accessible.ListItem
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: row.down || row.hovered ? Theme.surfacePressed : row.isShort ? Theme.background : Theme.surface
        border.width: row.isMarked ? 3 : row.isBlocked ? 2 : 0
        border.color: row.isMarked ? Theme.accent : Theme.blocked
    }

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon * (row.isShort ? 1 : 1.4)
        height: width
        symbol: row.isBlocked ? Glyph.Blocked : Glyph.Known
        color: row.isBlocked ? Theme.blocked : Theme.known
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: kind.left
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Text {
            readonly property bool mayBeShortened: true // of any length

            horizontalAlignment: Text.AlignLeft
            width: parent.width
            text: Theme.sentence(row.name)
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: row.isShort ? Theme.sizeBody : Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: !row.isShort
            text: Theme.sentence(row.facts)
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
    Text {
        id: kind
        horizontalAlignment: Text.AlignLeft
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: row.kindText
        font.pixelSize: Theme.sizeSmall
        font.weight: row.isBlocked ? Font.Bold : Font.Normal
        color: row.isBlocked ? Theme.blocked : Theme.known
    }
}

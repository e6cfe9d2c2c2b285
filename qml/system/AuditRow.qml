// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One entry of the audit log: when, who, what, and whether it was let. Pressed, it shows all that is kept of it.
AbstractButton {
    id: row

    required property int index
    required property date time
    required property string who
    required property string what
    required property string result
    required property bool isRefused
    required property string actor
    required property string correlationId
    required property var details
    required property var seq
    readonly property AuditList list: ListView.view as AuditList
    readonly property bool isOpen: list !== null && list.openSeq === seq
    readonly property bool isMarked: visualFocus || (ListView.isCurrentItem && list !== null && list.activeFocus)
    //! What was done stands below when it was and how it ended.
    readonly property bool isStacked: width < 560 * Theme.scale * Theme.textScale

    width: list ? list.width : 0
    implicitHeight: Math.max(Theme.touchTarget, isOpen ? more.y + more.height + Theme.margin : words.y + words.height + Theme.gap)
    focusPolicy: Qt.NoFocus // the list has it
    hoverEnabled: true
    text: what
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2: %3, %4", "time, who, what, result").arg(Theme.shortTime(time)).arg(who).arg(what).arg(result)
    Accessible.description: isOpen ? qsTr("Press to close it") : qsTr("Press to see all that is kept of it")
    onClicked: {
        if (list)
            list.toggle(index, seq)
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.down || (row.hovered && !row.isOpen) ? Theme.surfacePressed : Theme.surface
        border.width: row.isMarked ? 3 : 0
        border.color: Theme.accent
    }

    Text {
        id: clock
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        width: Math.max(72 * Theme.scale * Theme.textScale, implicitWidth)
        horizontalAlignment: Text.AlignLeft
        text: Theme.shortTime(row.time)
        font.pixelSize: Theme.sizeBody
        color: Theme.textMuted
    }
    Column {
        id: words
        anchors.left: row.isStacked ? parent.left : clock.right
        anchors.right: row.isStacked ? parent.right : outcome.left
        anchors.leftMargin: row.isStacked ? Theme.margin : Theme.gap
        anchors.rightMargin: row.isStacked ? Theme.margin : Theme.gap
        anchors.top: row.isStacked ? clock.bottom : clock.top

        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: Theme.sentence(row.what)
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: Theme.sentence(qsTr("by %1").arg(row.who))
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
    Row {
        id: outcome
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: clock.top
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
            anchors.verticalCenter: parent.verticalCenter
            text: row.result
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: row.isRefused ? Theme.blocked : Theme.textMuted
        }
        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: width
            rotation: row.isOpen ? 180 : 0
            symbol: Glyph.Down
            color: Theme.textMuted
        }
    }
    AuditMore {
        id: more
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: words.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        visible: row.isOpen
        who: row.who
        isRelated: row.correlationId !== ""
        details: row.isOpen ? row.details : []
        onActorWanted: row.list.actorWanted(row.actor)
        onRelatedWanted: row.list.relatedWanted(row.correlationId)
    }
}

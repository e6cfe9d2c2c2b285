// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One visit in the list.
AbstractButton {
    id: row

    required property int index
    required property string visitId
    required property string camera
    required property date startedAt
    required property int outcome
    required property string who
    required property bool rang
    required property bool isOpen
    required property url picture
    readonly property bool isMarked: visualFocus || (ListView.isCurrentItem && ListView.view.activeFocus)
    //! How it is to be taken stands below the words, and the picture is square.
    readonly property bool isStacked: width < 480 * Theme.scale * Theme.textScale
    // A name, and two lines.
    readonly property real lowest: Math.max(92 * Theme.scale, Theme.sizeTitle * 1.5 + Theme.sizeSmall * 3 + 2 * Theme.gap)
    readonly property real pictureHeight: Math.round(isStacked ? 84 * Theme.scale : lowest - 2 * Theme.gap)
    readonly property string facts: {
        let text = qsTr("%1 · %2", "time, camera").arg(Theme.shortTime(startedAt)).arg(camera)
        if (rang)
            text += qsTr(" · rang the bell")
        if (isOpen)
            text += qsTr(" · here now")
        return text
    }

    width: ListView.view ? ListView.view.width : 0
    height: Math.round(isStacked ? Math.max(pictureHeight, sides.implicitHeight) + 2 * Theme.gap : lowest)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the list has it
    text: who
    Accessible.name: qsTr("%1, %2, %3", "who, outcome, time and place").arg(who).arg(badge.words).arg(facts)
    Accessible.role: Accessible.ListItem
    onClicked: {
        const list = ListView.view as DayList
        list.currentIndex = index
        list.chosen(visitId)
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.down || row.hovered ? Theme.surfacePressed : Theme.surface
        border.width: row.isMarked ? 3 : row.outcome === VisitModel.Blocked ? 2 : 0
        border.color: row.isMarked ? Theme.accent : Theme.blocked
    }

    Rectangle {
        id: frame
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gap
        width: Math.round(row.isStacked ? row.pictureHeight : row.pictureHeight * 16 / 9)
        height: row.pictureHeight
        color: Theme.empty

        Image {
            anchors.fill: parent
            source: row.picture
            sourceSize.width: Math.round(160 * Theme.scale)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }
    }
    Grid {
        id: sides
        anchors.left: frame.right
        anchors.right: parent.right
        anchors.leftMargin: row.isStacked ? Theme.gap * 1.5 : Theme.margin
        anchors.rightMargin: row.isStacked ? Theme.gap : Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columns: row.isStacked ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: 4
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: row.isStacked ? sides.width : sides.width - badge.width - sides.columnSpacing
            spacing: 4

            Text {
                readonly property bool mayBeShortened: true // of any length

                horizontalAlignment: Text.AlignLeft
                width: parent.width
                text: Theme.sentence(row.who)
                textFormat: Text.PlainText
                wrapMode: row.isStacked ? Text.Wrap : Text.NoWrap
                maximumLineCount: row.isStacked ? 2 : 1
                elide: Text.ElideRight
                font.pixelSize: Theme.sizeTitle
                font.weight: Font.DemiBold
                color: Theme.text
            }
            Text {
                horizontalAlignment: Text.AlignLeft
                width: parent.width
                text: Theme.sentence(row.facts)
                wrapMode: Text.Wrap
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
        }
        OutcomeBadge {
            id: badge
            mostWidth: row.isStacked ? sides.width : Infinity
            outcome: row.outcome
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One visit in VisitStrip.
AbstractButton {
    id: card

    required property int index
    required property string visitId
    required property string who
    required property date startedAt
    required property int outcome
    required property url picture
    readonly property bool isMarked: visualFocus || (ListView.isCurrentItem && ListView.view.activeFocus)

    width: Math.max(Math.round(212 * Theme.scale), thumb.width + when.implicitWidth + 3 * Theme.gap)
    height: ListView.view ? ListView.view.height : 0
    focusPolicy: Qt.NoFocus // the list has it
    text: who
    Accessible.name: qsTr("%1, %2").arg(who).arg(time.text)
    onClicked: (ListView.view as DayList).chosen(visitId)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius / 2
        color: card.down ? "#f0303a40" : Theme.scrim
        border.width: card.isMarked ? 3 : 0
        border.color: Theme.pictureInk
    }
    Image {
        id: thumb
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 4
        width: height
        source: card.picture
        sourceSize.height: Math.round(96 * Theme.scale)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
    }
    Column {
        anchors.left: thumb.right
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Text {
            readonly property bool mayBeShortened: true // of any length

            horizontalAlignment: Text.AlignLeft
            width: parent.width
            text: Theme.sentence(card.who)
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.pictureInk
        }
        Row {
            id: when
            spacing: Theme.gap / 2

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.sizeBody
                height: width
                symbol: card.outcome === VisitModel.Known ? Glyph.Known : card.outcome === VisitModel.Unknown ? Glyph.Unknown : card.outcome === VisitModel.Blocked ? Glyph.Blocked : card.outcome === VisitModel.Spoof ? Glyph.Spoof : Glyph.NoFace
                color: card.outcome === VisitModel.Known ? Theme.pictureKnown : card.outcome === VisitModel.Blocked ? "#ff8a80" : card.outcome === VisitModel.NoFace ? Theme.pictureInkMuted : Theme.pictureUnknown
            }
            Text {
                id: time
                anchors.verticalCenter: parent.verticalCenter
                text: Theme.shortTime(card.startedAt)
                font.pixelSize: Theme.sizeSmall
                color: Theme.pictureInkMuted
            }
        }
    }
}

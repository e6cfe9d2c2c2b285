// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One picture that somebody is to be known by, and what the station thinks of it.
Rectangle {
    id: card

    required property int index
    required property url picture
    required property string source
    required property int verdict
    required property string message
    required property bool isUnlike
    readonly property DraftFlow cards: parent as DraftFlow
    readonly property bool isGood: !isUnlike && (verdict === EnrolmentDraft.Good || verdict === EnrolmentDraft.Taken)
    readonly property bool isWaiting: verdict === EnrolmentDraft.Waiting || verdict === EnrolmentDraft.Judging
    readonly property string words: {
        switch (verdict) {
        case EnrolmentDraft.Waiting:
            return qsTr("Waiting…")
        case EnrolmentDraft.Judging:
            return qsTr("Looking at it…")
        case EnrolmentDraft.Good:
            return isUnlike ? qsTr("It does not look like the pictures that are there. Is it the same person?") : message !== "" ? qsTr("Good. The largest face is meant.") : qsTr("Good")
        case EnrolmentDraft.Taken:
            return isUnlike ? qsTr("Taken, but it does not look like the others. Is it the same person?") : qsTr("Taken")
        case EnrolmentDraft.NoFace:
            return qsTr("No face found. It must be large and look at the camera.")
        case EnrolmentDraft.SeveralFaces:
            return qsTr("More than one face. Only one person may be in it.")
        case EnrolmentDraft.TooSmall:
            return qsTr("The face is too small. Come closer.")
        case EnrolmentDraft.TooDark:
            return qsTr("Too dark or too bright. More even light on the face helps.")
        case EnrolmentDraft.Blurred:
            return qsTr("Not sharp. Keep still.")
        case EnrolmentDraft.TurnedAway:
            return qsTr("Turned away. Look at the camera.")
        case EnrolmentDraft.PoorView:
            return qsTr("The face cannot be seen well enough.")
        case EnrolmentDraft.Unreadable:
            return qsTr("It cannot be used: %1").arg(message)
        }
        return qsTr("Not looked at: %1").arg(message)
    }

    width: Math.round(180 * Theme.scale)
    height: lines.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: 2
    border.color: isGood ? Theme.known : isWaiting ? Theme.outline : Theme.unknown
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2", "picture, verdict").arg(source).arg(words)

    Column {
        id: lines
        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap / 2

        Rectangle {
            width: parent.width
            height: Math.round(width * 0.75)
            color: Theme.empty

            Image {
                anchors.fill: parent
                source: card.picture
                fillMode: Image.PreserveAspectFit
                asynchronous: true
            }
            AppButton {
                anchors.right: parent.right
                anchors.top: parent.top
                visible: card.cards !== null && !card.cards.isLocked && card.verdict !== EnrolmentDraft.Taken
                text: qsTr("Leave out %1").arg(card.source)
                symbol: Glyph.Close
                display: AppButton.IconOnly
                color: Theme.pictureInk
                fill: Theme.scrim
                onClicked: card.cards.removed(card.index)
            }
        }
        Text {
            readonly property bool mayBeShortened: true // of any length

            width: parent.width
            text: card.source
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        Row {
            width: parent.width
            spacing: Theme.gap / 2

            Glyph {
                id: sign
                width: Theme.sizeBody
                height: width
                symbol: card.isGood ? Glyph.Check : card.isWaiting ? Glyph.Looking : Glyph.Warning
                color: card.isGood ? Theme.known : card.isWaiting ? Theme.textMuted : Theme.unknown
            }
            Text {
                width: parent.width - sign.width - parent.spacing
                text: card.words
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pixelSize: Theme.sizeSmall
                color: Theme.text
            }
        }
    }
}

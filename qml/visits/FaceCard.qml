// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One face of a visit: who, how sure, and why.
Rectangle {
    id: card

    required property int index
    required property int kind
    required property string name
    required property string certainty
    required property string why
    required property real quality
    required property real liveness
    required property int views
    required property bool isLabelled
    readonly property FaceColumn cards: parent as FaceColumn

    function qualityText(quality: real): string {
        return quality >= 0.7 ? qsTr("good") : quality >= 0.4 ? qsTr("fair") : qsTr("poor")
    }
    function livenessText(liveness: real): string {
        return liveness < 0 ? qsTr("not judged") : liveness >= 0.5 ? qsTr("looks alive") : qsTr("looks like a picture")
    }

    width: parent ? parent.width : 0
    height: lines.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.surface

    Column {
        id: lines
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap / 2

        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            text: Theme.sentence(card.kind === FaceModel.Blocked ? qsTr("BLOCKED: %1").arg(card.name) : card.kind === FaceModel.Known ? card.name : qsTr("Unknown visitor"))
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            font.weight: Font.Bold
            color: card.kind === FaceModel.Blocked ? Theme.blocked : card.kind === FaceModel.Known ? Theme.known : Theme.unknown
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: card.certainty !== ""
            text: qsTr("Certainty: %1").arg(card.certainty)
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: card.isLabelled
            text: qsTr("Somebody said so. At the door, the station found:")
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            text: Theme.sentence(card.why)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Best view %1, %n view(s) compared, liveness %2", "", card.views).arg(card.qualityText(card.quality)).arg(card.livenessText(card.liveness))
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        FaceNaming {
            width: parent.width
            topPadding: Theme.gap / 2
            visible: card.cards !== null && card.cards.canName
            enabled: card.cards !== null && !card.cards.isBusy
            opacity: enabled ? 1 : 0.5
            name: card.name
            onWhoWanted: card.cards.whoWanted(card.index)
            onNewWanted: card.cards.newWanted(card.index)
            onNobodySaid: card.cards.nobodySaid(card.index)
        }
    }
}

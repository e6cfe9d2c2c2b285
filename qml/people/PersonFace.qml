// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One view that somebody is known by.
Rectangle {
    id: card

    required property string faceId
    required property url picture
    required property string source
    required property string visitId
    required property date addedAt
    required property real quality
    readonly property string qualityText: quality >= 0.7 ? qsTr("good view") : quality >= 0.4 ? qsTr("fair view") : qsTr("poor view")
    readonly property string words: visitId !== "" ? qsTr("from a visit") : source

    width: Math.round(150 * Theme.scale * Theme.textScale)
    height: lines.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("A face, %1, %2").arg(qualityText).arg(words)

    Column {
        id: lines
        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap / 2

        Rectangle {
            width: parent.width
            height: width
            radius: Theme.radius / 2
            color: Theme.empty

            Image {
                id: chip
                anchors.fill: parent
                source: card.picture
                sourceSize.width: Math.round(150 * Theme.scale)
                fillMode: Image.PreserveAspectFit
                asynchronous: true
            }
            Text {
                anchors.fill: parent
                anchors.margins: Theme.gap
                visible: chip.status === Image.Error
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                text: qsTr("No picture was kept")
                font.pixelSize: Theme.sizeSmall
                color: Theme.pictureInkMuted
            }
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: card.qualityText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            readonly property bool mayBeShortened: true // of any length

            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: card.words
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        AppButton {
            width: parent.width
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove this face, %1").arg(card.words)
            fill: Theme.surfacePressed
            onClicked: (card.parent as FaceFlow).removed(card.faceId)
        }
    }
}

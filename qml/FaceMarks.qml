// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Doorbell

// The boxes and names over a picture. Who it is shows in words, a sign and the line, not in colour alone.
Item {
    id: marks

    required property FaceModel faces
    required property rect picture //!< where the whole picture lies in this item
    property size unit: Qt.size(1, 1) //!< the picture's size as the boxes count it
    property real inset: 0 //!< keep names so far below the top, where something else stands

    Repeater {
        model: marks.faces

        Item {
            id: mark

            required property rect box
            required property int kind
            required property string name
            required property string certainty
            readonly property color color: kind === FaceModel.Known ? Theme.pictureKnown : kind === FaceModel.Unknown ? Theme.pictureUnknown : kind === FaceModel.Blocked ? Theme.pictureBlocked : Theme.pictureLooking
            readonly property int thickness: kind === FaceModel.Blocked ? 6 : kind === FaceModel.Looking ? 2 : 3
            readonly property string words: kind === FaceModel.Known ? name : kind === FaceModel.Blocked ? qsTr("BLOCKED: %1").arg(name) : kind === FaceModel.Unknown ? qsTr("Unknown") : qsTr("Looking…")

            x: marks.picture.x + box.x / marks.unit.width * marks.picture.width
            y: marks.picture.y + box.y / marks.unit.height * marks.picture.height
            width: box.width / marks.unit.width * marks.picture.width
            height: box.height / marks.unit.height * marks.picture.height
            Accessible.role: Accessible.StaticText
            Accessible.name: words

            Rectangle { // a dark line around the light one, so that it shows on any picture
                anchors.fill: parent
                anchors.margins: -1
                radius: Theme.radius + 1
                color: "transparent"
                border.width: mark.thickness + 2
                border.color: "#80000000"
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: "transparent"
                border.width: mark.thickness
                border.color: mark.color
            }
            Rectangle {
                id: plate

                readonly property bool isFilled: mark.kind === FaceModel.Known || mark.kind === FaceModel.Unknown

                // Above the face where there is room, else below it; always within the picture that is seen.
                x: Math.max(Theme.gap - mark.x, Math.min((mark.width - width) / 2, marks.width - mark.x - width - Theme.gap))
                y: mark.y - height - Theme.gap < marks.inset ? Math.min(mark.height + Theme.gap, marks.height - mark.y - height - Theme.gap) : -height - Theme.gap
                width: content.implicitWidth + 2 * Theme.margin
                height: content.implicitHeight + 2 * Math.round(Theme.gap * 0.75)
                radius: height / 2
                color: mark.kind === FaceModel.Blocked ? Theme.alarm : plate.isFilled ? mark.color : Theme.scrim

                Row {
                    id: content

                    readonly property color color: plate.isFilled ? Theme.onPictureSign : Theme.onPicture

                    anchors.centerIn: parent
                    spacing: Theme.gap

                    Glyph {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.icon
                        height: Theme.icon
                        symbol: mark.kind === FaceModel.Known ? Glyph.Known : mark.kind === FaceModel.Unknown ? Glyph.Unknown : mark.kind === FaceModel.Blocked ? Glyph.Blocked : Glyph.Looking
                        color: content.color
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, Math.max(0, marks.width - 8 * Theme.margin))
                        text: mark.words
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        font.pixelSize: Theme.sizeBody
                        font.weight: Font.Bold
                        color: content.color
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: text !== ""
                        text: mark.certainty
                        font.pixelSize: Theme.sizeSmall
                        color: content.color
                    }
                }
            }
        }
    }
}

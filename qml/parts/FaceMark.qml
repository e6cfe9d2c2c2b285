// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One face in FaceMarks, a child of the item that lies where the picture does. Who it is shows in words, a sign and the line, not in colour alone.
Item {
    id: mark

    required property rect box
    required property int kind
    required property string name
    required property string certainty
    readonly property Item picture: parent
    readonly property Item room: parent ? parent.parent : null //!< what is seen; the picture may reach beyond it
    readonly property real fromLeft: (picture ? picture.x : 0) + x //!< of this face, in the room
    readonly property real fromTop: (picture ? picture.y : 0) + y
    readonly property real roomWidth: room ? room.width : 0
    readonly property real roomHeight: room ? room.height : 0
    readonly property color color: kind === FaceModel.Known ? Theme.pictureKnown : kind === FaceModel.Unknown ? Theme.pictureUnknown : kind === FaceModel.Blocked ? Theme.pictureBlocked : Theme.pictureLooking
    readonly property int thickness: kind === FaceModel.Blocked ? 6 : kind === FaceModel.Looking ? 2 : 3
    readonly property rect wantedPlate: Qt.rect(fromLeft + plate.x, fromTop + plate.wantedY, plate.width, plate.height) //!< in the room
    property real plateShift: 0 //!< down from there, where another face's plate is
    readonly property string words: kind === FaceModel.Known ? name : kind === FaceModel.Blocked ? qsTr("BLOCKED: %1").arg(name) : kind === FaceModel.Unknown ? qsTr("Unknown") : qsTr("Looking…")

    x: picture ? box.x * picture.width : 0
    y: picture ? box.y * picture.height : 0
    width: picture ? box.width * picture.width : 0
    height: picture ? box.height * picture.height : 0
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
        readonly property real wantedY: mark.fromTop - height - Theme.gap < 0 ? Math.min(mark.height + Theme.gap, mark.roomHeight - mark.fromTop - height - Theme.gap) : -height - Theme.gap

        x: Math.max(Theme.gap - mark.fromLeft, Math.min((mark.width - width) / 2, mark.roomWidth - mark.fromLeft - width - Theme.gap))
        y: wantedY + mark.plateShift
        width: content.implicitWidth + 2 * Theme.margin
        height: content.implicitHeight + 2 * Math.round(Theme.gap * 0.75)
        radius: height / 2
        color: mark.kind === FaceModel.Blocked ? Theme.alarm : plate.isFilled ? mark.color : Theme.scrim

        Row {
            id: content

            readonly property color color: plate.isFilled ? Theme.pictureSignInk : Theme.pictureInk

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
                readonly property bool mayBeShortened: true // of any length

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, mark.roomWidth - 8 * Theme.margin))
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

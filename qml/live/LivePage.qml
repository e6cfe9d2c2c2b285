// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The home page: the camera's picture over everything, who is in it, what time it is, who was there.
Page {
    id: page

    required property LiveCamera camera //!< the one that is shown; may be null
    required property CameraModel cameras
    required property VisitModel visits //!< the latest
    required property RingNotice ring
    required property bool isStarting //!< nobody is named yet
    required property date now

    signal visitsWanted
    signal visitWanted(string visitId)
    signal menuWanted
    signal cameraWanted //!< there is none yet

    title: qsTr("Live")
    background: Rectangle {
        color: Theme.empty
    }

    FrameItem {
        id: frame
        objectName: "livePicture"
        anchors.fill: parent
        camera: page.camera
        fillMode: FrameItem.Bleed
        Accessible.role: Accessible.Graphic
        Accessible.name: camera ? qsTr("Live picture of “%1”").arg(camera.name) : qsTr("No camera")
    }
    FaceMarks {
        anchors.fill: parent
        visible: frame.hasPicture
        faces: page.camera ? page.camera.faces : null
        picture: frame.contentRect
    }
    NoCamera {
        anchors.fill: parent
        visible: page.camera === null
        onCameraWanted: page.cameraWanted()
    }

    // Enough shade for white letters on a white sky.
    Rectangle {
        visible: frame.hasPicture
        width: parent.width
        height: head.height * 1.5
        gradient: Gradient {
            GradientStop { position: 0; color: "#b0000000" }
            GradientStop { position: 1; color: "#00000000" }
        }
    }
    Item {
        id: head

        readonly property bool isOnPicture: page.camera !== null
        //! Large letters on a small panel: who it is comes before what time it is.
        readonly property bool isCovered: banner.visible && banner.y < day.y + day.height + 2 * Theme.gap + (isTight ? Theme.touchTarget : 0)
        //! No room for the notes beside the day.
        readonly property bool isTight: width - day.width - 3 * Theme.margin < 200 * Theme.scale * Theme.textScale

        width: parent.width
        height: day.y + day.height + Theme.gap + (isTight && notes.height > 0 ? notes.height + Theme.gap : 0)

        TextMetrics { // what a text itself says of its width follows the width that it is given
            id: clockMetrics
            text: clock.text
            font: clock.font
        }
        TextMetrics {
            id: dayMetrics
            text: day.text
            font: day.font
        }
        Text {
            id: clock
            width: Math.min(Math.ceil(clockMetrics.advanceWidth) + 2, head.width - cameraRow.width - Theme.margin - 2 * Theme.gap)
            horizontalAlignment: Text.AlignLeft
            fontSizeMode: Text.HorizontalFit // rather smaller than under the keys
            minimumPixelSize: Theme.sizeBody
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            visible: !head.isCovered
            text: Theme.shortTime(page.now)
            font.pixelSize: Theme.sizeClock
            font.weight: Font.Light
            color: head.isOnPicture ? Theme.pictureInk : Theme.text
        }
        Text {
            id: day
            anchors.left: clock.left
            y: Math.max(clock.y + clock.height, head.isTight ? cameraRow.y + cameraRow.height : 0)
            width: Math.min(Math.ceil(dayMetrics.advanceWidth) + 2, head.width - 2 * Theme.margin)
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            visible: !head.isCovered
            text: Theme.dateAs(page.now, qsTr("dddd, d MMMM"))
            font.pixelSize: Theme.sizeBody
            color: head.isOnPicture ? Theme.pictureInk : Theme.textMuted
        }
        Row {
            id: cameraRow
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap
            spacing: Theme.gap

            CameraChoice {
                cameras: page.cameras
                visible: page.cameras.count > 1
            }
            AppButton {
                text: qsTr("Menu")
                symbol: Glyph.Menu
                display: AppButton.IconOnly
                color: head.isOnPicture ? Theme.pictureInk : Theme.text
                fill: head.isOnPicture ? Theme.scrim : Theme.surface
                onClicked: page.menuWanted()
            }
        }
        Column {
            id: notes
            readonly property real room: head.width - Theme.gap - (head.isCovered ? cameraRow.width + 2 * Theme.gap : head.isTight ? Theme.gap : day.width + 2 * Theme.margin)

            anchors.right: head.isCovered ? cameraRow.left : cameraRow.right
            anchors.rightMargin: head.isCovered ? Theme.gap : 0
            anchors.top: head.isCovered ? cameraRow.top : head.isTight ? day.bottom : cameraRow.bottom
            anchors.topMargin: Theme.gap
            spacing: Theme.gap
            visible: page.camera !== null && !(banner.visible && banner.y < cameraRow.y + cameraRow.height)

            PictureNote {
                anchors.right: parent.right
                mostWidth: notes.room
                visible: page.isStarting
                text: qsTr("Starting: nobody is named yet")
            }
            PictureNote {
                anchors.right: parent.right
                mostWidth: notes.room
                visible: page.camera !== null && page.camera.isDemo
                text: qsTr("Demo: a drawn door")
            }
        }
    }
    CameraTrouble {
        anchors.centerIn: parent
        camera: page.camera
    }

    Rectangle {
        visible: frame.hasPicture
        anchors.bottom: parent.bottom
        width: parent.width
        height: bottom.height + 4 * Theme.margin
        gradient: Gradient {
            GradientStop { position: 0; color: "#00000000" }
            GradientStop { position: 1; color: "#a0000000" }
        }
    }
    Item {
        id: bottom

        //! The key below the strip, which has the whole width then.
        readonly property bool isStacked: width < 480 * Theme.scale * Theme.textScale

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        height: isStacked ? strip.height + Theme.gap + all.height : strip.height
        visible: !banner.visible

        VisitStrip {
            id: strip
            anchors.left: parent.left
            anchors.right: bottom.isStacked ? parent.right : all.left
            anchors.rightMargin: bottom.isStacked ? 0 : Theme.margin
            height: implicitHeight
            model: page.visits
            onChosen: visitId => page.visitWanted(visitId)
        }
        AppButton {
            id: all
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: bottom.isStacked ? bottom.width : implicitWidth
            height: bottom.isStacked ? Theme.touchTarget : Math.max(Theme.touchTarget, strip.height)
            text: qsTr("Visitors")
            symbol: Glyph.Visitors
            color: head.isOnPicture ? Theme.pictureInk : Theme.text
            fill: head.isOnPicture ? Theme.scrim : Theme.surface
            onClicked: page.visitsWanted()
        }
    }
    Rectangle { // seen from across the hall, whatever the picture shows
        anchors.fill: parent
        visible: banner.visible && banner.isBlocked
        color: "transparent"
        border.width: Math.round(10 * Theme.scale)
        border.color: Theme.alarm
    }
    RingBanner {
        id: banner
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        ring: page.ring
        now: page.now
        onDetails: visitId => page.visitWanted(visitId)
    }
}

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

    title: qsTr("Live")
    background: Rectangle {
        color: Theme.empty
    }

    FrameItem {
        id: frame
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
        readonly property bool isCovered: banner.visible && banner.y < height + Theme.gap

        width: parent.width
        height: clock.implicitHeight + day.implicitHeight + Theme.margin

        Text {
            id: clock
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
            anchors.top: clock.bottom
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
            readonly property real room: head.width - Theme.gap - (head.isCovered ? cameraRow.width + 2 * Theme.gap : day.width + 2 * Theme.margin)

            anchors.right: head.isCovered ? cameraRow.left : cameraRow.right
            anchors.rightMargin: head.isCovered ? Theme.gap : 0
            anchors.top: head.isCovered ? cameraRow.top : cameraRow.bottom
            anchors.topMargin: Theme.gap
            spacing: Theme.gap
            visible: page.camera !== null

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
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        height: strip.implicitHeight
        visible: !banner.visible

        VisitStrip {
            id: strip
            anchors.left: parent.left
            anchors.right: all.left
            anchors.rightMargin: Theme.margin
            model: page.visits
            onChosen: visitId => page.visitWanted(visitId)
        }
        AppButton {
            id: all
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(Theme.touchTarget, strip.height)
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

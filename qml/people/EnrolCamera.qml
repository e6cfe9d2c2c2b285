// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The live picture, to take pictures of somebody who stands before it.
Rectangle {
    id: view

    required property LiveCamera camera //!< may be null
    required property EnrolmentDraft draft
    readonly property string advice: {
        if (draft.waitingCount > 0)
            return qsTr("Looking at it…")
        switch (draft.lastVerdict) {
        case EnrolmentDraft.Waiting:
            return qsTr("Stand before the camera, alone, and look at it.")
        case EnrolmentDraft.Good:
            return draft.goodCount < 3 ? qsTr("Good. Turn the head a little and take another one.") : qsTr("Good. %n good picture(s) are enough; more do no harm.", "", draft.goodCount)
        case EnrolmentDraft.Taken:
            return qsTr("Done.")
        case EnrolmentDraft.NoFace:
            return qsTr("No face found. Look at the camera.")
        case EnrolmentDraft.SeveralFaces:
            return qsTr("More than one face. Stand there alone.")
        case EnrolmentDraft.TooSmall:
            return qsTr("Too far away. Come closer.")
        case EnrolmentDraft.TooDark:
            return qsTr("Too dark or too bright. More even light on the face helps.")
        case EnrolmentDraft.Blurred:
            return qsTr("Not sharp. Keep still.")
        case EnrolmentDraft.TurnedAway:
            return qsTr("Look at the camera.")
        case EnrolmentDraft.PoorView:
            return qsTr("Not seen well enough. Come closer, into better light.")
        }
        return qsTr("It could not be looked at. Try again.")
    }

    implicitHeight: Math.round(width * 9 / 16) + below.height
    radius: Theme.radius
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: parent.height - below.height
        color: Theme.empty

        FrameItem {
            id: frame
            anchors.fill: parent
            camera: view.camera
            fillMode: FrameItem.Fit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Live picture")
        }
        FaceMarks {
            anchors.fill: parent
            visible: frame.hasPicture
            faces: view.camera ? view.camera.faces : null
            picture: frame.contentRect
        }
        Text {
            anchors.centerIn: parent
            visible: !frame.hasPicture
            text: qsTr("The camera gives no picture now")
            font.pixelSize: Theme.sizeBody
            color: Theme.pictureInkMuted
        }
    }
    Item {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(take.height, words.implicitHeight) + 2 * Theme.gap

        Text {
            id: words
            anchors.left: parent.left
            anchors.right: take.left
            anchors.margins: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: view.advice
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            color: Theme.text
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        AppButton {
            id: take
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Take picture now")
            symbol: Glyph.Camera
            color: Theme.accentInk
            fill: Theme.accent
            enabled: frame.hasPicture && !view.draft.isAdding
            opacity: enabled ? 1 : 0.5
            onClicked: view.draft.addFrame(view.camera)
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The live picture, to take pictures of somebody who stands before it: by themselves when all is right, or with the key.
Rectangle {
    id: view

    required property LiveCamera camera //!< may be null
    required property EnrolmentDraft draft
    required property FaceCoach coach
    readonly property string coaching: {
        switch (coach.instruction) {
        case FaceCoach.Waiting:
            return qsTr("Stand before the camera, alone, and look at it.")
        case FaceCoach.LookHere:
            return qsTr("No face is seen. Look at the camera.")
        case FaceCoach.Alone:
            return qsTr("More than one face. Stand there alone.")
        case FaceCoach.Closer:
            return qsTr("Come closer.")
        case FaceCoach.Back:
            return qsTr("A little further back.")
        case FaceCoach.Centre:
            return qsTr("Bring the face into the oval.")
        case FaceCoach.MoreLight:
            return qsTr("Too dark. More light on the face, please.")
        case FaceCoach.LessLight:
            return qsTr("Too bright. Turn away from the lamp or the sun.")
        case FaceCoach.HoldStill:
            return qsTr("Hold still.")
        case FaceCoach.LookStraight:
            return qsTr("Look straight at the camera.")
        case FaceCoach.TurnLeft:
            return qsTr("Now turn the head a little to your left.")
        case FaceCoach.TurnRight:
            return qsTr("Now turn the head a little to your right.")
        case FaceCoach.LookUp:
            return qsTr("Now look ahead and raise the chin a little.")
        case FaceCoach.LookDown:
            return qsTr("Now look ahead and lower the chin a little.")
        case FaceCoach.TurnMore:
            return qsTr("A little more.")
        case FaceCoach.TurnLess:
            return qsTr("That is too far. A little less.")
        case FaceCoach.OtherWay:
            return qsTr("To the other side, please.")
        case FaceCoach.SomebodyElse:
            return qsTr("This is somebody else than before. One person only, please.")
        case FaceCoach.LeftOut:
            return qsTr("This one is left out; the others will do.")
        case FaceCoach.Steady:
            return qsTr("Good. Stay so …")
        case FaceCoach.Taken:
            return qsTr("Taken. Thank you.")
        case FaceCoach.Done:
            return draft.goodCount >= 3 ? qsTr("That is all. Give a name, and add the person.") : draft.goodCount > 0 ? qsTr("That is all. It will do, but three pictures are surer: take more with the key.") : qsTr("That is all, but few pictures were good. Take more with the key.")
        }
        return ""
    }
    //! Said while somebody else stands there than was taken before, until it is plain again who is meant.
    property bool isAnothersTurn: false
    //! Where nothing comes of what is said, another way.
    readonly property string wayOut: {
        if (!coach.isStuck)
            return ""
        switch (coach.instruction) {
        case FaceCoach.LookStraight:
        case FaceCoach.TurnLeft:
        case FaceCoach.TurnRight:
        case FaceCoach.LookUp:
        case FaceCoach.LookDown:
        case FaceCoach.TurnMore:
        case FaceCoach.TurnLess:
        case FaceCoach.OtherWay:
            return qsTr("Or skip it: fewer pictures will do.")
        case FaceCoach.Closer:
        case FaceCoach.Back:
        case FaceCoach.Centre:
        case FaceCoach.MoreLight:
        case FaceCoach.LessLight:
        case FaceCoach.HoldStill:
            return qsTr("If that cannot be: “Take picture now”.")
        case FaceCoach.SomebodyElse:
            return qsTr("Is it somebody else’s turn? Then start again.")
        }
        return ""
    }
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

    //! Large letters would hide the picture that they stand on.
    readonly property bool isSmall: width < 480 * Theme.scale * Theme.textScale

    implicitHeight: Math.round(width * 9 / 16) + below.height + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface

    Connections {
        target: view.coach
        function onChanged(): void {
            switch (view.coach.instruction) {
            case FaceCoach.SomebodyElse:
                view.isAnothersTurn = true
                break
            case FaceCoach.Steady:
            case FaceCoach.Taken:
            case FaceCoach.Waiting:
            case FaceCoach.Done:
                view.isAnothersTurn = false
                break
            }
        }
    }
    Rectangle {
        width: parent.width
        height: parent.height - below.height - 2 * Theme.gap
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
            visible: frame.hasPicture && !view.coach.isActive
            faces: view.camera ? view.camera.faces : null
            picture: frame.contentRect
        }
        CoachOval {
            anchors.fill: parent
            visible: frame.hasPicture && view.coach.isActive && view.coach.pose !== FaceCoach.NoPose
            picture: frame.contentRect
            pose: view.coach.pose
            takenPoses: view.coach.takenPoses
            isRight: view.coach.instruction === FaceCoach.Steady || view.coach.instruction === FaceCoach.Taken
            color: Theme.pictureLooking
            goodColor: Theme.pictureKnown
            shadow: Theme.scrim
        }
        Rectangle { // how far it is
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.gap
            visible: view.coach.isActive
            width: count.implicitWidth + 2 * Theme.margin
            height: count.implicitHeight + Theme.gap
            radius: height / 2
            color: Theme.scrim

            Text {
                id: count
                anchors.centerIn: parent
                text: qsTr("%1 of %2 taken").arg(view.coach.taken).arg(view.coach.wanted)
                font.pixelSize: Theme.sizeSmall
                font.weight: Font.DemiBold
                color: Theme.pictureInk
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        Rectangle { // what to do now, on the picture that everybody looks at
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: words.implicitHeight + 2 * Theme.gap
            color: Theme.scrim

            Text {
                id: words
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: view.coach.error !== "" ? qsTr("The camera's picture cannot be looked at: %1").arg(view.coach.error) : !view.coach.isActive ? view.advice : view.wayOut === "" ? view.coaching : view.coach.instruction === FaceCoach.SomebodyElse ? view.wayOut : view.coaching + " " + view.wayOut
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pixelSize: view.isSmall ? Theme.sizeSmall : view.coach.isActive && view.wayOut === "" ? Theme.sizeTitle : Theme.sizeBody
                font.weight: view.coach.isActive ? Font.DemiBold : Font.Normal
                color: Theme.pictureInk
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
                onTextChanged: {
                    if (view.visible)
                        view.coach.announce(words)
                }
            }
        }
        Text {
            anchors.centerIn: parent
            visible: !frame.hasPicture
            text: qsTr("The camera gives no picture now")
            font.pixelSize: Theme.sizeBody
            color: Theme.pictureInkMuted
        }
    }
    Flow {
        id: below
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.left: parent.left
        anchors.margins: Theme.gap
        spacing: Theme.gap
        layoutDirection: Theme.isMirrored ? Qt.LeftToRight : Qt.RightToLeft

        AppButton {
            objectName: "startAgain"
            visible: view.coach.isActive && view.isAnothersTurn
            text: qsTr("Start again")
            Accessible.name: qsTr("Start again with who stands there now")
            fill: Theme.background
            onClicked: view.coach.startAgain()
        }
        AppButton {
            id: take
            text: qsTr("Take picture now")
            symbol: Glyph.Camera
            color: Theme.accentInk
            fill: Theme.accent
            enabled: frame.hasPicture && !view.draft.isAdding
            opacity: enabled ? 1 : 0.5
            onClicked: view.draft.addFrame(view.camera)
        }
        AppButton {
            visible: view.coach.isActive && view.coach.pose !== FaceCoach.NoPose && !view.isAnothersTurn
            text: qsTr("Skip")
            Accessible.name: qsTr("Skip this position of the head")
            fill: Theme.background
            onClicked: view.coach.skip()
        }
    }
}

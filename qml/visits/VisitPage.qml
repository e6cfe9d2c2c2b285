// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One visit: its picture, every face, and why it was decided so.
Page {
    id: page

    required property VisitDetail visit
    required property string engineText
    required property PersonModel persons
    required property VisitCorrection correction

    property PinGuard guard: null //!< null: everybody may

    signal back

    function guarded(need: int, action: var): void {
        if (guard)
            guard.ask(need, action)
        else
            action()
    }

    readonly property bool isWide: width > height
    property int askedFace: -1 //!< which face the question is about

    function lengthText(seconds: int): string {
        return seconds < 60 ? qsTr("%n second(s)", "", seconds) : qsTr("%n minute(s)", "", Math.round(seconds / 60))
    }
    title: visit.isLoaded ? visit.who : qsTr("Visit")
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }

    Rectangle {
        id: stage
        anchors.left: parent.left // so that it changes sides where the language does
        width: page.isWide ? Math.round(parent.width * 0.58) : parent.width
        height: page.isWide ? parent.height : Math.round(parent.width * 9 / 16)
        color: Theme.empty

        Image {
            id: picture

            readonly property rect painted: Qt.rect((width - paintedWidth) / 2, (height - paintedHeight) / 2, paintedWidth, paintedHeight)

            anchors.fill: parent
            source: page.visit.picture
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture of the visit")
        }
        Binding { // the boxes count pixels of the picture, whose size is known when it is there
            target: page.visit.faces
            property: "unit"
            value: Qt.size(picture.implicitWidth, picture.implicitHeight)
            when: picture.status === Image.Ready
        }
        FaceMarks {
            anchors.fill: parent
            visible: picture.status === Image.Ready
            faces: page.visit.faces
            picture: picture.painted
        }
        Text {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.visit.error !== "" ? qsTr("The visit could not be read: %1").arg(page.visit.error) : picture.status === Image.Error || (picture.status === Image.Ready && picture.implicitWidth <= 1) ? qsTr("The picture could not be read") : page.visit.isLoaded && picture.status === Image.Null ? qsTr("There is no picture of this visit") : ""
            font.pixelSize: Theme.sizeBody
            color: Theme.pictureInkMuted
        }
    }
    Flickable {
        id: scroll
        anchors.left: page.isWide ? stage.right : parent.left
        anchors.right: parent.right
        anchors.top: page.isWide ? parent.top : stage.bottom
        anchors.bottom: parent.bottom
        visible: page.visit.isLoaded
        contentHeight: facts.height + 2 * Theme.margin
        clip: true
        focus: true
        activeFocusOnTab: true
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.touchTarget)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.touchTarget))
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: facts
            x: Theme.margin
            y: Theme.margin
            width: scroll.width - 2 * Theme.margin
            spacing: Theme.margin

            Notice {
                width: parent.width
                message: page.correction.visitId === page.visit.visitId ? page.correction.message : ""
                advice: page.correction.advice
                hasFailed: page.correction.hasFailed
                canUndo: page.correction.canUndo
                onUndone: page.guarded(PinGate.EditPersons, () => page.correction.undo())
                onDismissed: page.correction.dismiss()
            }
            OutcomeBadge {
                width: parent.width // where the language begins
                outcome: page.visit.outcome
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: Theme.sentence(Theme.joined([qsTr("%1, %2", "date, time").arg(Theme.shortDate(page.visit.startedAt)).arg(Theme.shortTime(page.visit.startedAt)), page.visit.isOpen ? qsTr("here now") : page.lengthText(page.visit.seconds), page.visit.camera, page.visit.rang ? qsTr("rang the bell") : qsTr("did not ring")]))
                font.pixelSize: Theme.sizeBody
                color: Theme.textMuted
            }
            FaceColumn {
                width: parent.width
                canName: !page.visit.isOpen
                isBusy: page.correction.isBusy
                onWhoWanted: face => {
                    page.guarded(PinGate.LabelVisits, () => {
                        page.askedFace = face
                        chooser.open()
                    })
                }
                onNewWanted: face => {
                    page.guarded(PinGate.EditPersons, () => {
                        page.askedFace = face
                        newPerson.ask()
                    })
                }
                onNobodySaid: face => page.guarded(PinGate.LabelVisits, () => page.correction.sayNobody(face))

                Repeater {
                    model: page.visit.faces
                    delegate: FaceCard {}
                }
            }
            Text {
                width: parent.width
                visible: page.visit.isOpen && page.visit.faces.count > 0
                text: qsTr("You can say who it was when the visit is over.")
                wrapMode: Text.Wrap
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
            Text {
                width: parent.width
                text: page.engineText
                wrapMode: Text.Wrap
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
        }
    }
    PersonChooser {
        id: chooser
        objectName: "visit-who"
        title: qsTr("Who is this?")
        subject: page.visit.visitId
        persons: page.persons
        canLearn: true
        onChosen: (personId, name) => {
            const learned = isLearned
            page.guarded(learned ? PinGate.EditPersons : PinGate.LabelVisits, () => page.correction.sayWho(page.askedFace, personId, name, learned))
        }
    }
    NewPersonPanel {
        id: newPerson
        objectName: "visit-new"
        subject: page.visit.visitId
        explanation: qsTr("They will be known by this face, when it is good enough.")
        onGiven: (name, isBlocked, hasAgreed) => page.correction.sayNew(page.askedFace, name, isBlocked, hasAgreed)
    }
}

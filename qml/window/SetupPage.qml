// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// From a new station to a doorbell that works, one thing after the other: language, owner, camera, first person.
Page {
    id: page

    enum Step { Language, Owner, Camera, Person, Done }

    required property WindowPreferences preferences
    required property FirstOwner owner
    required property string addresses //!< one a line; empty: not known
    required property CameraSettings settings
    required property CameraModel cameras
    required property PersonModel persons
    property int step: SetupPage.Language
    property bool isKept: false //!< what is written stays, although the page goes: it will be back

    readonly property bool isShown: StackView.status === StackView.Active
    readonly property bool isWritten: form.isWritten && owner.isNeeded
    readonly property bool mayGoOn: step !== SetupPage.Owner || !owner.isNeeded
    readonly property bool isLeft: step === SetupPage.Camera ? cameras.count === 0 : step === SetupPage.Person ? persons.total === 0 : false
    readonly property int working: { // of the cameras
        let sum = 0
        for (let i = 0; i < states.count; ++i) {
            const state = states.objectAt(i)
            if (state !== null && (state as CameraState).isUp)
                ++sum
        }
        return sum
    }

    signal back
    signal formWanted(name: string) //!< of a camera; empty: a new one
    signal personWanted
    signal bellWanted

    function begin(): void {
        step = SetupPage.Language
    }
    function forget(): void {
        form.forget()
    }
    function go(to: int): void {
        step = to
        scroll.contentY = 0
        settle()
    }
    function settle(): void {
        if (step === SetupPage.Owner && owner.isNeeded)
            form.begin()
        else
            next.forceActiveFocus()
        if (step === SetupPage.Camera)
            settings.load()
    }

    title: qsTr("Set up this station")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    footer: Rectangle {
        implicitHeight: Theme.touchTarget + 2 * Theme.gap
        color: Theme.surface

        AppButton {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: page.step > SetupPage.Language
            text: qsTr("Step back")
            symbol: Glyph.Back
            display: page.width < 480 * Theme.scale * Theme.textScale ? AppButton.IconOnly : AppButton.TextBesideIcon
            isQuiet: true
            onClicked: page.go(page.step - 1)
        }
        AppButton {
            id: next
            objectName: "setupNext"
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            enabled: page.mayGoOn
            text: page.step === SetupPage.Done ? qsTr("Finish") : page.isLeft ? qsTr("Later") : qsTr("Next")
            symbol: page.step === SetupPage.Done ? Glyph.Check : Glyph.Next
            color: !enabled ? Theme.textMuted : page.isLeft ? Theme.text : Theme.accentInk
            fill: !enabled || page.isLeft ? Theme.surfacePressed : Theme.accent
            onClicked: page.step === SetupPage.Done ? page.back() : page.go(page.step + 1)
        }
    }
    StackView.onActivated: {
        persons.open()
        settle()
    }
    StackView.onDeactivated: {
        persons.close()
        if (!isKept)
            forget()
    }
    Connections {
        target: page.owner
        function onMade(): void {
            if (page.step === SetupPage.Owner)
                page.go(SetupPage.Camera)
        }
    }
    Instantiator {
        id: states
        model: page.cameras
        delegate: CameraState {}
    }

    PageScroll {
        id: scroll
        anchors.fill: parent
        widest: 720 * Theme.scale

        Text {
            width: parent.width
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            text: page.step === SetupPage.Language ? qsTr("Which language?") : page.step === SetupPage.Owner ? qsTr("Who looks after it?") : page.step === SetupPage.Camera ? qsTr("What does it see?") : page.step === SetupPage.Person ? qsTr("Whom does it know?") : qsTr("Ready")
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            visible: page.step !== SetupPage.Done
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Step %1 of 4").arg(page.step + 1)
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        ChoiceFlow {
            width: parent.width
            visible: page.step === SetupPage.Language
            value: page.preferences.languageInUse
            labels: page.languageNames()
            onChosen: word => page.preferences.language = word

            Repeater {
                model: page.preferences.offeredLanguages()
                delegate: ChoiceKey {
                    fill: isChosen ? Theme.accent : Theme.surface
                }
            }
        }
        OwnerColumn {
            id: form
            visible: page.step === SetupPage.Owner
            owner: page.owner
            addresses: page.addresses
        }
        Text {
            width: parent.width
            visible: page.step === SetupPage.Camera && page.cameras.count > 0
            wrapMode: Text.Wrap
            text: qsTr("A camera at the height of faces, and not against the sun, knows people best.")
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        CameraList {
            visible: page.step === SetupPage.Camera
            settings: page.settings
            cameras: page.cameras
            isShown: page.isShown && visible
            onAddWanted: page.formWanted("")
            onChangeWanted: name => page.formWanted(name)
            onRemoveWanted: name => removal.ask(name)
        }
        Text {
            width: parent.width
            visible: page.step === SetupPage.Person
            wrapMode: Text.Wrap
            text: page.persons.total > 0 ? qsTr("The station knows %n person(s).", "", page.persons.total) : qsTr("It names whom it was shown, and says “unknown” of everybody else. Begin with yourself: a few pictures from the camera are enough.")
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        AppButton {
            objectName: "setupPerson"
            width: Math.min(implicitWidth, parent.width)
            visible: page.step === SetupPage.Person
            text: page.persons.total > 0 ? qsTr("Add another person") : qsTr("Add the first person")
            symbol: Glyph.Add
            color: page.persons.total > 0 ? Theme.text : Theme.accentInk
            fill: page.persons.total > 0 ? Theme.surface : Theme.accent
            onClicked: page.personWanted()
        }
        Card {
            visible: page.step === SetupPage.Done

            SetupFact {
                isGood: !page.owner.isNeeded
                text: isGood ? qsTr("It has an owner. Others get a name and PIN of their own under “Settings”, “Users and PINs”.") : qsTr("It has no owner yet: nobody can sign in.")
            }
            SetupFact {
                isGood: page.working > 0
                text: page.cameras.count === 0 ? qsTr("It has no camera yet. Add one under “Cameras”.") : isGood ? qsTr("%n camera(s) give a picture.", "", page.working) : qsTr("No camera gives a picture yet. “Cameras” says why.")
            }
            SetupFact {
                isGood: page.persons.total > 0
                text: isGood ? qsTr("It knows %n person(s).", "", page.persons.total) : qsTr("It knows nobody yet, and calls everybody unknown. Add people under “People”.")
            }
        }
        AppButton {
            objectName: "setupBell"
            width: Math.min(implicitWidth, parent.width)
            visible: page.step === SetupPage.Done && page.cameras.count > 0
            text: qsTr("Ring the bell to try it")
            symbol: Glyph.Bell
            onClicked: page.bellWanted()
        }
    }
    CameraRemoval {
        id: removal
        settings: page.settings
    }

    function languageNames(): var {
        const names = {}
        for (const language of preferences.offeredLanguages())
            names[language] = preferences.nameOf(language)
        return names
    }
}

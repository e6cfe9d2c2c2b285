// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The pages about people, and how one leads to another.
Item {
    id: places

    required property StationController station
    required property StackView pages
    required property date now
    required property bool isKiosk
    readonly property Page people: peoplePage
    readonly property Page strangers: strangersPage

    signal visitWanted(string visitId)
    signal accuracyWanted

    function showPerson(personId: string): void {
        station.people.person.open(personId)
        pages.pop(null)
        pages.push([peoplePage, personPage])
    }
    function showAddPerson(): void {
        pages.pop(null)
        pages.push([peoplePage, addPage])
        addPage.begin()
    }
    function showStrangers(): void {
        pages.push(strangersPage)
    }

    PeoplePage {
        id: peoplePage
        objectName: "people"
        visible: false
        persons: places.station.people.persons
        person: places.station.people.person
        onBack: places.pages.pop()
        onChosen: personId => {
            places.station.people.person.open(personId)
            places.pages.push(personPage)
        }
        onNewWanted: {
            places.pages.push(addPage)
            addPage.begin()
        }
        onStrangersWanted: places.showStrangers()
        onAccuracyWanted: places.accuracyWanted()
    }
    PersonPage {
        id: personPage
        objectName: "person"
        visible: false
        person: places.station.people.person
        persons: places.station.people.persons
        now: places.now
        hasFiles: !places.isKiosk
        onBack: places.pages.pop()
        onVisitChosen: visitId => places.visitWanted(visitId)
        onPicturesWanted: {
            places.pages.push(addPage)
            addPage.beginFor(person.personId, person.name)
        }
    }
    AddPersonPage {
        id: addPage
        objectName: "addperson"
        visible: false
        draft: places.station.people.draft
        coach: places.station.people.coach
        camera: places.station.currentCamera
        hasFiles: !places.isKiosk
        onBack: places.pages.pop()
        onPersonWanted: personId => places.showPerson(personId)
    }
    StrangersPage {
        id: strangersPage
        objectName: "strangers"
        visible: false
        strangers: places.station.people.strangers
        persons: places.station.people.persons
        onBack: places.pages.pop()
        onVisitChosen: visitId => places.visitWanted(visitId)
    }
    Connections {
        target: places.station.people.person

        function onMerged(intoId: string): void {
            places.showPerson(intoId)
        }
        function onGone(): void {
            if (places.pages.currentItem === personPage)
                places.pages.pop()
            places.station.people.person.close()
            if (places.station.people.person.receipt !== "")
                receipt.open()
        }
    }
    AppDialog {
        id: receipt
        title: qsTr("Receipt")
        onClosed: places.station.people.person.dismiss()
        onOpened: closeKey.forceActiveFocus()

        TextEdit {
            width: parent.width
            text: places.station.people.person.receipt
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            font.pixelSize: Theme.sizeBody
            color: Theme.text
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        keys: [
            AppButton {
                id: closeKey
                text: qsTr("Close")
                color: Theme.accentInk
                fill: Theme.accent
                onClicked: receipt.close()
            }
        ]
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The pages about people, and how one leads to another.
Item {
    id: places

    required property People all
    required property LiveCamera camera //!< to be enrolled in front of; may be null
    required property StackView pages
    required property date now
    required property bool isKiosk
    readonly property Page people: peoplePage
    readonly property Page strangers: strangersPage
    readonly property AddPersonPage adding: addPage

    signal visitWanted(string visitId)
    signal accuracyWanted

    function showPerson(personId: string): void {
        all.person.open(personId)
        pages.pop(null)
        pages.push([peoplePage, personPage])
    }
    function showAddPerson(): void {
        pages.pop(null)
        pages.push([peoplePage, addPage])
        addPage.begin()
    }
    function addHere(): void { // and back to where it was asked for
        pages.push(addPage)
        addPage.begin()
    }
    function showStrangers(): void {
        pages.push(strangersPage)
    }

    PeoplePage {
        id: peoplePage
        objectName: "people"
        visible: false
        persons: places.all.persons
        person: places.all.person
        onBack: places.pages.pop()
        onChosen: personId => {
            places.all.person.open(personId)
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
        person: places.all.person
        persons: places.all.persons
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
        draft: places.all.draft
        coach: places.all.coach
        camera: places.camera
        hasFiles: !places.isKiosk
        onBack: places.pages.pop()
        onPersonWanted: personId => places.showPerson(personId)
    }
    StrangersPage {
        id: strangersPage
        objectName: "strangers"
        visible: false
        strangers: places.all.strangers
        persons: places.all.persons
        onBack: places.pages.pop()
        onVisitChosen: visitId => places.visitWanted(visitId)
    }
    Connections {
        target: places.all.person

        function onMerged(intoId: string): void {
            places.showPerson(intoId)
        }
        function onGone(personId: string): void {
            if (places.all.person.personId === personId) { // another one may be shown by now
                if (places.pages.currentItem === personPage)
                    places.pages.pop()
                places.all.person.close()
            }
            if (places.all.person.receipt.text !== "")
                receipt.open()
        }
    }
    ReceiptPanel {
        id: receipt
        objectName: "person-receipt"
        receipt: places.all.person.receipt
        hasFiles: !places.isKiosk
    }
}

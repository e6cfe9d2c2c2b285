// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The pages about people and a visit's page, in a window of their own.
ApplicationWindow {
    id: window

    required property StationController station
    property bool isKiosk: false
    readonly property date now: new Date()
    readonly property string pageName: pages.currentItem ? pages.currentItem.objectName : ""

    function show(name: string): void {
        pages.pop(null)
        pages.push(name === "people" ? people.people : people.strangers)
    }
    function showVisit(visitId: string): void {
        station.visit.open(visitId)
        pages.push(visitPage)
    }
    function showPerson(personId: string): void {
        people.showPerson(personId)
    }
    function showAddPerson(): void {
        people.showAddPerson()
    }

    visible: true
    width: 800
    height: 480

    Shortcut {
        sequences: ["Esc", "Back"]
        onActivated: pages.pop()
    }
    StackView {
        id: pages
        anchors.fill: parent
        focus: true
        pushEnter: null
        pushExit: null
        popEnter: null
        popExit: null
        initialItem: Item {}
    }
    VisitPage {
        id: visitPage
        objectName: "visit"
        visible: false
        visit: window.station.visit
        engineText: window.station.engineText
        persons: window.station.people.persons
        correction: window.station.people.correction
        onBack: pages.pop()
    }
    PeoplePages {
        id: people
        anchors.fill: parent
        all: window.station.people
        camera: window.station.currentCamera
        pages: pages
        now: window.now
        isKiosk: window.isKiosk
        onVisitWanted: visitId => window.showVisit(visitId)
    }
}

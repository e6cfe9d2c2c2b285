// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Everybody who was at the door, newest first, by day.
Page {
    id: page

    required property VisitModel visits
    required property var cameraNames //!< of strings
    required property PersonModel persons
    property PinGuard guard: null //!< null: everybody may see who is known
    required property date now
    readonly property real sideMargin: Math.max(Theme.margin, (width - 960 * Theme.scale) / 2)

    signal back
    signal chosen(string visitId)

    title: qsTr("Visitors")
    focus: true
    StackView.onRemoved: history.isAtNewest = true // whoever opens it again wants to know who was there last
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }

    VisitFilterBar {
        id: filterBar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: page.sideMargin
        anchors.rightMargin: page.sideMargin
        anchors.topMargin: Theme.gap
        filter: page.visits.filter
        cameraNames: page.cameraNames
        onPersonWanted: {
            if (page.guard)
                page.guard.ask(PinGate.LabelVisits, () => chooser.open())
            else
                chooser.open()
        }
    }
    PersonChooser {
        id: chooser
        objectName: "visits-person"
        title: qsTr("Whose visits?")
        persons: page.persons
        onChosen: (personId, name) => page.visits.filter.setPerson(personId, name)
    }
    VisitList {
        id: history
        objectName: "history"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filterBar.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.sideMargin
        anchors.rightMargin: page.sideMargin
        anchors.topMargin: Theme.gap
        clip: true
        model: page.visits
        now: page.now
        focus: true
        Accessible.name: page.title
        onChosen: visitId => page.chosen(visitId)
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        visible: page.visits.count === 0
        spacing: Theme.margin

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 56 * Theme.scale
            height: width
            symbol: page.visits.error !== "" ? Glyph.Warning : Glyph.Visitors
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.visits.error !== "" ? qsTr("The visits could not be read: %1").arg(page.visits.error) : page.visits.isLoading ? qsTr("Reading…") : page.visits.filter.isActive ? qsTr("No visit is like that") : qsTr("Nobody has been at the door yet")
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.visits.error !== ""
            text: qsTr("Try again")
            onClicked: page.visits.retry()
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.visits.error === "" && !page.visits.isLoading && page.visits.filter.isActive
            text: qsTr("Show all")
            onClicked: page.visits.filter.clear()
        }
    }
}

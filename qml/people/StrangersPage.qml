// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Visitors whom nobody has named, each once, and the ways to name them.
Page {
    id: page

    required property StrangerModel strangers
    required property PersonModel persons

    signal back
    signal visitChosen(string visitId)

    property string askedId: ""

    title: qsTr("Who was not known")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivating: strangers.open()

    StrangerList {
        anchors.fill: parent
        anchors.leftMargin: Math.max(Theme.margin, (page.width - 960 * Theme.scale) / 2)
        anchors.rightMargin: anchors.leftMargin
        strangers: page.strangers
        focus: true
        Accessible.name: page.title
        header: StrangerHead {}
        delegate: StrangerCard {}
        footer: StrangerFoot {}
        onWhoWanted: strangerId => {
            page.askedId = strangerId
            chooser.open()
        }
        onNewWanted: strangerId => {
            page.askedId = strangerId
            newPerson.ask()
        }
        onVisitWanted: visitId => page.visitChosen(visitId)
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.margin, 620 * Theme.scale)
        visible: page.strangers.count === 0
        spacing: Theme.margin

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 56 * Theme.scale
            height: width
            symbol: page.strangers.error !== "" ? Glyph.Warning : Glyph.Unknown
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.strangers.error !== "" ? qsTr("The visitors could not be read: %1").arg(page.strangers.error) : page.strangers.isLoading ? qsTr("Reading…") : qsTr("Nobody unknown was at the door")
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.strangers.error !== ""
            text: qsTr("Try again")
            onClicked: page.strangers.open()
        }
    }
    PersonChooser {
        id: chooser
        title: qsTr("Who is this?")
        subject: page.askedId
        persons: page.persons
        onChosen: (personId, name) => page.strangers.sayWho(page.askedId, personId, name)
    }
    NewPersonPanel {
        id: newPerson
        subject: page.askedId
        explanation: qsTr("The best of their faces is learned, and all of their visits get the name.")
        onGiven: (name, isBlocked, hasAgreed) => page.strangers.sayNew(page.askedId, name, isBlocked, hasAgreed)
    }
}

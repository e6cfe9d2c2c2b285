// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Everybody whom the station knows or blocks.
Page {
    id: page

    required property PersonModel persons
    required property PersonDetail person //!< who was looked at last

    signal back
    signal chosen(string personId)
    signal newWanted
    signal strangersWanted
    signal accuracyWanted

    readonly property real side: Math.max(Theme.margin, (width - 960 * Theme.scale) / 2)

    title: qsTr("People")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivating: {
        persons.search = search.text // a question over another page may have searched meanwhile
        persons.open()
    }
    StackView.onDeactivated: persons.close()
    StackView.onRemoved: search.text = "" // the next time it is another question

    Flow {
        id: tools
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        AppButton {
            id: addKey
            text: qsTr("Add a person")
            symbol: Glyph.Add
            color: Theme.accentInk
            fill: Theme.accent
            onClicked: page.newWanted()
        }
        AppButton {
            id: strangersKey
            text: qsTr("Who was not known")
            symbol: Glyph.Unknown
            onClicked: page.strangersWanted()
        }
        AppButton {
            id: accuracyKey
            text: qsTr("How good is it?")
            symbol: Glyph.Compare
            onClicked: page.accuracyWanted()
        }
        AppField {
            id: search
            readonly property real rest: tools.width - addKey.width - strangersKey.width - accuracyKey.width - 3 * tools.spacing

            width: rest < 320 * Theme.scale * Theme.textScale ? tools.width : rest
            visible: page.persons.total > 0
            isSearch: true
            placeholderText: qsTr("Search a name or a note")
            onTextChanged: page.persons.search = text
        }
    }
    Notice {
        id: notice
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tools.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.topMargin: Theme.gap
        message: page.person.isLoaded ? "" : page.person.message
        onDismissed: page.person.dismiss()
    }
    PersonList {
        id: list
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : tools.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.topMargin: Theme.gap
        bottomMargin: Theme.margin
        model: page.persons
        clip: true
        focus: true
        Accessible.name: page.title
        onChosen: personId => page.chosen(personId)
        ScrollBar.vertical: ScrollBar {}
    }
    Column {
        anchors.centerIn: list
        width: Math.min(parent.width - 4 * Theme.margin, 620 * Theme.scale)
        visible: page.persons.count === 0
        spacing: Theme.margin

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 56 * Theme.scale
            height: width
            visible: list.height > 260 * Theme.scale * Theme.textScale
            symbol: page.persons.error !== "" ? Glyph.Warning : Glyph.People
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.persons.error !== "" ? qsTr("The people could not be read: %1").arg(page.persons.error) : page.persons.total > 0 ? qsTr("Nobody has such a name") : page.persons.isLoading ? qsTr("Reading…") : qsTr("Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.")
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.persons.error !== ""
            text: qsTr("Try again")
            onClicked: {
                page.persons.close()
                page.persons.open()
            }
        }
    }
}

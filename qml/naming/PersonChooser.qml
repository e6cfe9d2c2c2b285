// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Which of the people that are known, with a search.
AppDialog {
    id: chooser

    required property PersonModel persons
    property string exceptId: "" //!< who is not offered
    property bool canLearn: false //!< whether it can be asked for that the face is learned too
    readonly property bool isLearned: learn.visible && learn.checked

    signal chosen(string personId, string name)

    function choose(personId: string, name: string): void {
        close()
        chosen(personId, name)
    }

    height: parent ? Math.min(parent.height - 2 * Theme.gap, 620 * Theme.scale) : 0
    isWritten: search.text !== ""
    onAboutToShow: {
        if (isInterrupted)
            persons.search = search.text
        else
            search.text = ""
        persons.open()
    }
    onOpened: search.forceActiveFocus()
    onClosed: {
        persons.search = ""
        persons.close()
    }

    AppField {
        id: search
        width: parent.width
        isSearch: true
        placeholderText: qsTr("Search a name or a note")
        onTextChanged: chooser.persons.search = text
        onAccepted: {
            if (list.count === 1)
                list.chooseCurrent()
        }
    }
    AppCheckBox {
        id: learn
        visible: chooser.canLearn
        checked: true
        width: parent.width
        text: qsTr("Learn this face too, when it is good enough")
    }
    Text {
        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        text: chooser.persons.error !== "" ? qsTr("The people could not be read: %1").arg(chooser.persons.error) : chooser.persons.isLoading ? "" : chooser.persons.total === 0 ? qsTr("Nobody is known yet") : chooser.persons.count === 0 ? qsTr("Nobody has such a name") : ""
        font.pixelSize: Theme.sizeBody
        color: Theme.textMuted
    }
    PersonList {
        id: list
        width: parent.width
        height: contentHeight
        interactive: false
        isShort: true
        exceptId: chooser.exceptId
        model: chooser.persons
        Accessible.name: chooser.title
        onChosen: (personId, name) => chooser.choose(personId, name)
    }
}

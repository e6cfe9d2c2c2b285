// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Name, kind and notes of a person.
AppDialog {
    id: panel

    required property PersonDetail person

    function ask(): void {
        nameField.text = person.name
        kind.isBlocked = person.isBlocked
        notes.text = person.notes
        open()
    }
    function save(): void {
        if (nameField.text.trim() === "")
            return
        close()
        person.save(nameField.text, kind.isBlocked, notes.text)
    }

    isWritten: nameField.text !== person.name || kind.isBlocked !== person.isBlocked || notes.text !== person.notes
    subject: person.personId
    title: qsTr("Change %1").arg(person.name)
    onOpened: nameField.forceActiveFocus()

    AppField {
        id: nameField
        width: parent.width
        placeholderText: qsTr("Name")
        maximumLength: 200
        onAccepted: panel.save()
    }
    KindChoice {
        id: kind
        width: parent.width
    }
    TextArea {
        id: notes
        width: parent.width
        height: Math.max(Theme.touchTarget * 2, implicitHeight)
        padding: Theme.gap * 1.5
        placeholderText: qsTr("Notes")
        placeholderTextColor: Theme.textMuted
        wrapMode: TextArea.Wrap
        textFormat: TextEdit.PlainText
        font.pixelSize: Theme.sizeBody
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: saveKey
        Accessible.name: placeholderText
        background: Rectangle {
            radius: Theme.radius
            color: Theme.background
            border.width: notes.activeFocus ? 3 : 1
            border.color: notes.activeFocus ? Theme.accent : Theme.textMuted
        }
    }
    keys: [
        AppButton {
            id: saveKey
            text: qsTr("Save")
            symbol: Glyph.Check
            color: Theme.accentInk
            fill: Theme.accent
            enabled: nameField.text.trim() !== ""
            opacity: enabled ? 1 : 0.5
            onClicked: panel.save()
        },
        AppButton {
            text: qsTr("Cancel")
            fill: Theme.surfacePressed
            onClicked: panel.close()
        }
    ]
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Who somebody new is.
AppDialog {
    id: panel

    property string explanation: ""

    readonly property bool isReady: nameField.text.trim() !== "" && agreed.checked

    signal given(string name, bool isBlocked, bool hasAgreed)

    function ask(): void {
        nameField.text = ""
        kind.isBlocked = false
        agreed.checked = false
        open()
    }
    function give(): void {
        if (!isReady)
            return
        close()
        given(nameField.text, kind.isBlocked, !kind.isBlocked)
    }

    isWritten: nameField.text !== "" || agreed.checked || kind.isBlocked
    title: qsTr("New person")
    onOpened: nameField.forceActiveFocus()

    AppField {
        id: nameField
        width: parent.width
        placeholderText: qsTr("Name")
        maximumLength: 200
        onAccepted: panel.give()
    }
    KindChoice {
        id: kind
        width: parent.width
    }
    ConsentBox {
        id: agreed
        width: parent.width
        isBlocking: kind.isBlocked
    }
    Text {
        width: parent.width
        visible: text !== ""
        text: panel.explanation
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
    keys: [
        AppButton {
            text: qsTr("Add")
            symbol: Glyph.Add
            color: Theme.accentInk
            fill: Theme.accent
            enabled: panel.isReady
            opacity: enabled ? 1 : 0.5
            onClicked: panel.give()
        },
        AppButton {
            text: qsTr("Cancel")
            fill: Theme.surfacePressed
            onClicked: panel.close()
        }
    ]
}

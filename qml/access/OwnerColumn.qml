// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The first owner of a new station: made right here, or on another device with the code.
Column {
    id: form

    required property FirstOwner owner
    required property string addresses //!< one a line; empty: not known

    readonly property bool isWritten: nameField.text !== "" || password.text !== "" || again.text !== "" || pin.text !== ""
    readonly property bool isDifferent: password.text !== again.text
    readonly property bool isTooShort: password.text.length < 10
    readonly property bool isNoPin: pin.text !== "" && !/^[0-9]{4,12}$/.test(pin.text)

    function forget(): void {
        for (const field of [nameField, password, again, pin])
            field.text = ""
    }
    function begin(): void {
        nameField.forceActiveFocus()
    }
    function submit(): void {
        if (make.enabled)
            owner.make(nameField.text, password.text, pin.text)
    }

    width: parent ? parent.width : 0
    spacing: Theme.margin

    Text {
        width: parent.width
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        text: form.owner.isNeeded ? qsTr("With this name and password you sign in from other devices, and may change everything.") : qsTr("This station has an owner.")
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
    Card {
        visible: form.owner.isNeeded

        AppField {
            id: nameField
            width: parent.width
            label: qsTr("Your name")
            placeholderText: label
            onAccepted: password.forceActiveFocus()
        }
        AppField {
            id: password
            width: parent.width
            label: qsTr("A password of at least 10 characters")
            placeholderText: label
            echoMode: TextInput.Password
            hasProblem: text !== "" && again.text !== "" && form.isTooShort
            onAccepted: again.forceActiveFocus()
        }
        AppField {
            id: again
            width: parent.width
            label: qsTr("The same once more")
            placeholderText: label
            echoMode: TextInput.Password
            hasProblem: text !== "" && form.isDifferent
            onAccepted: pin.forceActiveFocus()
        }
        AppField {
            id: pin
            width: parent.width
            label: about.text
            placeholderText: qsTr("PIN")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly
            hasProblem: form.isNoPin
            onAccepted: form.submit()
        }
        Text {
            id: about
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("A PIN of 4 to 12 digits for this screen (may stay empty)")
            font.pixelSize: Theme.sizeSmall
            color: form.isNoPin ? Theme.blocked : Theme.textMuted
        }
        ProblemText {
            text: again.text !== "" && form.isTooShort ? qsTr("The password is too short: at least 10 characters. Several words are easiest to remember.") : again.text !== "" && form.isDifferent ? qsTr("The two are not the same.") : form.isNoPin ? qsTr("A PIN has 4 to 12 digits.") : form.owner.problem
        }
        AppButton {
            id: make
            width: Math.min(implicitWidth, parent.width)
            text: form.owner.isBusy ? qsTr("Working…") : qsTr("Make me the owner")
            symbol: Glyph.Check
            enabled: !form.owner.isBusy && nameField.text.trim() !== "" && !form.isTooShort && !form.isDifferent && !form.isNoPin
            color: enabled ? Theme.accentInk : Theme.textMuted
            fill: enabled ? Theme.accent : Theme.surfacePressed
            onClicked: form.submit()
        }
    }
    ProblemText {
        text: form.owner.isNeeded ? "" : form.owner.problem
    }
    SectionHeading {
        visible: code.visible
        text: qsTr("Or from another device")
    }
    Card {
        id: code
        visible: form.owner.code !== ""

        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Give it this code. It is good for one owner, until this station is started again; keep it to yourself.")
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            width: parent.width
            wrapMode: Text.WrapAnywhere
            text: form.owner.code
            textFormat: Text.PlainText
            font.family: "monospace"
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
        }
        FactRow {
            name: qsTr("The station answers at")
            value: form.addresses
        }
    }
}

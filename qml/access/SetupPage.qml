// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The first owner of a new station: made right here, or on another device with the code.
Page {
    id: page

    required property FirstOwner owner
    required property string addresses //!< one a line; empty: not known

    signal back

    readonly property bool isDifferent: password.text !== again.text
    readonly property bool isTooShort: password.text.length < 10
    readonly property bool isNoPin: pin.text !== "" && !/^[0-9]{4,12}$/.test(pin.text)
    property bool isKept: false //!< what is written stays, although the page goes: it will be back

    function forget(): void {
        for (const field of [nameField, password, again, pin])
            field.text = ""
    }
    function submit(): void {
        if (make.enabled)
            owner.make(nameField.text, password.text, pin.text)
    }

    title: qsTr("Set up this station")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: nameField.forceActiveFocus()
    StackView.onDeactivated: {
        if (!isKept)
            forget()
    }
    Connections {
        target: page.owner
        function onMade(): void {
            page.back()
        }
    }

    PageScroll {
        anchors.fill: parent
        widest: 720 * Theme.scale

        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: page.owner.isNeeded ? qsTr("Who looks after it? With this name and password you sign in from other devices and may change everything.") : qsTr("This station has an owner.")
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Card {
            visible: page.owner.isNeeded

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
                hasProblem: text !== "" && again.text !== "" && page.isTooShort
                onAccepted: again.forceActiveFocus()
            }
            AppField {
                id: again
                width: parent.width
                label: qsTr("The same once more")
                placeholderText: label
                echoMode: TextInput.Password
                hasProblem: text !== "" && page.isDifferent
                onAccepted: pin.forceActiveFocus()
            }
            AppField {
                id: pin
                width: parent.width
                label: about.text
                placeholderText: qsTr("PIN")
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly
                hasProblem: page.isNoPin
                onAccepted: page.submit()
            }
            Text {
                id: about
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("A PIN of 4 to 12 digits for this screen (may stay empty)")
                font.pixelSize: Theme.sizeSmall
                color: page.isNoPin ? Theme.blocked : Theme.textMuted
            }
            ProblemText {
                text: again.text !== "" && page.isTooShort ? qsTr("The password is too short: at least 10 characters. Several words are easiest to remember.") : again.text !== "" && page.isDifferent ? qsTr("The two are not the same.") : page.isNoPin ? qsTr("A PIN has 4 to 12 digits.") : page.owner.problem
            }
            AppButton {
                id: make
                width: Math.min(implicitWidth, parent.width)
                text: page.owner.isBusy ? qsTr("Working…") : qsTr("Make me the owner")
                symbol: Glyph.Check
                enabled: !page.owner.isBusy && nameField.text.trim() !== "" && !page.isTooShort && !page.isDifferent && !page.isNoPin
                color: enabled ? Theme.accentInk : Theme.textMuted
                fill: enabled ? Theme.accent : Theme.surfacePressed
                onClicked: page.submit()
            }
        }
        ProblemText {
            text: page.owner.isNeeded ? "" : page.owner.problem
        }
        SectionHeading {
            visible: code.visible
            text: qsTr("Or from another device")
        }
        Card {
            id: code
            visible: page.owner.code !== ""

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
                text: page.owner.code
                textFormat: Text.PlainText
                font.family: "monospace"
                font.pixelSize: Theme.sizeTitle
                font.weight: Font.DemiBold
                color: Theme.text
            }
            FactRow {
                name: qsTr("The station answers at")
                value: page.addresses
            }
        }
    }
}

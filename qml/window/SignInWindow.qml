// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Before a station elsewhere is shown: whether it is the one that is meant, and who asks.
ApplicationWindow {
    id: window

    required property SignIn signIn
    property bool isDark: systemColours.window.hslLightness < 0.5
    property real textScale: 1
    readonly property bool isAsking: signIn.step === SignIn.Asking || signIn.step === SignIn.Entering

    function submit(): void {
        if (enter.enabled)
            signIn.enter(nameField.text.trim(), password.text)
    }

    visible: true
    width: 640
    height: 560
    minimumWidth: 360
    minimumHeight: 320
    title: qsTr("Doorbell: sign in")
    color: Theme.background
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true
    onIsAskingChanged: {
        if (isAsking)
            nameField.forceActiveFocus()
    }
    Component.onCompleted: signIn.look()

    Binding {
        target: Theme
        property: "isDark"
        value: window.isDark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }
    SystemPalette {
        id: systemColours
    }
    Shortcut {
        sequences: ["Esc"]
        onActivated: window.close()
    }
    Connections {
        target: window.signIn
        function onChanged(): void {
            if (window.signIn.problem !== "")
                password.selectAll()
        }
    }
    PageScroll {
        anchors.fill: parent
        widest: 560 * Theme.scale

        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("Sign in at the station")
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            width: parent.width
            wrapMode: Text.WrapAnywhere
            text: window.signIn.address
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            visible: window.signIn.step === SignIn.Looking
            text: qsTr("Looking who answers there…")
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Card {
            visible: window.signIn.step === SignIn.Unreachable

            ProblemText {
                text: window.signIn.problem
            }
            AppButton {
                text: qsTr("Try again")
                symbol: Glyph.Refresh
                fill: Theme.background
                onClicked: window.signIn.look()
            }
        }
        Card {
            visible: window.signIn.step === SignIn.NewCertificate

            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station's log: only if both are the same, it is your station.")
                font.pixelSize: Theme.sizeBody
                color: Theme.text
            }
            Text {
                width: parent.width
                wrapMode: Text.WrapAnywhere
                text: window.signIn.fingerprint
                font.family: "monospace"
                font.pixelSize: Theme.sizeBody
                font.weight: Font.DemiBold
                color: Theme.text
            }
            AppButton {
                text: qsTr("It is the same")
                symbol: Glyph.Check
                color: Theme.accentInk
                fill: Theme.accent
                onClicked: window.signIn.believe()
            }
        }
        Card {
            visible: window.signIn.step === SignIn.OtherCertificate

            ProblemText {
                text: qsTr("This is not the certificate that the station showed before. Nothing was sent to it.")
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.")
                font.pixelSize: Theme.sizeBody
                color: Theme.text
            }
            FactRow {
                name: qsTr("Before")
                value: window.signIn.believed
            }
            FactRow {
                name: qsTr("Now")
                value: window.signIn.fingerprint
            }
            AppButton {
                text: qsTr("Look again")
                symbol: Glyph.Refresh
                fill: Theme.background
                onClicked: window.signIn.look()
            }
        }
        Card {
            visible: window.isAsking

            ProblemText {
                text: window.signIn.isInTheClear ? qsTr("The way there is not encrypted: others on the network can read name, password and pictures.") : ""
            }
            AppField {
                id: nameField
                width: parent.width
                placeholderText: qsTr("Name")
                enabled: window.signIn.step === SignIn.Asking
                onAccepted: password.forceActiveFocus()
            }
            AppField {
                id: password
                width: parent.width
                placeholderText: qsTr("Password")
                echoMode: TextInput.Password
                enabled: window.signIn.step === SignIn.Asking
                onAccepted: window.submit()
            }
            ProblemText {
                text: window.isAsking ? window.signIn.problem : ""
            }
            AppButton {
                id: enter
                text: window.signIn.step === SignIn.Entering ? qsTr("Signing in…") : qsTr("Sign in")
                enabled: window.signIn.step === SignIn.Asking && nameField.text.trim() !== "" && password.text !== ""
                color: enabled ? Theme.accentInk : Theme.textMuted
                fill: enabled ? Theme.accent : Theme.surfacePressed
                onClicked: window.submit()
            }
        }
    }
}

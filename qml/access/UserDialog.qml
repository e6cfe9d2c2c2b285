// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One thing to be done about a user, with what has to be written for it and why it was not taken.
Popup {
    id: dialog

    enum Task { Add, Password, Pin, Rights, Remove }

    required property UsersModel users
    property int task: UserDialog.Add
    property string userId
    property string name
    property string chosen: "admin"
    property bool hasPin: false //!< already; for the words
    property bool isInterrupted: false //!< and will be shown again, but for a PIN
    readonly property Connections interruption: Connections {
        target: Interruption

        function onCame(): void {
            if (!dialog.visible)
                return
            dialog.isInterrupted = nameField.text !== "" || password.text !== "" || again.text !== ""
            dialog.close()
        }
        function onOver(): void {
            if (!dialog.isInterrupted)
                return
            dialog.open()
            dialog.isInterrupted = false
        }
        function onForgotten(): void {
            if (!dialog.isInterrupted)
                return
            dialog.isInterrupted = false
            dialog.forget()
        }
    }

    readonly property bool hasPassword: task === UserDialog.Add || task === UserDialog.Password
    readonly property bool isDifferent: hasPassword && password.text !== again.text
    readonly property string headline: task === UserDialog.Add ? qsTr("Somebody new") : task === UserDialog.Password ? qsTr("Another password for %1").arg(name) : task === UserDialog.Pin ? (hasPin ? qsTr("Another PIN for %1") : qsTr("A PIN for %1")).arg(name) : task === UserDialog.Rights ? qsTr("What %1 may do").arg(name) : qsTr("Remove %1?").arg(name)
    readonly property string explanation: task === UserDialog.Pin ? qsTr("4 to 12 digits, for this station's own screen. Leave it empty to have none.") : task === UserDialog.Remove ? qsTr("They cannot sign in any more. Whom the station knows by face stays as it is.") : hasPassword ? qsTr("At least 10 characters. Several words are easiest to remember.") : ""

    function ask(what: int, id: string, who: string, rights: int): void {
        task = what
        userId = id
        name = who
        chosen = ["admin", "resident", "viewer", "station"][rights]
        forget()
        users.forgetProblem()
        open()
    }
    function forget(): void {
        for (const field of [nameField, password, again, pin])
            field.text = ""
    }
    function rightOf(word: string): int {
        return word === "admin" ? UsersModel.Admin : word === "resident" ? UsersModel.Resident : word === "viewer" ? UsersModel.Viewer : UsersModel.Station
    }
    function submit(): void {
        if (!ok.enabled)
            return
        switch (task) {
        case UserDialog.Add:
            users.add(nameField.text, password.text, rightOf(chosen))
            break
        case UserDialog.Password:
            users.setPassword(userId, password.text)
            break
        case UserDialog.Pin:
            users.setPin(userId, pin.text)
            break
        case UserDialog.Rights:
            users.setRight(userId, rightOf(chosen))
            break
        case UserDialog.Remove:
            users.remove(userId)
            break
        }
    }

    modal: true
    focus: true
    anchors.centerIn: parent
    width: Math.min(620 * Theme.scale, parent ? parent.width - 2 * Theme.margin : 0)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.margin : 0)
    padding: Theme.margin
    closePolicy: users.isBusy ? Popup.NoAutoClose : Popup.CloseOnEscape
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
    }
    onOpened: {
        if (task === UserDialog.Add)
            nameField.forceActiveFocus()
        else if (task === UserDialog.Password)
            password.forceActiveFocus()
        else if (task === UserDialog.Pin)
            pin.forceActiveFocus()
        else
            cancel.forceActiveFocus()
    }
    onClosed: {
        pin.text = ""
        if (!isInterrupted)
            forget()
        users.forgetProblem() // it was of what is given up
    }

    Connections {
        target: dialog.users
        function onDone(): void {
            dialog.isInterrupted = false
            dialog.forget()
            dialog.close()
        }
    }
    Flickable {
        anchors.fill: parent
        implicitHeight: column.implicitHeight
        contentHeight: column.height
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column
            width: dialog.availableWidth
            spacing: Theme.margin

            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: Theme.sentence(dialog.headline)
                textFormat: Text.PlainText
                font.pixelSize: Theme.sizeTitle
                font.weight: Font.DemiBold
                color: Theme.text
                Accessible.role: Accessible.Heading
                Accessible.name: dialog.headline
            }
            AppField {
                id: nameField
                width: parent.width
                visible: dialog.task === UserDialog.Add
                label: qsTr("Name")
                placeholderText: label
                onAccepted: password.forceActiveFocus()
            }
            AppField {
                id: password
                width: parent.width
                visible: dialog.hasPassword
                label: qsTr("Password")
                placeholderText: label
                echoMode: TextInput.Password
                onAccepted: again.forceActiveFocus()
            }
            AppField {
                id: again
                width: parent.width
                visible: dialog.hasPassword
                label: qsTr("The same once more")
                placeholderText: label
                echoMode: TextInput.Password
                hasProblem: dialog.isDifferent && text !== ""
                onAccepted: dialog.submit()
            }
            AppField {
                id: pin
                width: parent.width
                visible: dialog.task === UserDialog.Pin
                label: qsTr("PIN")
                placeholderText: label
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly
                onAccepted: dialog.submit()
            }
            ChoiceFlow {
                width: parent.width
                visible: dialog.task === UserDialog.Add || dialog.task === UserDialog.Rights
                value: dialog.chosen
                labels: ({
                        "admin": qsTr("Admin"),
                        "resident": qsTr("Resident"),
                        "viewer": qsTr("Viewer"),
                        "station": qsTr("Program")
                    })
                onChosen: word => dialog.chosen = word

                Repeater {
                    model: ["admin", "resident", "viewer", "station"]
                    delegate: ChoiceKey {}
                }
            }
            Text {
                width: parent.width
                visible: text !== ""
                wrapMode: Text.Wrap
                text: dialog.explanation
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
            ProblemText {
                text: dialog.isDifferent && again.text !== "" ? qsTr("The two are not the same.") : dialog.users.problem
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                layoutDirection: Qt.RightToLeft

                AppButton {
                    id: cancel
                    text: qsTr("Cancel")
                    enabled: !dialog.users.isBusy
                    fill: Theme.background
                    onClicked: dialog.close()
                }
                AppButton {
                    id: ok
                    text: dialog.task === UserDialog.Remove ? qsTr("Remove") : dialog.task === UserDialog.Add ? qsTr("Add") : dialog.task === UserDialog.Pin && pin.text === "" ? qsTr("No PIN") : qsTr("Change")
                    enabled: !dialog.users.isBusy && (!dialog.hasPassword || (password.text !== "" && !dialog.isDifferent)) && (dialog.task !== UserDialog.Add || nameField.text.trim() !== "")
                    color: enabled ? (dialog.task === UserDialog.Remove ? Theme.alarmInk : Theme.accentInk) : Theme.textMuted
                    fill: !enabled ? Theme.surfacePressed : dialog.task === UserDialog.Remove ? Theme.alarm : Theme.accent
                    onClicked: dialog.submit()
                }
            }
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Who may sign in, and with which rights.
Page {
    id: page

    required property UsersModel users

    signal back

    title: qsTr("Users and PINs")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: {
        users.forgetProblem()
        users.load()
    }

    PageScroll {
        anchors.fill: parent

        AppButton {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Add somebody")
            symbol: Glyph.Add
            onClicked: dialog.ask(UserDialog.Add, "", "", page.users.count === 0 ? UsersModel.Admin : UsersModel.Resident)
        }
        Text {
            width: parent.width
            visible: page.users.count === 0 && page.users.error === ""
            wrapMode: Text.Wrap
            text: page.users.isLoading ? qsTr("Reading…") : qsTr("Nobody may sign in yet.")
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        ProblemText {
            text: page.users.error !== "" ? page.users.error : dialog.opened ? "" : page.users.problem
        }
        UsersColumn {
            users: page.users
            onAsked: (task, userId, name, right, hasPin) => {
                dialog.hasPin = hasPin
                dialog.ask(task, userId, name, right)
            }

            Repeater {
                model: page.users
                delegate: UserRow {}
            }
        }
    }
    UserDialog {
        id: dialog
        objectName: "userDialog"
        users: page.users
    }
}

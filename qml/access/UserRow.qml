// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Somebody who may sign in, and what can be done about it.
Card {
    id: row

    required property string userId
    required property string name
    required property int rights
    required property bool isDisabled
    required property bool hasPin
    required property date lastSeen
    required property date createdAt
    readonly property UsersColumn list: parent as UsersColumn
    // Who sets a station up is let in once by that; it is not told as signing in.
    readonly property bool wasOnlyMade: lastSeen.getTime() - createdAt.getTime() < 10000
    readonly property string seenText: isNaN(lastSeen.getTime()) ? qsTr("has never signed in") : wasOnlyMade ? "" : qsTr("signed in last on %1").arg(Theme.shortDate(lastSeen))
    readonly property string rightText: list ? list.rightText(rights) : ""
    readonly property string pinText: hasPin ? qsTr("has a PIN") : qsTr("no PIN")
    readonly property string factsText: (isDisabled ? qsTr("Locked out.") + " " : "") + Theme.joined(seenText === "" ? [rightText, pinText] : [rightText, pinText, seenText])

    Item {
        width: parent.width
        implicitHeight: words.implicitHeight

        Glyph {
            id: sign
            anchors.left: parent.left
            anchors.top: parent.top
            width: Theme.icon
            height: Theme.icon
            symbol: row.isDisabled ? Glyph.Blocked : row.rights === UsersModel.Admin ? Glyph.Users : Glyph.Known
            color: row.isDisabled ? Theme.blocked : Theme.accent
        }
        Column {
            id: words
            anchors.left: sign.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin

            Text {
                width: parent.width
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                text: row.name
                textFormat: Text.PlainText
                font.pixelSize: Theme.sizeBody
                font.weight: Font.DemiBold
                color: Theme.text
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                text: Theme.sentence(row.factsText)
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        AppButton {
            text: qsTr("Password")
            fill: Theme.background
            Accessible.name: qsTr("Another password for %1").arg(row.name)
            onClicked: row.list.asked(UserDialog.Password, row.userId, row.name, row.rights, row.hasPin)
        }
        AppButton {
            text: qsTr("PIN")
            fill: Theme.background
            Accessible.name: (row.hasPin ? qsTr("Another PIN for %1") : qsTr("A PIN for %1")).arg(row.name)
            onClicked: row.list.asked(UserDialog.Pin, row.userId, row.name, row.rights, row.hasPin)
        }
        AppButton {
            text: qsTr("Rights")
            fill: Theme.background
            Accessible.name: qsTr("Other rights for %1").arg(row.name)
            onClicked: row.list.asked(UserDialog.Rights, row.userId, row.name, row.rights, row.hasPin)
        }
        AppButton {
            text: row.isDisabled ? qsTr("Let in again") : qsTr("Lock out")
            fill: Theme.background
            enabled: !row.list.users.isBusy
            Accessible.name: row.isDisabled ? qsTr("Let %1 in again").arg(row.name) : qsTr("Lock %1 out").arg(row.name)
            onClicked: row.list.users.setDisabled(row.userId, !row.isDisabled)
        }
        AppButton {
            text: qsTr("Remove")
            symbol: Glyph.Remove
            color: Theme.blocked
            fill: Theme.background
            Accessible.name: qsTr("Remove %1").arg(row.name)
            onClicked: row.list.asked(UserDialog.Remove, row.userId, row.name, row.rights, row.hasPin)
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A station that nobody owns yet says so.
Rectangle {
    id: banner

    required property FirstOwner owner

    signal setupWanted

    visible: owner.isNeeded
    implicitHeight: visible ? Math.max(Theme.touchTarget, words.implicitHeight) + 2 * Theme.gap : 0
    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Text {
        id: words
        anchors.left: parent.left
        anchors.right: begin.left
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.Wrap
        text: qsTr("This station has no owner yet: nobody can sign in.")
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
    AppButton {
        id: begin
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Set up")
        symbol: Glyph.Users
        color: Theme.accentInk
        fill: Theme.accent
        onClicked: banner.setupWanted()
    }
}

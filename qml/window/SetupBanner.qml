// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A station that nobody owns yet says so.
Rectangle {
    id: banner

    required property FirstOwner owner

    //! The key below the words, which have the whole width then.
    readonly property bool isStacked: width < begin.implicitWidth + 280 * Theme.scale * Theme.textScale

    signal setupWanted

    visible: owner.isNeeded
    implicitHeight: !visible ? 0 : isStacked ? words.implicitHeight + begin.height + 3 * Theme.gap : Math.max(Theme.touchTarget, words.implicitHeight) + 2 * Theme.gap
    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Text {
        id: words
        anchors.left: parent.left
        anchors.right: banner.isStacked ? parent.right : begin.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: banner.isStacked ? Theme.gap : (parent.height - height) / 2
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: qsTr("This station has no owner yet: nobody can sign in.")
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
    AppButton {
        id: begin
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: banner.isStacked ? words.height + 2 * Theme.gap : (parent.height - height) / 2
        text: qsTr("Set up")
        symbol: Glyph.Users
        color: Theme.accentInk
        fill: Theme.accent
        onClicked: banner.setupWanted()
    }
}

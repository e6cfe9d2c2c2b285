// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What was done, or why not; with a way to take it back where there is one.
Rectangle {
    id: notice

    required property string message
    property string advice: ""
    property bool hasFailed: false
    property bool canUndo: false

    signal undone
    signal dismissed

    visible: message !== ""
    implicitHeight: visible ? Math.max(words.implicitHeight, close.height) + 2 * Theme.gap : 0
    radius: Theme.radius
    color: Theme.surface
    border.width: 2
    border.color: hasFailed ? Theme.blocked : Theme.known
    Accessible.role: Accessible.AlertMessage
    Accessible.name: advice === "" ? message : qsTr("%1 %2", "what was done, advice").arg(message).arg(advice)

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: Theme.icon
        symbol: notice.hasFailed ? Glyph.Warning : Glyph.Check
        color: notice.hasFailed ? Theme.blocked : Theme.known
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: close.left
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap / 2

        Text {
            width: parent.width
            text: Theme.sentence(notice.message)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            visible: notice.advice !== ""
            text: Theme.sentence(notice.advice)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.text
        }
        AppButton {
            visible: notice.canUndo
            text: qsTr("Undo")
            fill: Theme.surfacePressed
            onClicked: notice.undone()
        }
    }
    AppButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("I have read it")
        symbol: Glyph.Close
        display: AppButton.IconOnly
        isQuiet: true
        onClicked: notice.dismissed()
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One way to draw the line between known and unknown, and what it costs.
AbstractButton {
    id: choice

    required property var modelData
    readonly property ThresholdColumn list: parent as ThresholdColumn
    readonly property bool isChosen: modelData.isChosen
    readonly property string warning: modelData.isLooser ? qsTr("Less strict than delivered: more strangers get a name.") : ""

    width: parent ? parent.width : 0
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.gap)
    enabled: list !== null && list.isEnabled
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: modelData.title
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.name: qsTr("%1: %2 %3", "choice, what it means, warning").arg(text).arg(modelData.detail).arg(warning)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    onClicked: list.chosen(modelData.value)

    background: Rectangle {
        radius: Theme.radius
        color: choice.down || choice.hovered ? Theme.surfacePressed : Theme.background
        border.width: choice.visualFocus ? 3 : choice.isChosen ? 2 : 0
        border.color: Theme.accent
    }

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: width
        visible: choice.isChosen
        symbol: Glyph.Check
        color: Theme.accent
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: choice.text
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: choice.modelData.detail
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            visible: text !== ""
            text: choice.warning
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            font.weight: Font.DemiBold
            color: Theme.unknown
        }
    }
}

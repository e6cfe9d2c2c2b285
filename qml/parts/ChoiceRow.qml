// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One thing in ChoiceView.
AbstractButton {
    id: row

    required property int index
    required property var modelData
    readonly property ChoiceView list: ListView.view as ChoiceView
    readonly property bool isChosen: list !== null && index === list.chosenIndex

    width: list ? list.width : 0
    height: Theme.touchTarget + Theme.gap / 2
    focusPolicy: Qt.NoFocus // the list has it
    hoverEnabled: true
    text: modelData.text
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: isChosen
    onClicked: list.taken(index)

    background: Rectangle {
        radius: Theme.radius / 2
        color: row.down || row.hovered || row.ListView.isCurrentItem ? Theme.surfacePressed : Theme.surface
        border.width: row.ListView.isCurrentItem ? 2 : 0
        border.color: Theme.accent
    }

    Text {
        anchors.left: parent.left
        anchors.right: tick.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit // rather smaller than cut
        minimumPixelSize: Theme.sizeSmall
        font.pixelSize: Theme.sizeBody
        font.weight: row.isChosen ? Font.DemiBold : Font.Normal
        color: Theme.text
    }
    Glyph {
        id: tick
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: row.isChosen ? Theme.icon : 0
        height: Theme.icon
        visible: row.isChosen
        symbol: Glyph.Check
        color: Theme.accent
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One of two who look alike: the picture, and the way to the person.
AbstractButton {
    id: side

    required property var modelData
    readonly property PairRow list: parent as PairRow

    width: Math.round(130 * Theme.scale)
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: modelData.name
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Show %1").arg(text)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    onClicked: list.chosen(modelData.personId)

    background: Rectangle {
        radius: Theme.radius
        color: side.down || side.hovered ? Theme.surfacePressed : Theme.background
        border.width: side.visualFocus ? 3 : 0
        border.color: Theme.accent
    }

    Column {
        id: column
        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap / 2

        SmallFace {
            width: parent.width
            picture: side.modelData.picture
            about: qsTr("A picture of %1").arg(side.text)
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: side.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
    }
}

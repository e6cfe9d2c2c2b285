// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One part of the station: how it is, what to do, and what it found in its own words.
Item {
    id: row

    required property string title
    required property int status
    required property string words
    required property string advice
    required property string detail
    readonly property bool isWell: status === HealthModel.Healthy
    readonly property Grid grid: parent as Grid

    width: grid ? (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns : 0
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ": " + words + (advice !== "" ? " " + advice : "")

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.icon
        height: Theme.icon
        symbol: row.isWell ? Glyph.Check : row.status === HealthModel.Unknown ? Glyph.Info : Glyph.Warning
        color: row.isWell ? Theme.known : row.status === HealthModel.Unhealthy ? Theme.blocked : Theme.unknown
    }
    Column {
        id: column
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        spacing: Theme.gap / 2

        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: row.title
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            wrapMode: Text.Wrap
            text: row.words
            font.pixelSize: Theme.sizeBody
            color: row.isWell ? Theme.textMuted : Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: row.advice
            font.pixelSize: Theme.sizeBody
            font.weight: Font.Medium
            color: row.status === HealthModel.Unhealthy ? Theme.blocked : Theme.unknown
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: row.detail
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

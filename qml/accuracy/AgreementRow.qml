// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// How well one person is known by their pictures, and what would make it better.
Item {
    id: row

    required property string personId
    required property string name
    required property string facts
    required property string advice
    required property bool isWellKnown
    required property bool isBlocked
    required property bool hasOddPicture //!< one that does not look like the others
    required property url oddPicture
    readonly property AgreementColumn list: parent as AgreementColumn
    readonly property bool isNarrow: width < 560 * Theme.scale
    readonly property real side: hasOddPicture ? odd.width + Theme.margin : 0

    width: parent ? parent.width : 0
    implicitHeight: Math.max(words.implicitHeight, odd.visible ? odd.height : 0, isNarrow ? 0 : key.height) + (isNarrow ? key.height + Theme.gap : 0)

    Glyph {
        id: sign
        anchors.left: parent.left
        y: (title.height - height) / 2
        width: Theme.icon
        height: width
        symbol: row.isWellKnown ? Glyph.Check : Glyph.Warning
        color: row.isWellKnown ? Theme.known : Theme.unknown
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: row.side + (row.isNarrow ? 0 : key.width + Theme.margin)
        spacing: 2
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2 %3", "who, what is known, advice").arg(row.name).arg(row.facts).arg(row.advice)

        Text {
            id: title
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: row.isBlocked ? qsTr("%1 (blocked)").arg(row.name) : row.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: row.advice
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: row.facts
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
    SmallFace {
        id: odd
        anchors.right: parent.right
        anchors.rightMargin: row.isNarrow ? 0 : key.width + Theme.margin
        visible: row.hasOddPicture
        width: Math.round(64 * Theme.scale)
        picture: row.oddPicture
        about: qsTr("The picture that does not look like the others")
    }
    AppButton {
        id: key
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: qsTr("Show")
        trailingSymbol: Glyph.Next
        fill: Theme.background
        Accessible.name: qsTr("Show %1").arg(row.name)
        onClicked: row.list.chosen(row.personId)
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// How a visit is to be taken, as a sign and a word.
Row {
    id: badge

    required property int outcome
    property real mostWidth: Infinity //!< then in several lines
    readonly property string words: outcome === VisitModel.Known ? qsTr("Known") : outcome === VisitModel.Unknown ? qsTr("Unknown") : outcome === VisitModel.Blocked ? qsTr("Blocked") : outcome === VisitModel.Spoof ? qsTr("Not a live face") : qsTr("No face")
    readonly property color color: outcome === VisitModel.Known ? Theme.known : outcome === VisitModel.Unknown ? Theme.unknown : outcome === VisitModel.Blocked ? Theme.blocked : outcome === VisitModel.Spoof ? Theme.spoof : Theme.textMuted
    readonly property int symbol: outcome === VisitModel.Known ? Glyph.Known : outcome === VisitModel.Unknown ? Glyph.Unknown : outcome === VisitModel.Blocked ? Glyph.Blocked : outcome === VisitModel.Spoof ? Glyph.Spoof : Glyph.NoFace

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    TextMetrics { // what the text itself says of its width follows the width that it is given
        id: metrics
        text: badge.words
        font: label.font
    }
    Glyph {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: Theme.icon
        symbol: badge.symbol
        color: badge.color
    }
    Text {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(metrics.advanceWidth) + 2, badge.mostWidth - Theme.icon - badge.spacing)
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: badge.words
        font.pixelSize: Theme.sizeBody
        font.weight: badge.outcome === VisitModel.Blocked ? Font.Bold : Font.Medium
        color: badge.color
    }
}

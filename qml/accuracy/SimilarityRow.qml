// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// How alike the pairs of one kind are, on the axis that all kinds share.
Column {
    id: row

    required property AccuracyModel accuracy
    required property int pairs //!< a SimilarityCloud.Pairs
    required property string title
    required property string summary //!< for who cannot see it
    required property color color

    width: parent ? parent.width : 0
    spacing: 2

    Text {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        text: row.title
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeSmall
        font.weight: Font.DemiBold
        color: Theme.text
    }
    SimilarityCloud {
        width: parent.width
        height: Math.round(Theme.touchTarget * 1.1)
        accuracy: row.accuracy
        pairs: row.pairs
        color: row.color
        gridColor: Theme.outline
        isMirrored: Theme.isMirrored
        Accessible.role: Accessible.Graphic
        Accessible.name: row.summary
    }
}

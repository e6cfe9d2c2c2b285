// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Pictures of one person, pictures of two, strangers: how alike they are, and from where on a name is said.
Item {
    id: picture

    required property AccuracyModel accuracy
    readonly property real place: (Theme.isMirrored ? 1 - accuracy.thresholdPlace : accuracy.thresholdPlace) * width

    width: parent ? parent.width : 0
    implicitHeight: rows.height + Theme.gap / 2 + ends.height

    Column {
        id: rows
        width: parent.width
        spacing: Theme.gap

        SimilarityRow {
            accuracy: picture.accuracy
            pairs: SimilarityCloud.Different
            title: qsTr("Two people")
            summary: picture.accuracy.differentText
            color: Theme.unknown
        }
        SimilarityRow {
            accuracy: picture.accuracy
            pairs: SimilarityCloud.Strangers
            title: qsTr("Strangers at the door")
            summary: picture.accuracy.strangersText
            color: Theme.spoof
        }
        SimilarityRow {
            accuracy: picture.accuracy
            pairs: SimilarityCloud.Same
            title: qsTr("The same person")
            summary: picture.accuracy.sameText
            color: Theme.known
        }
    }
    Rectangle { // from here on a name is said
        id: line
        x: Math.round(picture.place - width / 2)
        width: 3
        height: rows.height + Theme.gap / 2
        color: Theme.text
    }
    Item {
        id: ends
        anchors.top: line.bottom
        width: parent.width
        height: Math.max(unlike.implicitHeight, alike.implicitHeight) + named.implicitHeight

        Text {
            id: named
            x: Math.max(0, Math.min(ends.width - width, picture.place - width / 2))
            width: Math.min(implicitWidth, ends.width)
            wrapMode: Text.Wrap
            text: qsTr("A name is said from %1 on").arg(picture.accuracy.thresholdText)
            font.pixelSize: Theme.sizeSmall
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            id: unlike
            anchors.left: parent.left
            anchors.top: named.bottom
            width: (ends.width - Theme.gap) / 2
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: qsTr("nothing alike")
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        Text {
            id: alike
            anchors.right: parent.right
            anchors.top: named.bottom
            width: (ends.width - Theme.gap) / 2
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            text: qsTr("exactly alike")
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A figure and how it went over the last minutes.
Rectangle {
    id: card

    required property string title
    required property TrendSeries series
    property string unit: "" //!< behind the figure
    property int decimals: 0
    property double most: 1 //!< the scale reaches at least to here

    readonly property string figure: series.isKnown ? Number(series.latest).toLocaleString(Qt.locale(Theme.localeName), "f", decimals) + unit : qsTr("not known")

    implicitHeight: label.implicitHeight + value.implicitHeight + Theme.touchTarget + 2 * Theme.margin + Theme.gap
    radius: Theme.radius
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "name, value").arg(title).arg(figure)

    Text {
        id: label
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        wrapMode: Text.Wrap
        text: card.title
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
    Text {
        id: value
        anchors.left: label.left
        anchors.right: label.right
        anchors.top: label.bottom
        horizontalAlignment: Text.AlignLeft
        fontSizeMode: Text.HorizontalFit // a word, where there is no figure, may be longer than the card
        minimumPixelSize: Theme.sizeSmall
        text: card.figure
        font.pixelSize: Theme.sizeTitle
        font.weight: Font.DemiBold
        color: card.series.isKnown ? Theme.text : Theme.textMuted
    }
    TrendLine {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        height: Theme.touchTarget
        series: card.series
        most: card.most
        color: Theme.accent
        gridColor: Theme.outline
        isMirrored: Theme.isMirrored
    }
}

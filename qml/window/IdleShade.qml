// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What a panel on the wall shows while nobody is near it: dark, the time, and who was there last.
Rectangle {
    id: shade

    readonly property bool isLayer: true // over all
    required property bool isIdle
    required property date now
    required property VisitModel visits
    // What stands still burns in: each minute it is a little elsewhere.
    readonly property real drift: (now.getMinutes() % 5 - 2) * 2 * Theme.margin

    visible: opacity > 0
    opacity: isIdle ? 1 : 0
    color: Theme.night
    Accessible.role: Accessible.Clock
    Accessible.name: clock.text

    Behavior on opacity {
        enabled: !Theme.isMotionReduced
        NumberAnimation {
            duration: 400
        }
    }
    Column {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: shade.drift
        anchors.verticalCenterOffset: shade.drift / 2
        width: parent.width - 8 * Theme.margin // however far it drifts
        spacing: Theme.margin

        Text {
            id: clock
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Theme.shortTime(shade.now)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.sizeBody
            font.pixelSize: Theme.sizeClock * 2
            font.weight: Font.Light
            color: Theme.pictureInkMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Theme.dateAs(shade.now, qsTr("dddd, d MMMM"))
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeTitle
            color: Theme.pictureInkMuted
        }
        Text {
            readonly property bool mayBeShortened: true // of any length

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: shade.visits.latestWho !== ""
            text: Theme.sentence(qsTr("Last visitor: %1 (%2)", "who, when").arg(shade.visits.latestWho).arg(Theme.dayAndTime(shade.visits.latestAt, shade.now)))
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeBody
            color: Theme.pictureInkMuted
        }
    }
}

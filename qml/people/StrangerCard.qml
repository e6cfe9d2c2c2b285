// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A visitor whom nobody has named yet.
Rectangle {
    id: card

    required property string strangerId
    required property url picture
    required property int visitCount
    required property date firstSeenAt
    required property date lastSeenAt
    required property string camera
    required property string lastVisitId
    readonly property StrangerList list: ListView.view as StrangerList
    readonly property string often: qsTr("Seen %n time(s)", "", visitCount)
    readonly property string when: qsTr("Last on %1, %2, at “%3”", "date, time, camera").arg(Theme.shortDate(lastSeenAt)).arg(Theme.shortTime(lastSeenAt)).arg(camera)

    width: list ? list.width : 0
    height: Math.max(frame.height, lines.implicitHeight) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2", "how often, when").arg(often).arg(when)

    Rectangle {
        id: frame
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(112 * Theme.scale)
        height: width
        radius: Theme.radius / 2
        color: Theme.empty

        Image {
            anchors.fill: parent
            source: card.picture
            sourceSize.width: Math.round(224 * Theme.scale)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }
    }
    Column {
        id: lines
        anchors.left: frame.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap / 2

        Text {
            width: parent.width
            text: card.often
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
        }
        Text {
            width: parent.width
            text: Theme.sentence(card.when)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            enabled: card.list !== null && !card.list.strangers.isNaming

            AppButton {
                text: qsTr("This is …")
                Accessible.name: qsTr("Say who this is")
                symbol: Glyph.Known
                fill: Theme.surfacePressed
                onClicked: card.list.whoWanted(card.strangerId)
            }
            AppButton {
                text: qsTr("New person …")
                symbol: Glyph.Add
                fill: Theme.surfacePressed
                onClicked: card.list.newWanted(card.strangerId)
            }
            AppButton {
                text: qsTr("Last visit")
                symbol: Glyph.Next
                fill: Theme.surfacePressed
                onClicked: card.list.visitWanted(card.lastVisitId)
            }
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Something that a person should know of. Stays until it is mended or read.
Rectangle {
    id: banner

    required property StationController station
    readonly property string headline: {
        switch (station.failure) {
        case StationController.DiskFull:
            return qsTr("The disk is full. Visits wait in memory until there is room.")
        case StationController.NotStored:
            return qsTr("Something could not be read or written.")
        case StationController.CameraUnusable:
            return qsTr("A part of the station cannot be used as it is set up.")
        case StationController.OtherFailure:
            return qsTr("Something does not work as it should.")
        }
        return ""
    }

    visible: station.failure !== StationController.NoFailure
    implicitHeight: visible ? Math.max(Theme.touchTarget, words.implicitHeight) + 2 * Theme.gap : 0
    color: Theme.alarm
    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: Theme.icon
        symbol: Glyph.Warning
        color: Theme.alarmInk
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: close.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: banner.headline
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.alarmInk
        }
        Text {
            width: parent.width
            text: banner.station.failureText
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeSmall
            color: Theme.alarmInk
        }
    }
    AppButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("I have read it")
        symbol: Glyph.Close
        display: AppButton.IconOnly
        color: Theme.alarmInk
        fill: "#40000000"
        onClicked: banner.station.dismissFailure()
    }
}

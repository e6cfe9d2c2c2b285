// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The truth about a camera that does not show what it should.
Rectangle {
    id: trouble

    required property LiveCamera camera
    readonly property bool isDown: camera.state !== LiveCamera.Connected
    readonly property string headline: {
        switch (camera.state) {
        case LiveCamera.Connecting:
            return qsTr("Connecting to “%1”…").arg(camera.name)
        case LiveCamera.Lost:
            return qsTr("No picture from “%1”").arg(camera.name)
        case LiveCamera.Ended:
            return qsTr("The recording “%1” has ended").arg(camera.name)
        }
        switch (camera.view) {
        case LiveCamera.Frozen:
            return qsTr("The picture of “%1” stands still").arg(camera.name)
        case LiveCamera.Black:
            return qsTr("“%1” sees nothing but black").arg(camera.name)
        case LiveCamera.Covered:
            return qsTr("“%1” is covered").arg(camera.name)
        case LiveCamera.OutOfFocus:
            return qsTr("“%1” is out of focus").arg(camera.name)
        }
        return ""
    }
    readonly property string advice: {
        if (camera.state === LiveCamera.Lost)
            return qsTr("Since %1. Trying again by itself; visitors are not seen meanwhile.").arg(trouble.sinceText)
        if (camera.state === LiveCamera.Connected && camera.view === LiveCamera.OutOfFocus)
            return qsTr("Since %1. Faces may not be recognised; clean or focus the lens.").arg(trouble.sinceText)
        if (camera.state === LiveCamera.Connected)
            return qsTr("Since %1. Visitors may not be seen; look at the camera.").arg(trouble.sinceText)
        return ""
    }
    readonly property string sinceText: camera.since.toLocaleTimeString(Qt.locale(), Locale.ShortFormat)

    visible: headline !== ""
    implicitWidth: Math.min(words.implicitWidth + sign.width + 3 * Theme.margin, parent ? parent.width - 2 * Theme.margin : 0)
    implicitHeight: words.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.scrim
    border.width: camera.state === LiveCamera.Connecting || camera.state === LiveCamera.Ended ? 0 : 2
    border.color: Theme.pictureUnknown
    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon * 1.4
        height: width
        symbol: trouble.isDown ? (trouble.camera.state === LiveCamera.Lost ? Glyph.CameraLost : Glyph.Camera) : Glyph.Warning
        color: trouble.border.width > 0 ? Theme.pictureUnknown : Theme.onPicture
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap / 2

        Text {
            width: Math.min(implicitWidth, parent.width)
            text: trouble.headline
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.onPicture
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: trouble.advice
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.onPictureMuted
        }
        Text {
            width: parent.width
            visible: text !== "" && trouble.isDown
            text: trouble.camera.message
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeSmall
            color: Theme.onPictureMuted
        }
    }
}

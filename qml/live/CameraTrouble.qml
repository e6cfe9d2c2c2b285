// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The truth about a camera that does not show what it should.
Rectangle {
    id: trouble

    required property LiveCamera camera //!< may be null
    readonly property int condition: camera ? camera.state : LiveCamera.Connected
    readonly property int view: camera ? camera.view : LiveCamera.Clear
    readonly property string name: camera ? camera.name : ""
    readonly property bool isDown: condition !== LiveCamera.Connected
    readonly property bool isGrave: condition === LiveCamera.Lost || (!isDown && view !== LiveCamera.Clear)
    readonly property string headline: {
        switch (condition) {
        case LiveCamera.Connecting:
            return qsTr("Connecting to “%1”…").arg(name)
        case LiveCamera.Lost:
            return qsTr("No picture from “%1”").arg(name)
        case LiveCamera.Ended:
            return qsTr("The recording “%1” has ended").arg(name)
        }
        switch (view) {
        case LiveCamera.Frozen:
            return qsTr("The picture of “%1” stands still").arg(name)
        case LiveCamera.Black:
            return qsTr("“%1” sees nothing but black").arg(name)
        case LiveCamera.Covered:
            return qsTr("“%1” is covered").arg(name)
        case LiveCamera.OutOfFocus:
            return qsTr("“%1” is out of focus").arg(name)
        }
        return ""
    }
    readonly property string advice: {
        if (!isGrave)
            return ""
        if (condition === LiveCamera.Lost)
            return qsTr("Since %1. Trying again by itself; visitors are not seen meanwhile.").arg(trouble.sinceText)
        if (view === LiveCamera.OutOfFocus)
            return qsTr("Since %1. Faces may not be recognised; clean or focus the lens.").arg(trouble.sinceText)
        return qsTr("Since %1. Visitors may not be seen; look at the camera.").arg(trouble.sinceText)
    }
    readonly property string sinceText: camera ? Theme.shortTime(camera.since) : ""

    visible: headline !== ""
    width: Math.min(560 * Theme.scale, parent ? parent.width - 2 * Theme.margin : 0)
    implicitHeight: words.implicitHeight + 2 * Theme.margin
    radius: Theme.radius
    color: Theme.scrim
    border.width: isGrave ? 2 : 0
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
        symbol: trouble.condition === LiveCamera.Lost ? Glyph.CameraLost : trouble.isDown ? Glyph.Camera : Glyph.Warning
        color: trouble.isGrave ? Theme.pictureUnknown : Theme.pictureInk
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap / 2

        Text {
            width: parent.width
            text: Theme.sentence(trouble.headline)
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.pictureInk
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: Theme.sentence(trouble.advice)
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeSmall
            color: Theme.pictureInkMuted
        }
        Text {
            width: parent.width
            visible: text !== "" && trouble.isDown
            text: trouble.camera ? Theme.sentence(trouble.camera.message) : ""
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            font.pixelSize: Theme.sizeSmall
            color: Theme.pictureInkMuted
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A kept picture of a face.
Rectangle {
    id: face

    required property url picture
    required property string about //!< for who cannot see it

    implicitWidth: Math.round(110 * Theme.scale)
    height: width
    radius: Theme.radius / 2
    color: Theme.empty
    Accessible.role: Accessible.Graphic
    Accessible.name: about

    Image {
        id: shown
        anchors.fill: parent
        source: face.picture
        sourceSize.width: Math.round(150 * Theme.scale)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
    Text {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        visible: shown.status === Image.Error
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        text: qsTr("No picture was kept")
        font.pixelSize: Theme.sizeSmall
        color: Theme.pictureInkMuted
    }
}

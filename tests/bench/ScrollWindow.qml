// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The real list of visits, as wide as the window, under it the live picture in sight: more than the product ever draws at once.
ApplicationWindow {
    id: window

    required property StationController station

    visible: true
    width: 1280
    height: 800
    color: Theme.background

    FrameItem {
        objectName: "live"
        anchors.right: parent.right
        width: parent.width / 2
        height: parent.height
        camera: window.station.currentCamera
    }
    VisitsPage {
        width: parent.width / 2
        height: parent.height
        visits: window.station.history
        cameraNames: window.station.cameras.names
        persons: window.station.people.persons
        now: new Date()
    }
}

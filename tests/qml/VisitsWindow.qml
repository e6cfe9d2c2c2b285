// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The history in a window of its own, as large as the wall's panel.
ApplicationWindow {
    id: window

    required property StationController station

    visible: true
    width: 800
    height: 480

    VisitsPage {
        anchors.fill: parent
        visits: window.station.history
        cameraNames: window.station.cameras.names
        persons: window.station.people.persons
        now: new Date()
    }
}

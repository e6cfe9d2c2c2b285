// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The latest visitors, small, over the live view.
DayList {
    id: strip

    implicitHeight: Math.round(76 * Theme.scale)
    orientation: ListView.Horizontal
    clip: true
    Accessible.name: qsTr("Latest visitors")
    onCountChanged: positionViewAtBeginning()
    delegate: VisitCard {}
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Visitors whom nobody has named, below each other.
ListView {
    required property StrangerModel strangers

    signal whoWanted(string strangerId)
    signal newWanted(string strangerId)
    signal visitWanted(string visitId)

    model: strangers
    spacing: Theme.gap
    bottomMargin: Theme.margin
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    ScrollBar.vertical: ScrollBar {}
}

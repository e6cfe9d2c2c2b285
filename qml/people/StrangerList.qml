// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Visitors whom nobody has named, below each other.
ListView {
    required property StrangerModel strangers
    property bool isAtTop: true //!< and stays there, with what is said above, when more are found

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
    onMovementEnded: isAtTop = atYBeginning
    onCountChanged: {
        if (isAtTop)
            positionViewAtBeginning()
    }
    ScrollBar.vertical: ScrollBar {}
}

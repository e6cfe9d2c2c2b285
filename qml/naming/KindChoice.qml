// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Known or blocked, one of the two.
Flow {
    id: choice

    property bool isBlocked: false

    spacing: Theme.gap

    KindKey {
        isChosen: !choice.isBlocked
        onClicked: choice.isBlocked = false
    }
    KindKey {
        isBlocking: true
        isChosen: choice.isBlocked
        onClicked: choice.isBlocked = true
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Lines of the log by day.
DayList {
    id: list

    required property LogModel log
    property bool isTouched: false //!< somebody scrolls; until then the newest are seen

    function settle(): void {
        if (!isTouched)
            positionViewAtBeginning()
    }

    onMovementStarted: isTouched = true
    onCurrentIndexChanged: isTouched = isTouched || currentIndex > 0
    onCountChanged: settle()
    onContentHeightChanged: settle() // what stands above the lines has become higher
}

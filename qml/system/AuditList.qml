// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Entries of the audit log by day; one of them may be open.
DayList {
    id: list

    required property AuditModel audit
    property bool isTouched: false //!< somebody scrolls; until then the newest are seen
    property var openSeq: 0 //!< number of the entry that is open; 0: none
    readonly property Timer shownSoon: Timer { // when the rows are as high as they are going to be
        interval: 0
        onTriggered: list.showCurrent()
    }

    signal actorWanted(string actor)
    signal relatedWanted(string correlationId)

    function toggle(index: int, seq: var): void {
        isTouched = true
        currentIndex = index
        openSeq = openSeq === seq ? 0 : seq
        shownSoon.restart()
    }
    function settle(): void {
        if (!isTouched)
            positionViewAtBeginning()
    }
    function showCurrent(): void { // as much of it as there is room for, from its beginning
        if (currentItem && currentItem.height > height)
            positionViewAtIndex(currentIndex, ListView.Beginning)
        else
            positionViewAtIndex(currentIndex, ListView.Contain)
    }

    onMovementStarted: isTouched = true
    onCurrentIndexChanged: isTouched = isTouched || currentIndex > 0
    onCountChanged: settle()

    Connections {
        target: list.audit.filter

        function onQueryChanged(): void {
            list.isTouched = false
        }
    }
}

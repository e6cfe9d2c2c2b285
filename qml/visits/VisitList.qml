// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Visits below each other, grouped by day. Reads on as somebody scrolls.
DayList {
    id: list

    readonly property Connections arrivals: Connections {
        target: list.model as VisitModel

        function onLatestChanged(): void {
            if (list.isAtNewest)
                list.positionViewAtBeginning()
        }
    }

    // A screen ahead. Where rows are used again, Qt 6.4 does not ask for more by itself.
    function readAhead(): void {
        if (contentY + 2 * height > originY + contentHeight)
            (model as VisitModel)?.readOn()
    }

    property bool isAtNewest: true //!< and stays there when somebody comes

    bottomMargin: Theme.margin
    reuseItems: true
    section.property: "day"
    section.delegate: DayHeading {}
    delegate: VisitRow {}
    onContentYChanged: {
        if (moving || bar.pressed)
            isAtNewest = atYBeginning
        readAhead()
    }
    onVisibleChanged: { // what came while it was hidden
        if (visible && isAtNewest)
            positionViewAtBeginning()
    }
    onCurrentIndexChanged: {
        if (activeFocus)
            isAtNewest = currentIndex <= 0
    }
    onContentHeightChanged: readAhead()
    ScrollBar.vertical: ScrollBar {
        id: bar
    }
}

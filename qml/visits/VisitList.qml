// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Visits below each other, grouped by day. Reads on as somebody scrolls.
DayList {
    // A screen ahead. Where rows are used again, Qt 6.4 does not ask for more by itself.
    function readAhead(): void {
        if (contentY + 2 * height > originY + contentHeight)
            (model as VisitModel)?.readOn()
    }

    bottomMargin: Theme.margin
    reuseItems: true
    section.property: "day"
    section.delegate: DayHeading {}
    delegate: VisitRow {}
    onContentYChanged: readAhead()
    onContentHeightChanged: readAhead()
    ScrollBar.vertical: ScrollBar {}
}

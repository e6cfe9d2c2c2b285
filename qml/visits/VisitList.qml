// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Visits below each other, grouped by day. Reads on as somebody scrolls.
VisitView {
    bottomMargin: Theme.margin
    cacheBuffer: 400
    reuseItems: true
    section.property: "day"
    section.delegate: DayHeading {}
    delegate: VisitRow {}
    ScrollBar.vertical: ScrollBar {}
}

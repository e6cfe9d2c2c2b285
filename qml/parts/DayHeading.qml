// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The day above what happened on it, in a DayList.
Text {
    id: heading

    required property string section
    readonly property date now: ListView.view ? (ListView.view as DayList).now : new Date()

    function dayText(): string {
        const date = Date.fromLocaleString(Qt.locale("C"), section, "yyyy-MM-dd")
        const daysAgo = Math.round((new Date(now.getFullYear(), now.getMonth(), now.getDate()) - date) / 86400000)
        if (daysAgo === 0)
            return qsTr("Today")
        if (daysAgo === 1)
            return qsTr("Yesterday")
        return Theme.longDate(date)
    }

    width: ListView.view ? ListView.view.width : 0
    height: implicitHeight + Theme.margin
    verticalAlignment: Text.AlignBottom
    bottomPadding: Theme.gap
    text: dayText()
    font.pixelSize: Theme.sizeBody
    font.weight: Font.DemiBold
    color: Theme.textMuted
    Accessible.role: Accessible.Heading
    Accessible.name: text
}

// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Everybody who was at the door, newest first, by day.
Page {
    id: page

    required property VisitModel visits
    required property date now

    signal back
    signal chosen(string visitId)

    function dayText(day: string): string {
        const date = Date.fromLocaleString(Qt.locale("C"), day, "yyyy-MM-dd")
        const daysAgo = Math.round((new Date(page.now.getFullYear(), page.now.getMonth(), page.now.getDate()) - date) / 86400000)
        if (daysAgo === 0)
            return qsTr("Today")
        if (daysAgo === 1)
            return qsTr("Yesterday")
        return date.toLocaleDateString(Qt.locale(), Locale.LongFormat)
    }

    title: qsTr("Visitors")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: Math.max(Theme.margin, (page.width - 960 * Theme.scale) / 2)
        anchors.rightMargin: anchors.leftMargin
        model: page.visits
        spacing: Theme.gap
        bottomMargin: Theme.margin
        focus: true
        activeFocusOnTab: true
        cacheBuffer: 400
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: page.title
        Keys.onReturnPressed: page.chosen((currentItem as VisitRow).visitId)
        Keys.onEnterPressed: page.chosen((currentItem as VisitRow).visitId)
        Keys.onSpacePressed: page.chosen((currentItem as VisitRow).visitId)

        section.property: "day"
        section.delegate: Text {
            required property string section

            width: ListView.view.width
            height: implicitHeight + Theme.margin + Theme.gap
            verticalAlignment: Text.AlignBottom
            bottomPadding: Theme.gap
            text: page.dayText(section)
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: Theme.textMuted
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        delegate: VisitRow {
            width: ListView.view.width
            onClicked: {
                ListView.view.currentIndex = index
                page.chosen(visitId)
            }
        }
        ScrollBar.vertical: ScrollBar {}
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        visible: page.visits.count === 0
        spacing: Theme.margin

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 56 * Theme.scale
            height: width
            symbol: page.visits.error !== "" ? Glyph.Warning : Glyph.Visitors
            color: Theme.textMuted
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.visits.error !== "" ? qsTr("The visits could not be read: %1").arg(page.visits.error) : page.visits.isLoading ? qsTr("Reading…") : qsTr("Nobody has been at the door yet")
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.visits.error !== ""
            text: qsTr("Try again")
            onClicked: page.visits.retry()
        }
    }
}

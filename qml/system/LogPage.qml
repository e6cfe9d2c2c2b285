// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What the station logged last, in its own words.
Page {
    id: page

    required property LogModel log
    required property date now

    signal back

    title: qsTr("Log")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: log.open()
    StackView.onDeactivated: log.close()

    LogList {
        id: list
        objectName: "logList"
        anchors.fill: parent
        anchors.leftMargin: Math.max(Theme.margin, (page.width - 960 * Theme.scale) / 2)
        anchors.rightMargin: anchors.leftMargin
        now: page.now
        log: page.log
        model: page.log
        clip: true
        focus: true
        section.property: "day"
        section.delegate: DayHeading {}
        header: LogHead {}
        delegate: LogRow {}
        ScrollBar.vertical: ScrollBar {}
        Accessible.name: page.title
    }
}

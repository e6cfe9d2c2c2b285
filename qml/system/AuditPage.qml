// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What was done and refused, the newest first, and whether anybody has changed the record of it.
Page {
    id: page

    required property AuditModel audit
    required property date now

    signal back

    title: qsTr("What was done")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: audit.reload()

    AuditList {
        id: list
        objectName: "auditList"
        anchors.fill: parent
        anchors.leftMargin: Math.max(Theme.margin, (page.width - 960 * Theme.scale) / 2)
        anchors.rightMargin: anchors.leftMargin
        now: page.now
        audit: page.audit
        model: page.audit
        clip: true
        focus: true
        section.property: "day"
        section.delegate: DayHeading {}
        header: AuditHead {}
        delegate: AuditRow {}
        ScrollBar.vertical: ScrollBar {}
        Accessible.name: page.title
        onActorWanted: actor => page.audit.filter.actor = actor
        onRelatedWanted: correlationId => page.audit.filter.correlationId = correlationId
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Which entries of the audit log are shown: when, of which kind, done by whom.
Flow {
    id: bar

    required property AuditModel audit //!< null while the list comes and goes
    readonly property AuditFilter filter: audit ? audit.filter : null
    readonly property string related: filter ? filter.correlationId : ""
    readonly property var nothing: [{ "value": -1, "text": "" }]

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Which entries are shown")

    ChoiceButton {
        popupName: "audit-when"
        label: qsTr("When")
        value: bar.filter ? bar.filter.period : AuditFilter.AnyTime
        options: [{ "value": AuditFilter.AnyTime, "text": qsTr("Any time") }, { "value": AuditFilter.Today, "text": qsTr("Today") }, { "value": AuditFilter.Yesterday, "text": qsTr("Yesterday") }, { "value": AuditFilter.LastSevenDays, "text": qsTr("Last 7 days") }, { "value": AuditFilter.LastThirtyDays, "text": qsTr("Last 30 days") }]
        onChosen: value => bar.filter.period = value
    }
    ChoiceButton {
        popupName: "audit-kind"
        label: qsTr("Kind of event")
        value: bar.filter ? bar.filter.kind : -1
        options: bar.audit ? bar.audit.kinds : bar.nothing
        onChosen: value => bar.filter.kind = value
    }
    ChoiceButton {
        popupName: "audit-who"
        label: qsTr("Who")
        value: bar.filter ? bar.filter.actor : ""
        options: bar.audit ? bar.audit.actors : bar.nothing
        onChosen: value => bar.filter.actor = value
    }
    AppButton {
        visible: bar.related !== ""
        text: qsTr("What belongs together")
        symbol: Glyph.Close
        color: Theme.accentInk
        fill: Theme.accent
        Accessible.name: qsTr("Only what belongs together; press for all")
        onClicked: bar.filter.correlationId = ""
    }
    AppButton {
        visible: bar.filter !== null && bar.filter.isActive
        text: qsTr("Show all")
        isQuiet: true
        onClicked: bar.filter.clear()
    }
}

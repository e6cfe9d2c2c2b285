// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// All that is kept of an entry of the audit log, and ways to what has to do with it.
Column {
    id: more

    required property var details //!< [{name, value}]
    required property string who
    required property bool isRelated //!< to other entries

    signal actorWanted
    signal relatedWanted

    topPadding: Theme.gap
    spacing: Theme.gap

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.outline
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        AppButton {
            text: qsTr("Only by %1").arg(more.who)
            fill: Theme.background
            onClicked: more.actorWanted()
        }
        AppButton {
            visible: more.isRelated
            text: qsTr("What belongs together")
            fill: Theme.background
            onClicked: more.relatedWanted()
        }
    }
    Repeater {
        model: more.details
        delegate: AuditFact {}
    }
}

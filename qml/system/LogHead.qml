// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the log is, and which of its lines are shown.
Column {
    id: head

    readonly property LogList list: ListView.view as LogList
    readonly property bool isTroubleOnly: list !== null && list.log.isTroubleOnly

    width: list ? list.width : 0
    topPadding: Theme.margin
    bottomPadding: Theme.margin
    spacing: Theme.margin

    Text {
        width: parent.width
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        text: qsTr("The station's own words, in English, for whoever looks after it. At most 500 lines since it was started.")
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
    ProblemText {
        text: head.list ? head.list.log.error : ""
    }
    ChoiceFlow {
        width: parent.width
        value: head.isTroubleOnly ? "trouble" : "all"
        labels: ({
                "all": qsTr("Everything", "log"),
                "trouble": qsTr("Warnings and errors")
            })
        onChosen: word => head.list.log.isTroubleOnly = word === "trouble"

        Repeater {
            model: ["all", "trouble"]
            delegate: ChoiceKey {
                fill: isChosen ? Theme.accent : Theme.surface
            }
        }
    }
    Text {
        width: parent.width
        visible: head.list !== null && head.list.log.count === 0 && head.list.log.error === ""
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        text: head.list && head.list.log.isLoading ? qsTr("Reading…") : qsTr("Nothing of that kind was logged.")
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// How far it is with the pictures, what is missing, and the key that does it.
Item {
    id: bar

    required property EnrolmentDraft draft
    required property string hint
    required property bool isReady
    required property bool isForKnown
    readonly property bool isWorking: draft.waitingCount > 0 || draft.isAdding
    readonly property int all: draft.isAdding ? draft.goodCount + draft.addedCount : draft.count
    readonly property int done: draft.isAdding ? draft.addedCount : draft.count - draft.waitingCount

    signal added
    signal personWanted

    //! The key below the words, which have the whole width then.
    readonly property bool isStacked: width < key.implicitWidth + Theme.gap + 240 * Theme.scale * Theme.textScale

    implicitHeight: sides.implicitHeight

    Grid {
        id: sides
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: bar.isStacked ? 1 : 2
        spacing: Theme.gap
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            id: words
            width: bar.isStacked ? sides.width : sides.width - key.width - sides.spacing
            spacing: Theme.gap / 2

            Text {
                id: status
                width: parent.width
                text: bar.isWorking ? (bar.draft.isAdding ? qsTr("Adding: %1 of %2").arg(bar.done).arg(bar.all) : qsTr("Looked at %1 of %2").arg(bar.done).arg(bar.all)) : bar.draft.unlikeCount > 0 ? qsTr("%n picture(s) do not look like the others. Is it the same person?", "", bar.draft.unlikeCount) : bar.draft.isDone ? qsTr("%1 is known by %n new view(s).", "", bar.draft.addedCount).arg(bar.draft.personName) : bar.hint !== "" ? bar.hint : qsTr("%n good picture(s)", "", bar.draft.goodCount)
                wrapMode: Text.Wrap
                font.pixelSize: Theme.sizeBody
                color: Theme.text
                Accessible.role: Accessible.StaticText
                Accessible.name: status.text
            }
            ProgressBar {
                width: parent.width
                visible: bar.isWorking
                from: 0
                to: Math.max(1, bar.all)
                value: bar.done
                Accessible.name: status.text
            }
        }
        AppButton {
            id: key
            width: bar.isStacked ? sides.width : implicitWidth
            enabled: bar.draft.isDone || bar.isReady
            opacity: enabled ? 1 : 0.5
            text: bar.draft.isDone ? qsTr("Show the person") : bar.isForKnown ? qsTr("Add these faces") : qsTr("Add this person")
            symbol: bar.draft.isDone ? Glyph.Next : Glyph.Check
            color: Theme.accentInk
            fill: Theme.accent
            onClicked: bar.draft.isDone ? bar.personWanted() : bar.added()
        }
    }
}

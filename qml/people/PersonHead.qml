// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Who a person is and what they are known by, above their visits.
Column {
    id: head

    readonly property PersonVisits list: parent ? parent.parent as PersonVisits : null
    readonly property PersonDetail person: list ? list.person : null
    readonly property bool isBlocked: person !== null && person.isBlocked
    readonly property VisitModel visits: person ? person.visits : null
    readonly property int faceCount: person ? person.faces.count : 0

    width: list ? list.width : 0
    topPadding: Theme.margin
    bottomPadding: Theme.gap
    spacing: Theme.margin
    onHeightChanged: {
        if (list)
            list.settle()
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        Glyph {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.icon
            symbol: head.isBlocked ? Glyph.Blocked : Glyph.Known
            color: head.isBlocked ? Theme.blocked : Theme.known
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - sign.width - parent.spacing
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: head.isBlocked ? qsTr("Blocked: the station warns when they come") : qsTr("Known")
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            color: head.isBlocked ? Theme.blocked : Theme.known
        }
    }
    Text {
        width: parent.width
        visible: text !== ""
        text: head.person ? head.person.notesText : ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeBody
        color: Theme.textMuted
    }
    Notice {
        width: parent.width
        message: head.person ? head.person.message : ""
        hasFailed: head.person !== null && head.person.hasFailed
        onDismissed: head.person.dismiss()
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        AppButton {
            text: qsTr("Change …")
            onClicked: head.list.changeWanted()
        }
        AppButton {
            text: qsTr("Add pictures")
            symbol: Glyph.Add
            onClicked: head.list.picturesWanted()
        }
        AppButton {
            text: qsTr("Same person as …")
            onClicked: head.list.mergeWanted()
        }
        AppButton {
            visible: head.list !== null && head.list.hasFiles && head.person !== null && head.person.canExport
            text: qsTr("Hand out data …")
            onClicked: head.list.exportWanted()
        }
        AppButton {
            text: qsTr("Remove …")
            symbol: Glyph.Remove
            onClicked: head.list.removalWanted()
        }
        AppButton {
            text: qsTr("Erase …")
            symbol: Glyph.Erase
            color: Theme.blocked
            onClicked: head.list.erasureWanted()
        }
    }
    Text {
        readonly property string known: head.faceCount === 0 ? qsTr("No faces yet: %1 cannot be recognised. Add pictures.").arg(head.person ? head.person.name : "") : qsTr("Known by %n view(s) of the face", "", head.faceCount)

        width: parent.width
        text: Theme.sentence(known)
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeBody
        font.weight: Font.DemiBold
        color: Theme.text
        Accessible.role: Accessible.Heading
        Accessible.name: known
    }
    FaceFlow {
        width: parent.width
        visible: head.faceCount > 0
        onRemoved: faceId => head.person.removeFace(faceId)

        Repeater {
            model: head.person ? head.person.faces : null
            delegate: PersonFace {}
        }
    }
    Text {
        width: parent.width
        text: head.visits === null ? "" : head.visits.count > 0 ? qsTr("Visits") : head.visits.error !== "" ? qsTr("The visits could not be read: %1").arg(head.visits.error) : head.visits.isLoading ? qsTr("Reading…") : qsTr("Was not at the door yet")
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeBody
        font.weight: Font.DemiBold
        color: Theme.text
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Doorbell

// One person: what they are known by, when they came, and what may be changed.
Page {
    id: page

    required property PersonDetail person
    required property PersonModel persons
    required property date now
    property bool hasFiles: false //!< files may be chosen here

    signal back
    signal visitChosen(string visitId)
    signal picturesWanted

    title: person.isLoaded ? person.name : qsTr("Person")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: person.isShown = true
    StackView.onDeactivated: person.isShown = false

    PersonVisits {
        anchors.fill: parent
        anchors.leftMargin: Math.max(Theme.margin, (page.width - 960 * Theme.scale) / 2)
        anchors.rightMargin: anchors.leftMargin
        visible: page.person.isLoaded
        model: page.person.visits
        now: page.now
        focus: true
        Accessible.name: qsTr("Visits of %1").arg(page.person.name)
        onChosen: visitId => page.visitChosen(visitId)

        person: page.person
        header: PersonHead {}
        onChangeWanted: edit.ask()
        onPicturesWanted: page.picturesWanted()
        onMergeWanted: mergeWith.open()
        onRemovalWanted: removal.open()
        hasFiles: page.hasFiles
        onErasureWanted: erasure.open()
        onExportWanted: {
            file.selectedFile = page.person.suggestedFile()
            file.open()
        }
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        visible: !page.person.isLoaded
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: page.person.error !== "" ? page.person.error : qsTr("Reading…")
        font.pixelSize: Theme.sizeBody
        color: Theme.textMuted
    }

    PersonEdit {
        id: edit
        objectName: "person-change"
        person: page.person
    }
    PersonChooser {
        id: mergeWith
        objectName: "person-same"

        property string otherId: ""
        property string otherName: ""

        title: qsTr("%1 is the same person as …").arg(page.person.name)
        subject: page.person.personId
        persons: page.persons
        exceptId: page.person.personId
        onChosen: (personId, name) => {
            otherId = personId
            otherName = name
            merging.open()
        }
    }
    ConfirmPanel {
        id: merging
        title: qsTr("Merge into %1?").arg(mergeWith.otherName)
        text: qsTr("All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.").arg(page.person.name).arg(mergeWith.otherName)
        action: qsTr("Merge")
        onConfirmed: page.person.mergeInto(mergeWith.otherId, mergeWith.otherName)
    }
    ConfirmPanel {
        id: removal
        title: qsTr("Remove %1?").arg(page.person.name)
        text: qsTr("The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.").arg(page.person.name)
        action: qsTr("Remove")
        onConfirmed: page.person.remove()
    }
    FileDialog {
        id: file
        title: qsTr("Everything that is known of %1").arg(page.person.name)
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "json"
        nameFilters: [qsTr("Data (%1)").arg("*.json")]
        onAccepted: page.person.exportTo(selectedFile)
    }
    ConfirmPanel {
        id: erasure
        objectName: "person-erase"
        title: qsTr("Erase %1?").arg(page.person.name)
        text: qsTr("Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.")
        action: qsTr("Erase for good")
        onConfirmed: page.person.erase()
    }
}

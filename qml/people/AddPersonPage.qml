// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Doorbell

// Somebody becomes known by pictures: from files, or from the camera.
Page {
    id: page

    required property EnrolmentDraft draft
    required property FaceCoach coach
    required property LiveCamera camera //!< may be null
    required property bool hasFiles //!< not on the wall, where nobody keeps pictures

    signal back
    signal personWanted(string personId)

    readonly property bool isWide: width >= 700
    readonly property real side: Math.max(Theme.margin, (width - 1100 * Theme.scale) / 2)
    readonly property real room: width - 2 * side
    readonly property string personName: isForKnown || draft.personName !== "" ? draft.personName : nameField.text.trim()
    property bool isForKnown: false //!< more pictures of somebody who is known
    readonly property bool isReady: draft.goodCount > 0 && !draft.isAdding && (isForKnown || (nameField.text.trim() !== "" && agreed.checked))
    readonly property string missing: draft.isAdding ? "" : draft.count === 0 ? qsTr("Add pictures of the face first.") : draft.goodCount === 0 ? (draft.waitingCount > 0 ? "" : qsTr("None of these pictures will do. Add a better one.")) : isForKnown ? "" : nameField.text.trim() === "" ? qsTr("Give a name.") : !agreed.checked ? qsTr("Ask them, and tick that they agreed.") : ""

    function begin(): void {
        isForKnown = false
        draft.begin()
        nameField.text = ""
        kind.isBlocked = false
        agreed.checked = false
        live.checked = !hasFiles
        coach.begin()
    }
    function beginFor(personId: string, name: string): void {
        begin()
        isForKnown = true
        draft.beginFor(personId, name)
    }

    title: isForKnown ? qsTr("More pictures of %1").arg(draft.personName) : qsTr("Add a person")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    Binding {
        target: page.coach
        property: "camera"
        value: page.camera
    }
    Binding { // nobody is looked at while nobody sees it
        target: page.coach
        property: "isActive"
        value: page.visible && live.checked && page.camera !== null && !page.draft.isAdding && !page.draft.isDone
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    footer: Rectangle {
        implicitHeight: bar.implicitHeight + 2 * Theme.gap
        color: Theme.surface

        AddPersonBar {
            id: bar
            anchors.fill: parent
            anchors.margins: Theme.gap
            draft: page.draft
            hint: page.missing
            isReady: page.isReady
            isForKnown: page.isForKnown
            onAdded: page.draft.add(nameField.text, kind.isBlocked, !kind.isBlocked && agreed.checked)
            onPersonWanted: page.personWanted(page.draft.personId)
        }
    }

    DropArea {
        id: drop
        anchors.fill: parent
        enabled: page.hasFiles
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls) {
                page.draft.addFiles(event.urls)
                event.accept()
            }
        }
    }
    Flickable {
        id: scroll
        anchors.fill: parent
        contentHeight: grid.y + grid.height + Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: notices
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: page.side
            anchors.rightMargin: page.side
            topPadding: Theme.margin
            spacing: Theme.gap

            Notice {
                width: parent.width
                message: page.draft.message !== "" ? qsTr("Not done.") : ""
                advice: page.draft.message
                hasFailed: true
                onDismissed: page.draft.retry()
            }
            Notice {
                width: parent.width
                message: page.draft.alikeName !== "" ? qsTr("Looks very much like %1.").arg(page.draft.alikeName) : ""
                advice: qsTr("The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.")
                hasFailed: true
                onDismissed: page.draft.dismissAlike()
            }
        }
        Grid {
            id: grid
            anchors.left: parent.left
            anchors.leftMargin: page.side
            anchors.top: notices.bottom
            anchors.topMargin: notices.height > Theme.margin ? Theme.gap : 0
            columns: page.isWide ? 2 : 1
            spacing: Theme.margin

            Column {
                width: page.isWide ? Math.round(page.room * 0.4) : page.room
                spacing: Theme.margin

                AppField {
                    id: nameField
                    width: parent.width
                    visible: !page.isForKnown
                    focus: page.hasFiles // on the wall somebody stands there first, and the keyboard would hide them
                    enabled: !page.draft.isAdding && page.draft.personId === ""
                    placeholderText: qsTr("Name")
                    maximumLength: 200
                }
                KindChoice {
                    id: kind
                    width: parent.width
                    visible: !page.isForKnown
                    enabled: nameField.enabled
                }
                ConsentBox {
                    id: agreed
                    width: parent.width
                    visible: !page.isForKnown
                    enabled: nameField.enabled
                    isBlocking: kind.isBlocked
                }
                Text {
                    width: parent.width
                    text: page.hasFiles ? qsTr("Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.") : qsTr("Three to five pictures are good: from the front and a little from each side.")
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.sizeSmall
                    color: Theme.textMuted
                }
            }
            Column {
                width: page.isWide ? page.room - Math.round(page.room * 0.4) - grid.spacing : page.room
                spacing: Theme.margin

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    AppButton {
                        visible: page.hasFiles
                        text: qsTr("Choose pictures …")
                        symbol: Glyph.Add
                        enabled: !page.draft.isAdding
                        onClicked: files.open()
                    }
                    AppButton {
                        id: live
                        objectName: "fromCamera"
                        visible: page.camera !== null && page.hasFiles
                        checkable: true
                        text: checked ? qsTr("Camera off") : qsTr("From the camera")
                        symbol: Glyph.Camera
                        fill: checked ? Theme.surfacePressed : Theme.surface
                    }
                }
                EnrolCamera { // with its key in sight
                    width: Math.min(parent.width, Math.max(240 * Theme.scale * Theme.textScale, (scroll.height - grid.y - Theme.margin - (page.hasFiles ? Theme.touchTarget + Theme.margin : 0) - Theme.touchTarget - 2 * Theme.gap) * 16 / 9))
                    visible: live.checked && page.camera !== null
                    camera: visible ? page.camera : null
                    draft: page.draft
                    coach: page.coach
                }
                DraftFlow {
                    width: parent.width
                    visible: page.draft.count > 0
                    isLocked: page.draft.isAdding
                    onRemoved: row => page.draft.removeAt(row)

                    Repeater {
                        model: page.draft
                        delegate: DraftPicture {}
                    }
                }
            }
        }
    }
    Rectangle { // where pictures may be let go
        anchors.fill: parent
        visible: drop.containsDrag
        color: "transparent"
        border.width: 6
        border.color: Theme.accent
    }
    FileDialog {
        id: files
        title: qsTr("Pictures of one person")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff"), qsTr("All files (%1)").arg("*")]
        onAccepted: page.draft.addFiles(selectedFiles)
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What of the station can be set, and who may sign in.
Page {
    id: page

    required property SettingsModel settings

    signal back
    signal usersWanted

    title: qsTr("Settings")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: { // somebody may have rung while something was written here
        if (settings.changes === 0)
            settings.load()
    }

    PageScroll {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top

        AppButton {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Users and PINs")
            symbol: Glyph.Users
            onClicked: page.usersWanted()
        }
        Text {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: page.settings.count === 0 && page.settings.isLoading ? qsTr("Reading…") : page.settings.count === 0 && page.settings.error === "" ? qsTr("Nothing can be changed here while the station runs.") : ""
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        ProblemText {
            text: page.settings.error
        }
        SettingsColumn {
            settings: page.settings

            Repeater {
                model: page.settings
                delegate: SettingRow {}
            }
        }
        AppButton {
            width: Math.min(implicitWidth, parent.width)
            text: page.settings.showsAll ? qsTr("Only what can be changed here") : qsTr("Show the others too")
            symbol: page.settings.showsAll ? Glyph.Less : Glyph.Add
            onClicked: page.settings.showsAll = !page.settings.showsAll
        }
        Text {
            width: parent.width
            visible: page.settings.showsAll
            wrapMode: Text.Wrap
            text: page.settings.file !== "" ? qsTr("The configuration file is %1.").arg(page.settings.file) : qsTr("No configuration file is in use.")
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
    Rectangle {
        id: bar

        readonly property bool isNeeded: page.settings.changes > 0 || page.settings.isSaving || page.settings.isSaved

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: isNeeded ? Theme.touchTarget + 2 * Theme.gap : 0
        visible: isNeeded
        color: Theme.surface

        Text {
            anchors.left: parent.left
            anchors.right: keys.left
            anchors.margins: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            text: page.settings.isSaving ? qsTr("Saving…") : page.settings.isSaved ? qsTr("Saved, and in force.") : qsTr("%n change(s), not saved yet", "", page.settings.changes)
            font.pixelSize: Theme.sizeBody
            color: Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Row {
            id: keys
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            visible: page.settings.changes > 0

            AppButton {
                text: qsTr("Discard")
                enabled: !page.settings.isSaving
                fill: Theme.background
                onClicked: page.settings.discard()
            }
            AppButton {
                text: qsTr("Save")
                symbol: Glyph.Check
                enabled: page.settings.canSave
                color: enabled ? Theme.accentInk : Theme.textMuted
                fill: enabled ? Theme.accent : Theme.surfacePressed
                onClicked: page.settings.save()
            }
        }
    }
}

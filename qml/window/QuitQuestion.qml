// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Whether to quit although something would be lost that somebody began here.
ConfirmPanel {
    id: question

    required property SettingsModel settings
    required property AddPersonPage addPage
    required property SetupPage setupPage
    required property var interrupted //!< pages that a ring has put away, and that come back

    //! What would be lost, a sentence a line; empty: nothing.
    function losses(): string {
        return `${draftLoss()}\n${settingsLoss()}\n${setupLoss()}`.trim().replace(/\n+/g, "\n")
    }
    function draftLoss(): string {
        const draft = addPage.draft
        const who = addPage.personName
        if (draft.isAdding)
            return who !== "" ? qsTr("Pictures of %1 are being added.").arg(who) : qsTr("Pictures of somebody new are being added.")
        if (isOpen(addPage) && !draft.isDone && draft.goodCount + draft.waitingCount > 0)
            return who !== "" ? qsTr("Pictures of %1 are not added yet.").arg(who) : qsTr("Pictures of somebody new are not added yet.")
        return ""
    }
    function settingsLoss(): string {
        return settings.isSaving ? qsTr("Settings are being saved.") : settings.changes > 0 ? qsTr("%n change(s) of the settings, not saved yet.", "", settings.changes) : ""
    }
    function setupLoss(): string {
        return isOpen(setupPage) && setupPage.isWritten ? qsTr("What you wrote for the set-up is not used yet.") : ""
    }
    function isOpen(page: Page): bool {
        return page.StackView.view !== null || interrupted.includes(page)
    }
    //! False, and nothing asked, when nothing would be lost.
    function isAsked(): bool {
        text = losses()
        if (text === "")
            return false
        open()
        return true
    }

    title: qsTr("Quit anyway?")
    text: ""
    action: qsTr("Quit")
}

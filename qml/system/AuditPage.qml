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

    Rectangle {
        id: verdict

        readonly property bool isBad: page.audit.verdict === AuditModel.Broken || page.audit.verdict === AuditModel.NotReadable

        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(verify.height, words.implicitHeight) + 2 * Theme.gap
        color: Theme.surface

        Glyph {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.icon
            symbol: verdict.isBad ? Glyph.Warning : page.audit.verdict === AuditModel.Intact ? Glyph.Check : Glyph.Journal
            color: verdict.isBad ? Theme.blocked : page.audit.verdict === AuditModel.Intact ? Theme.known : Theme.textMuted
        }
        Column {
            id: words
            anchors.left: sign.right
            anchors.right: verify.left
            anchors.margins: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap / 2

            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.audit.isVerifying ? (page.audit.progress >= 0 ? qsTr("Checking every entry: %1 %").arg(Math.floor(page.audit.progress * 100)) : qsTr("Checking every entry…")) : page.audit.verdict === AuditModel.NotVerified ? qsTr("Entries are chained and signed: a change is noticed.") : page.audit.verdictText
                font.pixelSize: Theme.sizeBody
                font.weight: verdict.isBad ? Font.DemiBold : Font.Normal
                color: verdict.isBad ? Theme.blocked : Theme.text
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Text {
                width: parent.width
                visible: text !== "" && verdict.isBad && !page.audit.isVerifying
                wrapMode: Text.Wrap
                text: page.audit.verdictDetail
                textFormat: Text.PlainText
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
            ProgressBar {
                id: bar
                width: parent.width
                visible: page.audit.isVerifying
                indeterminate: page.audit.progress < 0
                value: Math.max(0, page.audit.progress)
                palette.dark: Theme.accent
                palette.midlight: Theme.outline
                Accessible.name: qsTr("Progress")
            }
        }
        AppButton {
            id: verify
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Verify")
            enabled: !page.audit.isVerifying
            color: enabled ? Theme.accentInk : Theme.textMuted
            fill: enabled ? Theme.accent : Theme.surfacePressed
            onClicked: page.audit.verify()
        }
    }
    DayList {
        id: list
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: verdict.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Math.max(Theme.margin, (page.width - 960 * Theme.scale) / 2)
        anchors.rightMargin: anchors.leftMargin
        now: page.now
        model: page.audit
        clip: true
        focus: true
        section.property: "day"
        section.delegate: DayHeading {}
        delegate: AuditRow {}
        ScrollBar.vertical: ScrollBar {}
        Accessible.name: page.title
    }
    Column {
        anchors.centerIn: list
        width: list.width
        visible: page.audit.count === 0
        spacing: Theme.margin

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: page.audit.error !== "" ? qsTr("The log could not be read: %1").arg(page.audit.error) : page.audit.isLoading ? qsTr("Reading…") : qsTr("Nothing is recorded yet")
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.textMuted
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.audit.error !== ""
            text: qsTr("Try again")
            onClicked: page.audit.reload()
        }
    }
}

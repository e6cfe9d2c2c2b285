// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Whether anybody has changed the audit log, and the key that finds out.
Rectangle {
    id: verdict

    required property AuditModel audit //!< null while the list comes and goes
    readonly property int kind: audit ? audit.verdict : AuditModel.NotVerified
    readonly property bool isVerifying: audit !== null && audit.isVerifying
    readonly property real progress: audit ? audit.progress : -1
    readonly property bool isBad: kind === AuditModel.Broken || kind === AuditModel.NotReadable
    readonly property bool isStacked: width < 560 * Theme.scale * Theme.textScale

    implicitHeight: (isStacked ? words.implicitHeight + Theme.gap + verify.height : Math.max(verify.height, words.implicitHeight)) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: words.verticalCenter
        width: Theme.icon
        height: Theme.icon
        symbol: verdict.isBad ? Glyph.Warning : verdict.kind === AuditModel.Intact ? Glyph.Check : Glyph.Journal
        color: verdict.isBad ? Theme.blocked : verdict.kind === AuditModel.Intact ? Theme.known : Theme.textMuted
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: verdict.isStacked ? parent.right : verify.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.gap + (verdict.isStacked ? 0 : Math.max(0, (verify.height - implicitHeight) / 2))
        spacing: Theme.gap / 2

        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: verdict.isVerifying ? (verdict.progress >= 0 ? qsTr("Checking every entry: %1 %").arg(Math.floor(verdict.progress * 100)) : qsTr("Checking every entry…")) : verdict.kind === AuditModel.NotVerified ? qsTr("Entries are chained and signed: a change is noticed.") : verdict.audit ? verdict.audit.verdictText : ""
            font.pixelSize: Theme.sizeBody
            font.weight: verdict.isBad ? Font.DemiBold : Font.Normal
            color: verdict.isBad ? Theme.blocked : Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Text {
            width: parent.width
            visible: text !== "" && verdict.isBad && !verdict.isVerifying
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: verdict.audit ? verdict.audit.verdictDetail : ""
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        ProgressBar {
            width: parent.width
            visible: verdict.isVerifying
            indeterminate: verdict.progress < 0
            value: Math.max(0, verdict.progress)
            palette.dark: Theme.accent
            palette.midlight: Theme.outline
            Accessible.name: qsTr("Progress")
        }
    }
    AppButton {
        id: verify
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: verdict.isStacked ? Theme.gap : (parent.height - height) / 2
        text: qsTr("Verify")
        enabled: !verdict.isVerifying
        color: enabled ? Theme.accentInk : Theme.textMuted
        fill: enabled ? Theme.accent : Theme.surfacePressed
        onClicked: verdict.audit.verify()
    }
}

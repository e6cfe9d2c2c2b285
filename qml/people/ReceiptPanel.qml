// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import Doorbell

// What an erasure leaves: to be read, copied, and saved where there are files.
AppDialog {
    id: panel

    required property Receipt receipt
    required property bool hasFiles

    title: qsTr("Receipt")
    isWritten: true // nobody can have it once more
    onOpened: closeKey.forceActiveFocus()
    onClosed: {
        if (!isInterrupted)
            receipt.dismiss()
    }
    onIsInterruptedChanged: {
        if (!isInterrupted && !visible)
            receipt.dismiss()
    }

    TextEdit {
        width: parent.width
        text: panel.receipt.text
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font.pixelSize: Theme.sizeBody
        color: Theme.text
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Notice {
        width: parent.width
        message: panel.receipt.message
        hasFailed: panel.receipt.hasFailed
        onDismissed: panel.receipt.dismissMessage()
    }
    keys: [
        AppButton {
            id: closeKey
            text: qsTr("Close")
            color: Theme.accentInk
            fill: Theme.accent
            onClicked: panel.close()
        },
        AppButton {
            visible: panel.hasFiles
            text: qsTr("Save …")
            fill: Theme.surfacePressed
            enabled: !panel.receipt.isSaving
            onClicked: {
                file.selectedFile = panel.receipt.suggestedFile()
                file.open()
            }
        }
    ]

    FileDialog {
        id: file
        title: qsTr("Save the receipt")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (%1)").arg("*.txt")]
        onAccepted: panel.receipt.saveTo(selectedFile, false)
        Component.onCompleted: this["options"] = FileDialog["DontConfirmOverwrite"] // not every desktop's dialog asks: this panel does
    }
    ConfirmPanel {
        id: replacing

        property url file

        action: qsTr("Replace it")
        text: ""
        title: qsTr("Replace that file?")
        onConfirmed: panel.receipt.saveTo(file, true)
    }
    Connections {
        target: panel.receipt

        function onReplacementWanted(file: url, path: string): void {
            replacing.file = file
            replacing.text = qsTr("There is %1 already. What is in it would be lost.").arg(path)
            replacing.open()
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A line to write in, with what it is for above it: where it is often full already.
Column {
    id: labelled

    required property string label
    property alias text: field.text
    property alias example: field.placeholderText
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias hasProblem: field.hasProblem

    signal accepted

    function begin(): void {
        field.forceActiveFocus()
    }

    width: parent ? parent.width : 0
    spacing: Theme.gap / 2

    Text {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: labelled.label
        font.pixelSize: Theme.sizeSmall
        color: Theme.textMuted
    }
    AppField {
        id: field
        width: parent.width
        label: labelled.label
        onAccepted: labelled.accepted()
    }
}

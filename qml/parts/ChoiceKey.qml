// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// One of several words; the one that holds has a hook, too.
AppButton {
    required property string modelData
    readonly property ChoiceFlow group: parent as ChoiceFlow
    readonly property bool isChosen: group !== null && group.value === modelData

    text: group && group.labels[modelData] !== undefined ? group.labels[modelData] : modelData
    symbol: isChosen ? Glyph.Check : -1
    color: isChosen ? Theme.accentInk : Theme.text
    fill: isChosen ? Theme.accent : Theme.background
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen
    onClicked: group.chosen(modelData)
}

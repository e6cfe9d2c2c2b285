// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One of the two in KindChoice.
AppButton {
    id: key

    property bool isBlocking: false
    required property bool isChosen

    text: isBlocking ? qsTr("Blocked") : qsTr("Known")
    symbol: isBlocking ? Glyph.Blocked : Glyph.Known
    color: isChosen ? (isBlocking ? Theme.alarmInk : Theme.accentInk) : Theme.text
    fill: isChosen ? (isBlocking ? Theme.alarm : Theme.accent) : Theme.surfacePressed
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.description: isBlocking ? qsTr("The station warns when they come") : qsTr("The station says who it is")
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// That somebody may be recognised; unticked when another kind of person is chosen, since it says another thing then.
AppCheckBox {
    required property bool isBlocking

    text: isBlocking ? qsTr("I may have them recognised without asking, for the safety of the house") : qsTr("They agreed to be recognised")
    onIsBlockingChanged: checked = false
}

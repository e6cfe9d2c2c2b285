// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Whether something that cannot be taken back is meant.
AppDialog {
    id: panel

    required property string text
    required property string action //!< what the key that does it says

    signal confirmed

    onOpened: cancel.forceActiveFocus()

    Text {
        width: parent.width
        text: Theme.sentence(panel.text)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pixelSize: Theme.sizeBody
        color: Theme.text
    }
    keys: [
        AppButton {
            text: panel.action
            symbol: Glyph.Warning
            color: Theme.alarmInk
            fill: Theme.alarm
            onClicked: {
                panel.close()
                panel.confirmed()
            }
        },
        AppButton {
            id: cancel
            text: qsTr("Cancel")
            fill: Theme.surfacePressed
            onClicked: panel.close()
        }
    ]
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// Asks for a PIN with keys that a thumb finds; digits of a keyboard work as well.
Popup {
    id: pad

    required property PinGate gate

    property string pin
    readonly property bool isLocked: gate.secondsToWait > 0
    readonly property int longest: 12
    readonly property int shortest: 4

    function press(digit: string): void {
        if (!isLocked && !gate.isChecking && pin.length < longest)
            pin += digit
    }
    function erase(): void {
        pin = pin.slice(0, -1)
    }
    function submit(): void {
        if (pin.length < shortest)
            return
        const given = pin
        pin = ""
        gate.enter(given)
    }

    visible: gate.isAsking
    modal: true
    focus: true
    closePolicy: Popup.NoAutoClose
    anchors.centerIn: parent
    padding: Theme.gap
    width: Math.min(380 * Theme.scale, parent ? parent.width - 2 * Theme.gap : 0)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.gap : 0)
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
    }
    onOpened: {
        pin = ""
        keys.forceActiveFocus()
    }
    onClosed: pin = ""

    FocusScope {
        id: keys

        readonly property real keyHeight: Math.max(Theme.touchTarget, Math.min(64 * Theme.scale, ((pad.parent ? pad.parent.height : 480) - head.height - 2 * Theme.margin - 5 * Theme.gap) / 4))

        anchors.fill: parent
        implicitHeight: head.height + Theme.gap + grid.height
        focus: true
        Keys.onPressed: event => {
            if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
                pad.press(event.text)
            else if (event.key === Qt.Key_Backspace)
                pad.erase()
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                pad.submit()
            else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
                pad.gate.cancel()
            else
                return
            event.accepted = true
        }

        Item {
            id: head
            width: parent.width
            height: Math.max(cancel.height, title.implicitHeight) + said.height

            Text {
                id: title
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.right: cancel.left
                anchors.verticalCenter: cancel.verticalCenter
                wrapMode: Text.Wrap
                text: pad.pin === "" ? qsTr("PIN") : "•".repeat(pad.pin.length)
                font.pixelSize: Theme.sizeTitle
                font.weight: Font.DemiBold
                color: Theme.text
                Accessible.role: Accessible.StaticText
                Accessible.name: pad.pin === "" ? qsTr("Enter a PIN") : qsTr("%n digit(s) entered", "", pad.pin.length)
            }
            AppButton {
                id: cancel
                anchors.right: parent.right
                text: qsTr("Cancel")
                symbol: Glyph.Close
                display: AppButton.IconOnly
                isQuiet: true
                onClicked: pad.gate.cancel()
            }
            Text {
                id: said
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                anchors.bottom: parent.bottom
                height: Math.max(implicitHeight, 2 * Theme.sizeSmall)
                wrapMode: Text.Wrap
                text: pad.isLocked ? qsTr("%1 Try again in %n second(s).", "", pad.gate.secondsToWait).arg(pad.gate.problem) : pad.gate.isChecking ? qsTr("Looking…") : pad.gate.problem !== "" ? pad.gate.problem : qsTr("This screen asks before it goes on.")
                font.pixelSize: Theme.sizeSmall
                font.weight: pad.gate.problem !== "" ? Font.DemiBold : Font.Normal
                color: pad.gate.problem !== "" ? Theme.blocked : Theme.textMuted
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        PinGrid {
            id: grid
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            width: parent.width
            keyHeight: keys.keyHeight

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
                delegate: PinKey {}
                onItemAdded: (index, item) => (item as PinKey).pressedDigit.connect(pad.press)
            }
            AppButton {
                width: grid.keyWidth
                height: keys.keyHeight
                text: qsTr("Erase")
                symbol: Glyph.Erase
                display: AppButton.IconOnly
                fill: Theme.background
                onClicked: pad.erase()
            }
            PinKey {
                modelData: "0"
                onPressedDigit: digit => pad.press(digit)
            }
            AppButton {
                width: grid.keyWidth
                height: keys.keyHeight
                text: qsTr("OK")
                symbol: Glyph.Check
                display: AppButton.IconOnly
                enabled: pad.pin.length >= pad.shortest && !pad.isLocked && !pad.gate.isChecking
                color: enabled ? Theme.accentInk : Theme.textMuted
                fill: enabled ? Theme.accent : Theme.surfacePressed
                onClicked: pad.submit()
            }
        }
    }
}

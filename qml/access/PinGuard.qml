// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Stands before what not everybody may do at the wall: guard.ask(need, () => …) goes on at once, or after a PIN, or not at all.
Item {
    id: guard

    required property PinGate gate
    property var pending: null

    signal expired

    function ask(need: int, action: var): void {
        if (gate.isAsking || gate.isChecking) // what was asked for first is what the PIN will be for
            return
        pending = action
        gate.ask(need)
    }

    Connections {
        target: guard.gate
        function onAllowed(): void {
            const action = guard.pending
            guard.pending = null
            if (action)
                action()
        }
        function onCancelled(): void {
            guard.pending = null
        }
        function onExpired(): void {
            guard.expired()
        }
    }
    PinPad {
        objectName: "pin"
        gate: guard.gate
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Stands before what not everybody may do at the wall: guard.ask(() => …) goes on at once, or after a PIN, or not at all.
Item {
    id: guard

    required property PinGate gate
    property var pending: null

    signal expired

    function ask(action: var): void {
        pending = action
        gate.ask()
    }

    Connections {
        target: guard.gate
        function onAllowed(): void {
            const action = guard.pending
            guard.pending = null
            if (action)
                action()
        }
        function onExpired(): void {
            guard.expired()
        }
    }
    PinPad {
        gate: guard.gate
    }
}

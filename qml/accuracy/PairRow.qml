// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Two who look alike, side by side.
Row {
    signal chosen(personId: string)

    spacing: Theme.margin
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Three keys in a row, as on a telephone.
Grid {
    required property real keyHeight
    readonly property real keyWidth: (width - 2 * spacing) / 3

    columns: 3
    spacing: Theme.gap
    layoutDirection: Qt.LeftToRight // digits stand so everywhere
    LayoutMirroring.enabled: false
}

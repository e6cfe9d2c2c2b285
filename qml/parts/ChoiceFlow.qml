// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the keys of a choice have in common.
Flow {
    property string value //!< the word that holds
    property var labels: ({}) //!< what a word is shown as, where that is another one

    signal chosen(value: string)

    spacing: Theme.gap
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the rows of AgreementRow have in common.
Column {
    signal chosen(personId: string)

    width: parent ? parent.width : 0
    spacing: Theme.margin
}

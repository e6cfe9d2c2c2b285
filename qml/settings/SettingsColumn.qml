// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the rows of the settings have in common.
Column {
    required property SettingsModel settings

    width: parent ? parent.width : 0
    spacing: Theme.margin
}

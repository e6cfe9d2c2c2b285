// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Pictures that somebody is to be known by, side by side.
Flow {
    property bool isLocked: false //!< none can be left out now

    signal removed(int row)

    spacing: Theme.gap
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Faces that somebody is known by, side by side.
Flow {
    signal removed(string faceId)

    spacing: Theme.gap
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What the cards of a visit's faces have in common.
Column {
    property bool canName: false //!< whether it can be said who somebody is
    property bool isBusy: false //!< something is being changed

    signal whoWanted(int face)
    signal newWanted(int face)
    signal nobodySaid(int face)

    spacing: Theme.margin
}

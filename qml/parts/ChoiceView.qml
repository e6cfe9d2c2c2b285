// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

// The things that ChoiceButton lets choose from, below each other.
ListView {
    id: list

    required property int chosenIndex

    signal taken(int index)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Keys.onReturnPressed: taken(currentIndex)
    Keys.onEnterPressed: taken(currentIndex)
    Keys.onSpacePressed: taken(currentIndex)
    ScrollBar.vertical: ScrollBar {}
}

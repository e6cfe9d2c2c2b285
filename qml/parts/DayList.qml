// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What lists of visits and of other things that have a day have in common: one of them is chosen by touch or by key.
ListView {
    id: view

    property date now: new Date() //!< for headings that say "today"

    signal chosen(string id)

    function chooseCurrent(): void {
        const button = currentItem as AbstractButton
        if (button)
            button.clicked()
    }

    spacing: Theme.gap
    cacheBuffer: 0 // Qt 6.4 complains when a list is emptied while it makes rows ahead
    activeFocusOnTab: count > 0 || activeFocus // emptied while somebody is in it
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Keys.onReturnPressed: chooseCurrent()
    Keys.onEnterPressed: chooseCurrent()
    Keys.onSpacePressed: chooseCurrent()
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// People below each other; one is chosen by touch or by key.
ListView {
    id: list

    property bool isShort: false //!< names only
    property string exceptId: "" //!< who is left out

    signal chosen(string personId, string name)

    function chooseCurrent(): void {
        const row = currentItem as PersonRow
        if (row && row.visible)
            row.clicked()
    }

    spacing: Theme.gap
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    onCountChanged: {
        if (currentIndex < 0 && count > 0)
            currentIndex = 0
    }
    Keys.onReturnPressed: chooseCurrent()
    Keys.onEnterPressed: chooseCurrent()
    Keys.onSpacePressed: chooseCurrent()

    delegate: PersonRow {
        required property int index
        readonly property PersonList view: ListView.view as PersonList

        width: view ? view.width : 0
        visible: view !== null && personId !== view.exceptId
        height: visible ? implicitHeight : 0
        isShort: view !== null && view.isShort
        isMarked: ListView.isCurrentItem && view !== null && view.activeFocus
        focusPolicy: Qt.NoFocus // the list has it
        onClicked: {
            view.currentIndex = index
            view.chosen(personId, name)
        }
    }
}

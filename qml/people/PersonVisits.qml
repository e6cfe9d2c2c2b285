// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The visits of a person, below what is known of them.
VisitList {
    id: list

    required property PersonDetail person
    property bool hasFiles: false //!< files may be chosen here
    property bool isTouched: false //!< somebody scrolls; until then what is known of the person is seen

    signal changeWanted
    signal picturesWanted
    signal mergeWanted
    signal removalWanted
    signal erasureWanted
    signal exportWanted

    function settle(): void {
        if (!isTouched)
            positionViewAtBeginning()
    }

    onMovementStarted: isTouched = true
    onCurrentIndexChanged: isTouched = isTouched || currentIndex > 0
    onCountChanged: settle()

    Connections {
        target: list.person

        function onChanged(): void {
            if (!list.person.isLoaded)
                list.isTouched = false
        }
    }
}

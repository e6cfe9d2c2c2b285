// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The boxes and names over a picture.
Item {
    id: marks

    required property FaceModel faces //!< may be null
    readonly property bool isLayer: true // over the page
    required property rect picture //!< where the whole picture lies in this item

    Item {
        x: marks.picture.x
        y: marks.picture.y
        width: marks.picture.width
        height: marks.picture.height

        Repeater {
            model: marks.faces
            delegate: FaceMark {}
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// The boxes and names over a picture. Names of faces close to one another make room for each other.
Item {
    id: marks

    required property FaceModel faces //!< may be null
    readonly property bool isLayer: true // over the page
    required property rect picture //!< where the whole picture lies in this item

    function arrange(): void {
        let placed = []
        for (let i = 0; i < repeater.count; ++i) {
            const mark = repeater.itemAt(i) as FaceMark
            if (!mark)
                continue
            const wanted = mark.wantedPlate
            const y = freeY(wanted, placed)
            mark.plateShift = y - wanted.y
            placed.push(Qt.rect(wanted.x, y, wanted.width, wanted.height))
        }
    }
    // Where it is wanted, else right under or over a plate that is in the way; where nothing is free, where it is wanted.
    function freeY(wanted: rect, placed: var): real {
        let places = [wanted.y]
        for (const plate of placed)
            places.push(plate.y + plate.height + 2, plate.y - wanted.height - 2)
        for (const y of places) {
            const isFree = plate => wanted.x >= plate.x + plate.width || plate.x >= wanted.x + wanted.width || y >= plate.y + plate.height || plate.y >= y + wanted.height
            if (y >= 0 && y + wanted.height <= height && placed.every(isFree))
                return y
        }
        return wanted.y
    }

    Item {
        x: marks.picture.x
        y: marks.picture.y
        width: marks.picture.width
        height: marks.picture.height

        Repeater {
            id: repeater
            model: marks.faces
            delegate: FaceMark {}
            onItemAdded: (index, item) => {
                (item as FaceMark).wantedPlateChanged.connect(marks.arrange)
                marks.arrange()
            }
            onItemRemoved: marks.arrange()
        }
    }
}

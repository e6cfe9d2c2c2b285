// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// All places that the menus lead to, in the order in which they are shown.
QtObject {
    id: destinations

    default property list<Destination> places

    signal chosen(place: Destination)

    function find(name: string): Destination {
        for (let i = 0; i < places.length; ++i) {
            if (places[i].name === name)
                return places[i]
        }
        return null
    }

    Component.onCompleted: {
        for (let i = 0; i < places.length; ++i) {
            const place = places[i]
            place.chosen.connect(() => destinations.chosen(place))
        }
    }
}

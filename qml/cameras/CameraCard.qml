// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A camera: what it shows now, the truth about it, and what can be done about it.
Card {
    id: card

    required property LiveCamera camera
    required property int index
    readonly property CameraColumn list: parent as CameraColumn
    readonly property bool isKept: list !== null && list.settings.isChangeable && list.settings.names.length > 0 && list.settings.has(camera.name)
    readonly property bool watches: visible && list !== null && list.isShown
    readonly property bool isNarrow: width < 520 * Theme.scale * Theme.textScale

    onWatchesChanged: camera.isWatched = watches

    Item {
        width: parent.width
        implicitHeight: card.isNarrow ? preview.height + Theme.gap + row.implicitHeight : Math.max(preview.height, row.implicitHeight)

        Rectangle {
            id: preview
            anchors.left: parent.left
            width: card.isNarrow ? parent.width : Math.min(220 * Theme.scale, parent.width * 0.36)
            height: Math.round(width * 9 / 16)
            radius: Theme.radius / 2
            color: Theme.empty
            clip: true

            FrameItem {
                id: frame
                anchors.fill: parent
                camera: card.camera
                fillMode: FrameItem.Fit
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Live picture of “%1”").arg(card.camera.name)
            }
            Glyph {
                anchors.centerIn: parent
                visible: !frame.hasPicture
                width: Theme.icon * 2
                height: width
                symbol: card.camera.state === LiveCamera.Lost ? Glyph.CameraLost : Glyph.Camera
                color: Theme.textMuted
            }
        }
        CameraRow {
            id: row
            width: card.isNarrow ? parent.width : parent.width - preview.width - Theme.margin
            x: card.isNarrow || Theme.isMirrored ? 0 : preview.width + Theme.margin
            y: card.isNarrow ? preview.height + Theme.gap : 0
            camera: card.camera
        }
    }
    Flow {
        width: parent.width
        visible: card.isKept
        spacing: Theme.gap

        AppButton {
            text: qsTr("Change")
            fill: Theme.background
            enabled: !card.list.settings.isBusy
            Accessible.name: qsTr("Change camera %1").arg(card.camera.name)
            onClicked: card.list.changeWanted(card.camera.name)
        }
        AppButton {
            visible: card.index > 0
            text: qsTr("Show first")
            fill: Theme.background
            enabled: !card.list.settings.isBusy
            Accessible.name: qsTr("Show camera %1 first").arg(card.camera.name)
            onClicked: card.list.settings.makeFirst(card.camera.name)
        }
        AppButton {
            text: qsTr("Remove")
            symbol: Glyph.Remove
            color: Theme.blocked
            fill: Theme.background
            enabled: !card.list.settings.isBusy
            Accessible.name: qsTr("Remove camera %1").arg(card.camera.name)
            onClicked: card.list.removeWanted(card.camera.name)
        }
    }
    Component.onDestruction: {
        if (watches && camera)
            camera.isWatched = false
    }
}

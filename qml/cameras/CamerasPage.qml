// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The cameras of the station: what they show, and how one comes and goes.
Page {
    id: page

    required property CameraSettings settings
    required property CameraModel cameras

    signal back
    signal formWanted(name: string) //!< empty: a new one

    title: qsTr("Cameras")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: settings.load()

    PageScroll {
        anchors.fill: parent

        CameraList {
            settings: page.settings
            cameras: page.cameras
            isShown: page.visible
            onAddWanted: page.formWanted("")
            onChangeWanted: name => page.formWanted(name)
            onRemoveWanted: name => removal.ask(name)
        }
    }
    CameraRemoval {
        id: removal
        settings: page.settings
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The menus of the desktop window.
MenuBar {
    id: bar

    required property bool isUsed //!< otherwise its shortcuts do nothing either
    required property bool isFullScreen
    required property Destinations places
    required property OtherStations others //!< may be null
    readonly property var elsewheres: others ? Array.from(others.addresses, address => ({ "address": address, "open": () => bar.others.open(address) })) : []

    signal liveWanted
    signal aboutWanted
    signal bellWanted
    signal fullScreenWanted(bool isFull)
    signal darkWanted(bool isDark)
    signal quitWanted

    visible: isUsed

    BarMenu {
        title: qsTr("&Station")

        Action {
            text: qsTr("&Ring the bell")
            enabled: bar.isUsed
            onTriggered: bar.bellWanted()
        }
        Action {
            text: qsTr("&About this station")
            enabled: bar.isUsed
            onTriggered: bar.aboutWanted()
        }
        BarMenu {
            id: elsewhere
            title: qsTr("&Open another station")
            enabled: bar.isUsed && bar.elsewheres.length > 0

            Instantiator {
                model: bar.elsewheres

                Action {
                    required property var modelData

                    text: modelData.address
                    onTriggered: modelData.open()
                }
                onObjectAdded: (index, object) => elsewhere.insertAction(index, object as Action)
            }
        }
        Action {
            text: qsTr("&Quit")
            shortcut: "Ctrl+Q"
            enabled: bar.isUsed
            onTriggered: bar.quitWanted()
        }
    }
    BarMenu {
        id: view
        title: qsTr("&View")

        Action {
            text: qsTr("&Live")
            shortcut: "Ctrl+1"
            enabled: bar.isUsed
            onTriggered: bar.liveWanted()
        }
        Instantiator {
            model: bar.isUsed ? bar.places.places : []

            Action {
                required property int index
                required property Destination modelData

                text: modelData.title
                shortcut: index < 8 ? `Ctrl+${index + 2}` : ""
                onTriggered: modelData.chosen()
            }
            onObjectAdded: (index, object) => view.insertAction(index + 1, object as Action)
        }
        Action {
            text: qsTr("&Full screen")
            shortcut: "F11"
            checkable: true
            checked: bar.isFullScreen
            enabled: bar.isUsed
            onTriggered: bar.fullScreenWanted(!bar.isFullScreen)
        }
        Action {
            text: qsTr("&Dark")
            checkable: true
            checked: Theme.isDark
            enabled: bar.isUsed
            onTriggered: bar.darkWanted(!Theme.isDark)
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The ways from the live picture to everything else, as large keys.
Popup {
    id: sheet

    required property Destinations places

    property bool isKiosk: false
    property bool canLock: false //!< somebody gave a PIN

    signal aboutWanted
    signal leaveWanted
    signal lockWanted

    modal: true
    focus: true
    width: Math.min(920 * Theme.scale, parent ? parent.width - 2 * Theme.margin : 0)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.margin : 0)
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height - height - Theme.margin : 0
    padding: Theme.margin
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
    }
    onOpened: close.nextItemInFocusChain().forceActiveFocus()

    Item {
        anchors.fill: parent
        implicitHeight: close.height + Theme.margin + grid.implicitHeight

        Text {
            anchors.left: parent.left
            anchors.right: lock.visible ? lock.left : close.left
            anchors.verticalCenter: close.verticalCenter
            text: qsTr("Menu")
            font.pixelSize: Theme.sizeTitle
            font.weight: Font.DemiBold
            color: Theme.text
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        AppButton { // above what scrolls: always in sight
            id: lock
            anchors.right: close.left
            anchors.rightMargin: Theme.gap
            visible: sheet.canLock
            width: Math.min(implicitWidth, parent.width - close.width - Theme.gap)
            text: qsTr("Lock now")
            symbol: Glyph.Lock
            color: Theme.accentInk
            fill: Theme.accent
            Accessible.description: qsTr("Forgets the PIN that was given; the next one who wants in gives theirs")
            onClicked: {
                sheet.close()
                sheet.lockWanted()
            }
        }
        AppButton {
            id: close
            anchors.right: parent.right
            text: qsTr("Close")
            symbol: Glyph.Close
            display: AppButton.IconOnly
            isQuiet: true
            onClicked: sheet.close()
        }
        Flickable {
            id: scroll
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: close.bottom
            anchors.topMargin: Theme.margin
            anchors.bottom: parent.bottom
            contentHeight: grid.height
            clip: true
            ScrollBar.vertical: ScrollBar {}

            Grid {
                id: grid
                width: scroll.width
                columns: Math.max(2, Math.min(tiles.count + (sheet.isKiosk ? 2 : 1), Math.floor(width / (165 * Theme.scale * (1.6 * Theme.textScale - 0.6)))))
                spacing: Theme.gap

                Repeater {
                    id: tiles
                    model: sheet.places.places

                    MenuTile {
                        required property Destination modelData

                        text: modelData.title
                        symbol: modelData.symbol
                        onClicked: modelData.chosen()
                    }
                }
                MenuTile {
                    text: qsTr("About this station")
                    symbol: Glyph.Info
                    onClicked: {
                        sheet.close()
                        sheet.aboutWanted()
                    }
                }
                MenuTile { // a window has its own way out
                    visible: sheet.isKiosk
                    text: qsTr("Leave")
                    symbol: Glyph.Leave
                    onClicked: {
                        sheet.close()
                        sheet.leaveWanted()
                    }
                }
            }
        }
    }
    Connections {
        target: sheet.places
        function onChosen(): void {
            sheet.close()
        }
    }
}

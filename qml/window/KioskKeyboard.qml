// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Doorbell

// The keys of a panel that has none, at the lower edge, with one above them that puts them away; as high as they cover
// what is behind them.
Item {
    id: place

    required property string language //!< ISO 639-1
    readonly property var inputMethod: Qt.inputMethod
    readonly property string layout: ({ "en": "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "vi": "vi_VN", "ar": "ar_AR" })[language] ?? "en_US"

    implicitHeight: panel.active ? panel.height + hide.height : 0

    InputPanel {
        id: panel
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: active
    }
    AppButton { // Qt's layouts have such a key in some languages only, and none for digits
        id: hide
        anchors.right: panel.right
        anchors.bottom: panel.top
        visible: panel.visible
        focusPolicy: Qt.NoFocus // who is writing goes on where they were
        text: qsTr("Hide the keyboard")
        symbol: Glyph.HideKeyboard
        display: AppButton.IconOnly
        color: Theme.background
        fill: Theme.text
        onClicked: {
            InputContext.commit() // also a word that is not finished
            place.inputMethod.hide()
        }
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: place.layout
    }
}

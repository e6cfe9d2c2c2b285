// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The keys of a panel that has none, at the lower edge; as high as it covers what is behind it.
Item {
    id: place

    required property string language //!< ISO 639-1
    readonly property string layout: ({ "en": "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "vi": "vi_VN", "ar": "ar_AR" })[language] ?? "en_US"

    implicitHeight: panel.active ? panel.height : 0

    InputPanel {
        id: panel
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: active
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: place.layout
    }
}

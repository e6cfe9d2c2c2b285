// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// What one of a few things is chosen; a touch shows them all.
AppButton {
    id: control

    required property string label //!< what is chosen, for who cannot see where the button stands
    required property var options //!< [{value, text, symbol (may be absent)}], the first one is nothing in particular
    required property var value
    readonly property int chosenIndex: Math.max(0, options.findIndex(option => option.value === value))
    property string popupName
    property bool isMarkedWhenSet: true
    readonly property bool isSet: isMarkedWhenSet && chosenIndex > 0

    signal chosen(var value)

    function open(): void {
        popup.open()
    }

    text: options[chosenIndex].text
    symbol: options[chosenIndex].symbol ?? -1
    trailingSymbol: Glyph.Down
    color: isSet ? Theme.accentInk : Theme.text
    fill: isSet ? Theme.accent : isMarkedWhenSet ? Theme.surface : Theme.surfacePressed
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1: %2", "what is chosen, which").arg(label).arg(text)
    onClicked: popup.open()
    onVisibleChanged: { // its page goes
        if (!visible)
            popup.close()
    }

    Popup {
        id: popup
        objectName: control.popupName
        y: control.height + Theme.gap / 2
        margins: Theme.gap
        width: Math.min(Math.max(control.width, 260 * Theme.scale * Theme.textScale), control.Window.width - 2 * margins)
        height: Math.min(control.options.length * (Theme.touchTarget + Theme.gap / 2) + 2 * padding, control.Window.height - 2 * margins)
        padding: Theme.gap / 2
        focus: true
        modal: true
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: Theme.outline
        }
        onAboutToShow: list.currentIndex = control.chosenIndex
        onOpened: list.forceActiveFocus()
        onClosed: {
            if (control.visible)
                control.forceActiveFocus()
        }

        ChoiceView {
            id: list
            anchors.fill: parent
            chosenIndex: control.chosenIndex
            model: control.options
            delegate: ChoiceRow {}
            Accessible.name: control.label
            onTaken: index => {
                popup.close()
                control.chosen(control.options[index].value)
            }
        }
    }
}

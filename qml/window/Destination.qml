// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// A place that the menus lead to.
QtObject {
    required property string name //!< the objectName of its page
    required property string title
    required property int symbol //!< a Glyph.Symbol
    required property var page //!< a Page, or a Component that makes one each time
    property bool isGuarded: false //!< whether a kiosk asks for a PIN first
    property int need: PinGate.ChangeSettings //!< of somebody who may do this

    signal chosen
}

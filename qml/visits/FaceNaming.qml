// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// What may be said of a face: who it is, that it is somebody new, or that it is not who it was taken for.
Flow {
    id: naming

    required property string name //!< whom it was taken for; empty: nobody

    signal whoWanted
    signal newWanted
    signal nobodySaid

    spacing: Theme.gap

    AppButton {
        text: naming.name === "" ? qsTr("This is …") : qsTr("This is somebody else …")
        Accessible.name: naming.name === "" ? qsTr("Say who this is") : qsTr("This is not %1; say who it is").arg(naming.name)
        symbol: Glyph.Known
        fill: Theme.surfacePressed
        onClicked: naming.whoWanted()
    }
    AppButton {
        text: qsTr("New person …")
        symbol: Glyph.Add
        fill: Theme.surfacePressed
        onClicked: naming.newWanted()
    }
    AppButton {
        visible: naming.name !== ""
        text: qsTr("Not %1").arg(naming.name.length > 20 ? naming.name.slice(0, 19) + "…" : naming.name)
        Accessible.name: qsTr("This is not %1, nor anybody known").arg(naming.name)
        symbol: Glyph.Unknown
        fill: Theme.surfacePressed
        onClicked: naming.nobodySaid()
    }
}

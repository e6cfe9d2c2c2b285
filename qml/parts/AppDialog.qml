// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Doorbell

// A question over the window: a heading, what it is about, and keys below. Esc, a touch outside and the key at the top leave it.
Popup {
    id: dialog

    required property string title
    property real wanted: 560
    property bool isWritten: false //!< there is something in it that somebody would have to write again
    property var subject: null //!< what the question is about: when it is another one by then, the question does not come back
    property bool isInterrupted: false //!< and will be shown again
    default property alias content: column.data
    readonly property Connections interruption: Connections {
        target: Interruption

        function onCame(): void {
            if (!dialog.visible)
                return
            dialog.isInterrupted = dialog.isWritten
            dialog.close()
        }
        function onOver(): void {
            if (!dialog.isInterrupted)
                return
            dialog.open()
            dialog.isInterrupted = false
        }
        function onForgotten(): void {
            dialog.isInterrupted = false
        }
    }
    property alias keys: row.data //!< the first one is what is meant

    onSubjectChanged: isInterrupted = false
    modal: true
    focus: true
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(wanted * Theme.scale, parent ? parent.width - 2 * Theme.margin : 0)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.gap : 0)
    padding: Theme.margin
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.outline
    }
    contentData: [
        Item {
            id: frame
            width: parent ? parent.width : 0
            height: parent ? parent.height : 0
            implicitHeight: scroll.y + column.implicitHeight + (row.implicitHeight > 0 ? row.implicitHeight + Theme.margin : 0)

            TapHandler { // beside a field: the keyboard on the screen makes way
                onTapped: frame.forceActiveFocus()
            }
            Text {
                id: heading
                anchors.left: parent.left
                anchors.right: leave.left
                height: Math.max(implicitHeight, leave.height)
                verticalAlignment: Text.AlignVCenter
                text: Theme.sentence(dialog.title)
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pixelSize: Theme.sizeTitle
                font.weight: Font.DemiBold
                color: Theme.text
                Accessible.role: Accessible.Heading
                Accessible.name: dialog.title
            }
            Flickable {
                id: scroll
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: heading.bottom
                anchors.topMargin: Theme.gap
                anchors.bottom: row.top
                anchors.bottomMargin: row.implicitHeight > 0 ? Theme.margin : 0
                contentHeight: column.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: ScrollBar {}

                Column {
                    id: column
                    width: scroll.width
                    spacing: Theme.margin
                }
            }
            Flow {
                id: row
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                spacing: Theme.gap
                layoutDirection: Qt.RightToLeft
            }
            AppButton {
                id: leave
                anchors.right: parent.right
                anchors.top: parent.top
                text: qsTr("Close")
                Accessible.name: qsTr("Leave this question")
                symbol: Glyph.Close
                display: AppButton.IconOnly
                isQuiet: true
                onClicked: dialog.close()
            }
        }
    ]
}

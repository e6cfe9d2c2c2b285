// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// One setting: what it is, its value to be changed, and what is wrong with what was typed.
Column {
    id: row

    required property int index
    required property string key
    required property string heading
    required property string about
    required property int kind
    required property string text
    required property string expects
    required property var choices
    required property real stepWidth
    required property bool isChangeable
    required property bool isChanged
    required property bool isKept
    required property string where
    required property string problem
    readonly property SettingsColumn list: parent as SettingsColumn
    readonly property bool isChoice: kind === SettingsModel.Switch || kind === SettingsModel.Choice
    readonly property string shown: isChoice && choice.labels[text] !== undefined ? choice.labels[text] : text

    width: parent ? parent.width : 0
    spacing: Theme.margin
    onTextChanged: {
        if (field.text !== text)
            field.text = text
    }
    Component.onCompleted: field.text = text

    SectionHeading {
        visible: row.heading !== ""
        text: row.heading
    }
    Card {
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: row.about
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            color: Theme.text
        }
        ChoiceFlow {
            id: choice
            width: parent.width
            visible: row.isChangeable && row.isChoice
            value: row.text
            labels: row.kind === SettingsModel.Switch ? ({
                        "true": qsTr("On"),
                        "false": qsTr("Off")
                    }) : ({})
            onChosen: word => row.list.settings.edit(row.index, word)

            Repeater {
                model: row.kind === SettingsModel.Switch ? ["true", "false"] : row.choices
                delegate: ChoiceKey {}
            }
        }
        Row {
            visible: row.isChangeable && !row.isChoice
            spacing: Theme.gap

            AppButton {
                visible: row.kind === SettingsModel.Number
                enabled: row.text !== "" && row.problem === ""
                text: qsTr("Less")
                symbol: Glyph.Less
                display: AppButton.IconOnly
                color: enabled ? Theme.text : Theme.textMuted
                fill: Theme.background
                autoRepeat: true
                onClicked: row.list.settings.step(row.index, -1)
            }
            AppField {
                id: field
                width: row.kind === SettingsModel.Number ? Math.min(160 * Theme.scale * Theme.textScale, row.width - 2 * (Theme.margin + Theme.touchTarget + Theme.gap)) : row.width - 2 * Theme.margin
                label: row.about
                hasProblem: row.problem !== ""
                horizontalAlignment: row.kind === SettingsModel.Number ? Text.AlignHCenter : Text.AlignLeft
                placeholderText: qsTr("not set")
                inputMethodHints: row.kind === SettingsModel.Number ? Qt.ImhFormattedNumbersOnly : Qt.ImhNoPredictiveText
                onTextEdited: row.list.settings.edit(row.index, text)
                onAccepted: row.list.settings.save()
            }
            AppButton {
                visible: row.kind === SettingsModel.Number
                enabled: row.text !== "" && row.problem === ""
                text: qsTr("More")
                symbol: Glyph.Add
                display: AppButton.IconOnly
                color: enabled ? Theme.text : Theme.textMuted
                fill: Theme.background
                autoRepeat: true
                onClicked: row.list.settings.step(row.index, 1)
            }
        }
        Text {
            width: parent.width
            visible: !row.isChangeable
            wrapMode: Text.WrapAnywhere
            text: row.shown !== "" ? row.shown : qsTr("not set")
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeBody
            font.weight: Font.DemiBold
            font.italic: row.shown === ""
            color: Theme.text
        }
        ProblemText {
            text: row.problem
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: (row.isChanged ? qsTr("Not saved yet.") : row.where) + (row.isChangeable && !row.isChoice ? " " + qsTr("Takes %1.", "what a setting may be").arg(row.expects) : "")
            textFormat: Text.PlainText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
        AppButton {
            width: Math.min(implicitWidth, parent.width)
            visible: row.isKept
            text: qsTr("As it was delivered")
            symbol: Glyph.Refresh
            fill: Theme.background
            onClicked: row.list.settings.takeBack(row.index)
        }
    }
}

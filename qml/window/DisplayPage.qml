// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// How this window looks and what it speaks.
Page {
    id: page

    required property WindowPreferences preferences
    property bool hasNotices: true //!< not on the wall, which has no desktop

    signal back

    function languageOptions(): var {
        let options = [{ "value": "", "text": qsTr("As the system") }]
        const languages = preferences.offeredLanguages()
        for (let i = 0; i < languages.length; ++i)
            options.push({ "value": languages[i], "text": preferences.nameOf(languages[i]) })
        return options
    }

    function brightnessOptions(): var {
        let options = [{ "value": 0, "text": qsTr("As the system") }]
        for (const percent of [100, 75, 50, 25])
            options.push({ "value": percent, "text": qsTr("%1 %", "brightness").arg(percent) })
        return options
    }

    title: qsTr("Display and language")
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }

    Flickable {
        anchors.fill: parent
        contentHeight: rows.height + 2 * Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: rows
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.margin
            width: Math.min(parent.width - 2 * Theme.margin, 720 * Theme.scale)
            spacing: Theme.margin

            PreferenceRow {
                label: qsTr("Language")

                ChoiceButton {
                    objectName: "language"
                    popupName: "display-language"
                    label: qsTr("Language")
                    isMarkedWhenSet: false
                    value: page.preferences.language
                    options: page.languageOptions()
                    onChosen: value => page.preferences.language = value
                }
            }
            PreferenceRow {
                label: qsTr("Light or dark")

                ChoiceButton {
                    objectName: "appearance"
                    label: qsTr("Light or dark")
                    isMarkedWhenSet: false
                    value: page.preferences.appearance
                    options: [{ "value": WindowPreferences.AsTheSystem, "text": qsTr("As the system") }, { "value": WindowPreferences.Light, "text": qsTr("Light") }, { "value": WindowPreferences.Dark, "text": qsTr("Dark") }]
                    onChosen: value => page.preferences.appearance = value
                }
            }
            PreferenceRow {
                label: qsTr("Size of letters")

                ChoiceButton {
                    objectName: "textSize"
                    label: qsTr("Size of letters")
                    isMarkedWhenSet: false
                    value: page.preferences.textPercent
                    options: [{ "value": 100, "text": qsTr("Normal") }, { "value": 125, "text": qsTr("Large") }, { "value": 150, "text": qsTr("Very large") }]
                    onChosen: value => page.preferences.textPercent = value
                }
            }
            PreferenceRow {
                label: qsTr("Motion")

                ChoiceButton {
                    objectName: "motion"
                    label: qsTr("Motion")
                    isMarkedWhenSet: false
                    value: page.preferences.isMotionReduced
                    options: [{ "value": false, "text": qsTr("Gentle") }, { "value": true, "text": qsTr("None") }]
                    onChosen: value => page.preferences.isMotionReduced = value
                }
            }
            PreferenceRow {
                label: qsTr("Brightness of the screen")
                visible: page.preferences.backlight === WindowPreferences.FreeBacklight

                ChoiceButton {
                    objectName: "brightness"
                    label: qsTr("Brightness of the screen")
                    isMarkedWhenSet: false
                    value: page.preferences.brightness
                    options: page.brightnessOptions()
                    onChosen: value => page.preferences.brightness = value
                }
            }
            Text {
                width: parent.width
                visible: page.preferences.backlight === WindowPreferences.LockedBacklight
                wrapMode: Text.Wrap
                text: qsTr("The brightness of this screen cannot be changed from here: the system does not allow it. The guide for the wall (docs/kiosk.md) says how to allow it.")
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
            PreferenceRow {
                label: qsTr("Sound of the bell")

                ChoiceButton {
                    objectName: "sound"
                    label: qsTr("Sound of the bell")
                    isMarkedWhenSet: false
                    value: page.preferences.isSoundOn
                    options: [{ "value": true, "text": qsTr("On") }, { "value": false, "text": qsTr("Off") }]
                    onChosen: value => page.preferences.isSoundOn = value
                }
            }
            PreferenceRow {
                label: qsTr("Notification of a ring, while the window is behind others")
                visible: page.hasNotices

                ChoiceButton {
                    objectName: "notices"
                    label: qsTr("Notification of a ring, while the window is behind others")
                    isMarkedWhenSet: false
                    value: page.preferences.notices
                    options: [{ "value": WindowPreferences.ThatSomebodyRang, "text": qsTr("That somebody rang") }, { "value": WindowPreferences.WithName, "text": qsTr("With the name") }, { "value": WindowPreferences.NoNotices, "text": qsTr("None", "notification") }]
                    onChosen: value => page.preferences.notices = value
                }
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("This holds for this window alone; the station and other windows stay as they are.")
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
        }
    }
}

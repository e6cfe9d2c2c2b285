// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// How the station is, in plain words, and what to do where something is wrong.
Page {
    id: page

    required property CameraModel cameras
    required property string engineText
    required property SystemWatch system

    signal back
    signal auditWanted
    signal logWanted

    readonly property string headline: {
        if (!system.hasReport)
            return system.error !== "" ? qsTr("The station does not answer") : qsTr("Asking the station…")
        if (system.error !== "")
            return qsTr("The station does not answer any more")
        switch (system.overall) {
        case HealthModel.Healthy:
            return qsTr("All is well")
        case HealthModel.Degraded:
            return qsTr("The station works, but something needs a look")
        case HealthModel.Unhealthy:
            return qsTr("The station does not do what it should")
        }
        return qsTr("Not known yet")
    }
    readonly property string ageText: system.age < 0 ? "" : system.age < 5 ? qsTr("As of now") : system.age < 120 ? qsTr("As of %n second(s) ago", "", system.age) : qsTr("As of %n minute(s) ago", "", Math.floor(system.age / 60))

    title: qsTr("How the station is")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: system.isActive = true
    StackView.onDeactivated: system.isActive = false

    PageScroll {
        objectName: "systemScroll"
        anchors.fill: parent

        Card {
            id: state

            readonly property bool isWell: page.system.overall === HealthModel.Healthy
            readonly property bool isBad: page.system.overall === HealthModel.Unhealthy

            Accessible.role: Accessible.AlertMessage
            Accessible.name: page.headline

            Item {
                width: parent.width
                implicitHeight: Math.max(sign.height, words.implicitHeight)

                Glyph {
                    id: sign
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.icon * 1.8
                    height: width
                    symbol: state.isWell ? Glyph.Check : page.system.overall === HealthModel.Unknown ? Glyph.Info : Glyph.Warning
                    color: state.isWell ? Theme.known : state.isBad ? Theme.blocked : Theme.unknown
                }
                Column {
                    id: words
                    anchors.left: sign.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.margin
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap / 2

                    Text {
                        width: parent.width
                        wrapMode: Text.Wrap
                        text: page.headline
                        font.pixelSize: Theme.sizeTitle
                        font.weight: Font.DemiBold
                        color: Theme.text
                    }
                    Text {
                        width: parent.width
                        visible: text !== ""
                        wrapMode: Text.Wrap
                        text: page.system.error
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.sizeSmall
                        color: Theme.textMuted
                    }
                    Text {
                        width: parent.width
                        visible: text !== ""
                        wrapMode: Text.Wrap
                        text: page.ageText
                        font.pixelSize: Theme.sizeSmall
                        color: Theme.textMuted
                    }
                }
            }
        }
        Card {
            visible: page.system.checks.count > 0

            Grid {
                width: parent.width
                columns: width < 600 * Theme.scale ? 1 : 2
                rowSpacing: Theme.margin
                columnSpacing: Theme.margin

                Repeater {
                    model: page.system.checks
                    delegate: HealthRow {}
                }
            }
        }
        SectionHeading {
            text: qsTr("Cameras")
        }
        Card {
            Text {
                width: parent.width
                visible: page.cameras.count === 0
                wrapMode: Text.Wrap
                text: qsTr("There is no camera yet")
                font.pixelSize: Theme.sizeBody
                color: Theme.text
            }
            Repeater {
                model: page.cameras
                delegate: CameraRow {}
            }
        }
        SectionHeading {
            text: qsTr("What recognises, and what may be relied on")
        }
        Card {
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.engineText
                textFormat: Text.PlainText
                font.pixelSize: Theme.sizeBody
                color: Theme.text
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("A name is a help, not a proof: never let it alone open a door.")
                font.pixelSize: Theme.sizeBody
                font.weight: Font.DemiBold
                color: Theme.text
            }
        }
        SectionHeading {
            text: qsTr("The last three minutes")
        }
        Grid {
            id: trends
            width: parent.width
            columns: width < 520 ? 1 : width < 900 ? 2 : 4
            spacing: Theme.gap

            readonly property real cardWidth: (width - (columns - 1) * spacing) / columns

            TrendCard {
                width: trends.cardWidth
                title: qsTr("Pictures a second")
                series: page.system.pictures
                most: 10
            }
            TrendCard {
                width: trends.cardWidth
                title: qsTr("Left out a second")
                series: page.system.dropped
                decimals: 1
                most: 5
            }
            TrendCard {
                width: trends.cardWidth
                title: qsTr("Processor")
                series: page.system.processor
                unit: qsTr(" %", "per cent, behind a number")
                most: 100
            }
            TrendCard {
                width: trends.cardWidth
                title: qsTr("Memory")
                series: page.system.memory
                unit: qsTr(" %", "per cent, behind a number")
                most: 100
            }
        }
        SectionHeading {
            text: qsTr("What it keeps, and where it is")
        }
        Card {
            FactRow {
                name: qsTr("Room on the disk")
                value: page.system.freeText !== "" ? qsTr("%1 free").arg(page.system.freeText) : ""
            }
            FactRow {
                name: qsTr("Visits kept")
                value: page.system.visitsText
            }
            FactRow {
                name: qsTr("People known")
                value: page.system.peopleText
            }
            FactRow {
                name: qsTr("Answers at")
                value: page.system.addressText
            }
            FactRow {
                name: qsTr("Version")
                value: page.system.version
            }
        }
        AppButton {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("What was done (audit log)")
            symbol: Glyph.Journal
            onClicked: page.auditWanted()
        }
        AppButton {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("What the station says (log)")
            symbol: Glyph.Info
            onClicked: page.logWanted()
        }
    }
}

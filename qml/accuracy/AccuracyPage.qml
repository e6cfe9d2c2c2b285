// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// How well the station tells this household's own people apart, and from strangers.
Page {
    id: page

    required property AccuracyModel accuracy
    required property string engineText

    signal back
    signal personWanted(string personId)
    signal visitWanted(string visitId)
    signal thresholdWanted(string value)
    signal newWanted

    title: qsTr("How good is it?")
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onActivated: accuracy.load()

    PageScroll {
        objectName: "accuracyScroll"
        anchors.fill: parent

        Card {
            id: verdict

            readonly property string headline: !page.accuracy.isOffered ? qsTr("This is told at the station itself only.") : page.accuracy.hasReport ? page.accuracy.headline : page.accuracy.error !== "" ? qsTr("It could not be worked out.") : qsTr("Comparing all pictures…")
            readonly property string advice: !page.accuracy.isOffered ? qsTr("A station elsewhere does not say how alike its people are. Open this page at its own screen.") : page.accuracy.advice

            Accessible.role: Accessible.AlertMessage
            Accessible.name: qsTr("%1 %2", "how it is, advice").arg(headline).arg(advice)

            SignedText {
                symbol: page.accuracy.isGood ? Glyph.Check : page.accuracy.isKnown ? Glyph.Warning : Glyph.Info
                signColor: page.accuracy.isGood ? Theme.known : page.accuracy.isKnown ? Theme.unknown : Theme.textMuted
                title: verdict.headline
                text: verdict.advice
            }
            ProblemText {
                text: page.accuracy.error
            }
            AppButton {
                visible: page.accuracy.hasReport && !page.accuracy.isKnown
                text: qsTr("Add a person")
                symbol: Glyph.Add
                color: Theme.accentInk
                fill: Theme.accent
                onClicked: page.newWanted()
            }
            AppButton {
                visible: !page.accuracy.hasReport && page.accuracy.error !== ""
                text: qsTr("Try again")
                symbol: Glyph.Refresh
                fill: Theme.background
                onClicked: page.accuracy.load()
            }
        }
        Card {
            visible: page.accuracy.hasReport && !page.accuracy.isNaming

            SignedText {
                symbol: Glyph.Info
                signColor: Theme.textMuted
                title: qsTr("What recognises here only gives a hint.")
                text: page.engineText
            }
        }
        SectionHeading {
            visible: picture.visible
            text: qsTr("How alike pictures are to the station")
        }
        Card {
            id: picture
            visible: page.accuracy.hasReport && page.accuracy.count > 0

            SimilarityPicture {
                accuracy: page.accuracy
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.")
                font.pixelSize: Theme.sizeBody
                color: Theme.text
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                text: page.accuracy.sameText + "\n" + page.accuracy.differentText + "\n" + page.accuracy.strangersText
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
        }
        SectionHeading {
            visible: pair.visible
            text: qsTr("Who look most alike")
        }
        Card {
            id: pair
            visible: page.accuracy.hasPair

            PairRow {
                onChosen: personId => page.personWanted(personId)

                Repeater {
                    model: page.accuracy.pairSides
                    delegate: PairSide {}
                }
            }
            SignedText {
                symbol: page.accuracy.isPairTrouble ? Glyph.Warning : Glyph.Check
                signColor: page.accuracy.isPairTrouble ? Theme.unknown : Theme.known
                title: page.accuracy.pairText
                text: page.accuracy.pairAdvice
            }
        }
        SectionHeading {
            visible: stranger.visible
            text: qsTr("The stranger who came closest")
        }
        Card {
            id: stranger
            visible: page.accuracy.hasStranger

            Flow {
                width: parent.width
                spacing: Theme.margin

                SmallFace {
                    picture: page.accuracy.strangerPicture
                    about: qsTr("The stranger's face")
                }
                AppButton {
                    text: qsTr("Show the visit")
                    trailingSymbol: Glyph.Next
                    fill: Theme.background
                    onClicked: page.visitWanted(page.accuracy.strangerVisit)
                }
            }
            SignedText {
                symbol: page.accuracy.strangerAdvice !== "" ? Glyph.Warning : Glyph.Check
                signColor: page.accuracy.strangerAdvice !== "" ? Theme.unknown : Theme.known
                title: page.accuracy.strangerText
                text: page.accuracy.strangerAdvice
            }
        }
        SectionHeading {
            visible: people.visible
            text: qsTr("How well each is known")
        }
        Card {
            id: people
            visible: page.accuracy.count > 0

            AgreementColumn {
                onChosen: personId => page.personWanted(personId)

                Repeater {
                    model: page.accuracy
                    delegate: AgreementRow {}
                }
            }
        }
        SectionHeading {
            visible: line.visible
            text: qsTr("Where the line is drawn")
        }
        Card {
            id: line
            visible: page.accuracy.hasReport && page.accuracy.count > 0

            SignedText {
                symbol: Glyph.Info
                signColor: Theme.textMuted
                title: page.accuracy.rateText !== "" ? page.accuracy.rateText : qsTr("Nothing was measured for what recognises here, so nothing is claimed.")
                text: page.accuracy.rateText !== "" ? qsTr("That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.") : ""
            }
            Text {
                width: parent.width
                visible: choices.visible
                wrapMode: Text.Wrap
                text: qsTr("How many strangers may be taken for somebody known, at most:")
                font.pixelSize: Theme.sizeBody
                color: Theme.text
            }
            ThresholdColumn {
                id: choices
                visible: page.accuracy.choices.length > 1
                isEnabled: page.accuracy.canChoose
                onChosen: value => page.thresholdWanted(value)

                Repeater {
                    model: page.accuracy.choices
                    delegate: ThresholdChoice {}
                }
            }
            Text {
                width: parent.width
                visible: text !== ""
                wrapMode: Text.Wrap
                text: page.accuracy.settingNote !== "" ? qsTr("It cannot be chosen here. %1").arg(page.accuracy.settingNote) : ""
                textFormat: Text.PlainText
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: page.accuracy.comparedText
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Somebody is at the door: who, how sure, and what to do next. Unmistakable when it is somebody blocked.
Rectangle {
    id: banner

    required property RingNotice ring
    required property date now

    readonly property bool isBlocked: ring.outcome === VisitModel.Blocked
    readonly property color ink: isBlocked ? Theme.alarmInk : Theme.text
    readonly property string headline: {
        if (!ring.hasFace)
            return qsTr("Somebody rang at “%1”").arg(ring.camera)
        if (banner.isBlocked)
            return qsTr("BLOCKED: %1").arg(ring.who)
        if (ring.faceCount > 1)
            return ring.isOpen ? qsTr("%1 are at the door", "several people").arg(ring.who) : qsTr("%1 were at the door", "several people").arg(ring.who)
        return ring.isOpen ? qsTr("%1 is at the door").arg(ring.who) : qsTr("%1 was at the door").arg(ring.who)
    }
    readonly property string detail: {
        if (!ring.hasFace)
            return ring.isOpen ? qsTr("Looking who it is…") : qsTr("Nobody’s face was seen")
        if (banner.isBlocked)
            return ring.certainty === "" ? qsTr("Do not open.") : qsTr("Do not open. Recognised: %1").arg(ring.certainty)
        if (ring.outcome === VisitModel.Spoof && ring.faceCount > 1)
            return qsTr("One of them may be a picture held up, not a person")
        if (ring.outcome === VisitModel.Spoof)
            return qsTr("This may be a picture held up, not a person")
        if (ring.outcome === VisitModel.Unknown && ring.faceCount > 1)
            return ring.isAnyNamed ? "" : qsTr("Nobody here knows these faces") // the headline says who is not known
        if (ring.outcome === VisitModel.Unknown)
            return qsTr("Nobody here knows this face")
        return ring.certainty === "" ? qsTr("Recognised") : qsTr("Recognised, %1").arg(ring.certainty)
    }

    readonly property string before: ring.faceCount > 1 ? "" : ring.isFirstVisit ? qsTr("Here for the first time") : isNaN(ring.lastSeenAt) ? "" : qsTr("Last here %1").arg(Theme.dayAndTime(ring.lastSeenAt, now))

    //! Keys below the words, which have the whole width then.
    readonly property bool isStacked: width < 640 * Theme.scale * Theme.textScale

    //! The sign above the words.
    readonly property bool isNarrow: width < 360 * Theme.scale * Theme.textScale

    readonly property real wordsTop: isNarrow ? sign.height + Theme.margin + Theme.gap : Theme.margin // where they are stacked

    signal details(string visitId)

    visible: ring.isShown
    implicitHeight: (isStacked ? wordsTop - Theme.margin + words.implicitHeight + Theme.gap + buttons.height : Math.max(buttons.height, words.implicitHeight)) + 2 * Theme.margin
    radius: Theme.radius
    color: isBlocked ? Theme.alarm : Theme.surface
    border.width: isBlocked ? 4 : 0
    border.color: Theme.alarmInk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline

    Glyph {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: banner.isNarrow ? Theme.margin : words.y + (words.height - height) / 2
        width: Theme.icon * 1.6
        height: width
        symbol: banner.isBlocked ? Glyph.Blocked : Glyph.Bell
        color: banner.isBlocked ? Theme.alarmInk : Theme.accent
    }
    Column {
        id: words
        anchors.left: banner.isNarrow ? parent.left : sign.right
        anchors.right: banner.isStacked ? parent.right : buttons.left
        anchors.margins: Theme.margin
        y: banner.isStacked ? banner.wordsTop : (parent.height - height) / 2
        spacing: 2

        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            text: Theme.sentence(banner.headline)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: banner.isStacked ? 5 : 3
            elide: Text.ElideRight
            font.pixelSize: banner.isNarrow ? Math.min(Theme.sizeHero, Math.max(Theme.sizeTitle, Math.round(banner.width / 9))) : Theme.sizeHero
            font.weight: Font.Bold
            color: banner.ink
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: banner.detail !== ""
            text: Theme.sentence(banner.detail)
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeTitle
            color: banner.isBlocked ? Theme.alarmInk : Theme.text
        }
        Text {
            horizontalAlignment: Text.AlignLeft
            width: parent.width
            visible: banner.ring.hasFace && banner.before !== ""
            text: Theme.sentence(banner.before)
            wrapMode: Text.Wrap
            font.pixelSize: Theme.sizeBody
            color: banner.isBlocked ? Theme.alarmInk : Theme.textMuted
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: banner.isStacked ? parent.height - height - Theme.margin : (parent.height - height) / 2
        spacing: Theme.gap

        AppButton {
            text: qsTr("Details")
            color: banner.isBlocked ? Theme.alarmInk : Theme.text
            fill: banner.isBlocked ? "#40000000" : Theme.surfacePressed
            onClicked: banner.details(banner.ring.visitId)
        }
        AppButton {
            text: qsTr("Seen")
            color: banner.isBlocked ? Theme.alarmInk : Theme.accentInk
            fill: banner.isBlocked ? "#40000000" : Theme.accent
            onClicked: banner.ring.dismiss()
        }
    }
}

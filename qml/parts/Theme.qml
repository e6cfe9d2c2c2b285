// SPDX-License-Identifier: MIT
pragma Singleton
import QtQuick

// Colour, type and space of the whole window. Nothing else names a colour or a size of type.
QtObject {
    property bool isDark: false
    //! 1 on a small panel; larger windows are read from farther away.
    property real scale: 1
    //! Letters alone, 1 to 1.5.
    property real textScale: 1
    //! What is spoken; for dates and times, which follow when it changes.
    property string localeName: Qt.locale().name
    readonly property bool isMirrored: Qt.locale(localeName).textDirection === Qt.RightToLeft
    //! Nothing slides or fades.
    property bool isMotionReduced: false

    // Surfaces and text. Text on its surface has at least 4.5:1.
    readonly property color background: isDark ? "#0f1417" : "#f4f2ee"
    readonly property color surface: isDark ? "#1a2126" : "#ffffff"
    readonly property color surfacePressed: isDark ? "#2a343b" : "#e7e3db"
    readonly property color outline: isDark ? "#38444c" : "#d5d0c5"
    readonly property color text: isDark ? "#f1f4f5" : "#172026"
    readonly property color textMuted: isDark ? "#a9b6bd" : "#55626a"
    readonly property color accent: isDark ? "#7cc4ea" : "#0b5f8a"
    readonly property color accentInk: isDark ? "#06202e" : "#ffffff"

    // Who it is, on a surface.
    readonly property color known: isDark ? "#66d9a6" : "#0a6b44"
    readonly property color unknown: isDark ? "#ffc862" : "#855600"
    readonly property color blocked: isDark ? "#ff8a80" : "#b3201a"
    readonly property color spoof: isDark ? "#e3a6ff" : "#7b2a9e"

    // Over the picture of a camera, which is neither light nor dark.
    readonly property color pictureInk: "#ffffff"
    readonly property color pictureInkMuted: "#d6dde1"
    readonly property color scrim: "#d9101619"
    readonly property color pictureKnown: "#3ddc97"
    readonly property color pictureUnknown: "#ffc23d"
    readonly property color pictureBlocked: "#ff3b30"
    readonly property color pictureLooking: "#e8eef1"
    readonly property color pictureSignInk: "#10161a" // on the three colours above that are light
    readonly property color alarm: "#b3201a"
    readonly property color alarmInk: "#ffffff"
    readonly property color night: "#000000" // over everything while nobody is near
    readonly property color empty: "#161c20" // where a picture would be

    readonly property real touchTarget: Math.max(48, Math.round(52 * scale * Math.max(1, textScale * 0.85)))
    readonly property real gap: Math.round(8 * scale)
    readonly property real margin: Math.round(16 * scale)
    readonly property real radius: Math.round(12 * scale)
    readonly property real icon: Math.round(24 * scale)

    readonly property int sizeSmall: Math.round(15 * scale * textScale)
    readonly property int sizeBody: Math.round(18 * scale * textScale)
    readonly property int sizeTitle: Math.round(23 * scale * textScale)
    readonly property int sizeHero: Math.round(34 * scale * (1 + textScale) / 2) // read from across the hall, large as it is
    readonly property int sizeClock: Math.round(46 * scale * textScale)

    // Letters of the scripts that run to the left, and of those that run to the right.
    readonly property string leftward: "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc"
    readonly property string rightward: "A-Za-z\\u00c0-\\u058f\\u0900-\\u1fff\\u2c00-\\ufb1c"
    readonly property var foreignRun: { // words that run against the window's language
        const letter = isMirrored ? rightward : leftward
        return new RegExp(`[${letter}](?:[${letter}0-9'’.@&_/:+ -]*[${letter}0-9])?`, "g")
    }

    //! \p text to be looked at: it runs as the window's language does, whichever script the names in it are of, and each
    //! of those stays together. For what is shown alone; invisible marks are put in.
    function sentence(text: string): string {
        const marked = text.replace(foreignRun, "\u2068$&\u2069")
        return isMirrored ? "\u200f" + marked : marked === text ? text : "\u200e" + marked
    }
    //! Facts in a line.
    function joined(facts: var): string {
        return facts.join(" · ")
    }
    function shortDate(time: date): string {
        return time.toLocaleDateString(Qt.locale(localeName), Locale.ShortFormat)
    }
    function longDate(time: date): string {
        return time.toLocaleDateString(Qt.locale(localeName), Locale.LongFormat)
    }
    function dateAs(time: date, format: string): string {
        return time.toLocaleDateString(Qt.locale(localeName), format)
    }
    //! The time of day as people here write it, without seconds.
    function shortTime(time: date): string {
        return time.toLocaleTimeString(Qt.locale(localeName), Qt.locale(localeName).timeFormat(Locale.ShortFormat).replace(":ss", ""))
    }
    //! A day near now as people say it, and the time.
    function dayAndTime(time: date, now: date): string {
        const daysAgo = Math.round((new Date(now.getFullYear(), now.getMonth(), now.getDate()) - new Date(time.getFullYear(), time.getMonth(), time.getDate())) / 86400000)
        if (daysAgo === 0)
            return qsTr("today, %1").arg(shortTime(time))
        if (daysAgo === 1)
            return qsTr("yesterday, %1").arg(shortTime(time))
        return qsTr("%1, %2", "date, time").arg(shortDate(time)).arg(shortTime(time))
    }
}

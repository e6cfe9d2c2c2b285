// SPDX-License-Identifier: MIT
import QtQuick
import Doorbell

// Which visits are shown: when, how they were taken, at which camera, of whom.
Flow {
    id: bar

    required property VisitFilter filter
    required property var cameraNames //!< of strings

    signal personWanted

    function cameraOptions(): var {
        let options = [{ "value": "", "text": qsTr("All cameras") }]
        for (const name of cameraNames)
            options.push({ "value": name, "text": name })
        return options
    }

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Which visits are shown")

    ChoiceButton {
        objectName: "periodFilter"
        popupName: "visits-when"
        label: qsTr("When")
        value: bar.filter.period
        options: [{ "value": VisitFilter.AnyTime, "text": qsTr("Any time") }, { "value": VisitFilter.Today, "text": qsTr("Today") }, { "value": VisitFilter.Yesterday, "text": qsTr("Yesterday") }, { "value": VisitFilter.LastSevenDays, "text": qsTr("Last 7 days") }, { "value": VisitFilter.LastThirtyDays, "text": qsTr("Last 30 days") }]
        onChosen: value => bar.filter.period = value
    }
    ChoiceButton {
        objectName: "outcomeFilter"
        label: qsTr("Who")
        value: bar.filter.outcome
        options: [{ "value": -1, "text": qsTr("Everybody") }, { "value": VisitModel.Known, "text": qsTr("Known"), "symbol": Glyph.Known }, { "value": VisitModel.Unknown, "text": qsTr("Unknown"), "symbol": Glyph.Unknown }, { "value": VisitModel.Blocked, "text": qsTr("Blocked"), "symbol": Glyph.Blocked }, { "value": VisitModel.Spoof, "text": qsTr("Not a live face"), "symbol": Glyph.Spoof }, { "value": VisitModel.NoFace, "text": qsTr("No face"), "symbol": Glyph.NoFace }]
        onChosen: value => bar.filter.outcome = value
    }
    ChoiceButton {
        objectName: "cameraFilter"
        visible: bar.cameraNames.length > 1
        label: qsTr("Camera")
        value: bar.filter.camera
        options: bar.cameraOptions()
        onChosen: value => bar.filter.camera = value
    }
    AppButton {
        objectName: "personFilter"
        visible: bar.filter.personId === ""
        text: qsTr("A person …")
        symbol: Glyph.Looking
        Accessible.name: qsTr("Only visits of one person; look for them by a name or a note")
        onClicked: bar.personWanted()
    }
    AppButton {
        visible: bar.filter.personId !== ""
        text: bar.filter.personName
        symbol: Glyph.Close
        color: Theme.accentInk
        fill: Theme.accent
        Accessible.name: qsTr("Only %1; press for everybody").arg(bar.filter.personName)
        onClicked: bar.filter.setPerson("", "")
    }
    AppButton {
        objectName: "clearFilter"
        visible: bar.filter.isActive
        text: qsTr("Show all")
        isQuiet: true
        onClicked: bar.filter.clear()
    }
}

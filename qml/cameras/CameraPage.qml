// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// A camera is written down: a new one, or what is to be another about one.
Page {
    id: page

    required property CameraSettings settings
    property string before //!< its name until now; empty: it is new
    property int kind: CameraKind.Network
    property bool hasPassword: false
    property bool isDone: false //!< it was taken, also while somebody who rang had the screen
    property bool isKept: false //!< what is written stays, although the page goes: it will be back

    readonly property bool isNetwork: kind === CameraKind.Network || kind === CameraKind.Web
    readonly property string kindWord: ["network", "web", "usb", "video", "pictures", "drawn"][kind]
    // Whoever has only begun to write is not told that it is wrong.
    readonly property string verdict: settings.judge(before, kind, nameField.text, address.text, isNetwork ? user.text : "", isNetwork ? password.text : "")
    property bool isTried: false

    signal back

    function begin(name: string): void {
        settings.forgetProblem()
        const entry = name === "" ? {} : settings.entry(name)
        before = name
        kind = entry.kind ?? CameraKind.Network
        nameField.text = name === "" ? settings.freeName() : name
        address.text = entry.address ?? ""
        user.text = entry.user ?? ""
        password.text = ""
        hasPassword = entry.hasPassword ?? false
        isTried = false
        isDone = false
    }
    function submit(): void {
        isTried = true
        if (verdict === "" && !settings.isBusy)
            settings.save(before, kind, nameField.text, address.text, isNetwork ? user.text : "", isNetwork ? password.text : "")
    }

    title: before === "" ? qsTr("Add a camera") : qsTr("Camera %1").arg(before)
    focus: true
    background: Rectangle {
        color: Theme.background
    }
    header: PageHeader {
        title: page.title
        onBack: page.back()
    }
    StackView.onDeactivated: {
        if (!isKept)
            password.text = ""
    }
    Connections {
        target: page.settings
        function onSaved(): void {
            page.isDone = true
            if (page.StackView.status === StackView.Active)
                page.back()
        }
    }

    PageScroll {
        anchors.fill: parent
        widest: 720 * Theme.scale

        ChoiceFlow {
            width: parent.width
            value: page.kindWord
            labels: ({
                    "network": qsTr("Network camera (RTSP)"),
                    "web": qsTr("Web camera (HTTP)"),
                    "usb": qsTr("USB camera"),
                    "video": qsTr("Video file"),
                    "pictures": qsTr("Folder of pictures"),
                    "drawn": qsTr("Drawn door, to try it")
                })
            onChosen: word => {
                page.kind = ["network", "web", "usb", "video", "pictures", "drawn"].indexOf(word)
                page.isTried = false
            }

            Repeater {
                model: ["network", "web", "usb", "video", "pictures", "drawn"]
                delegate: ChoiceKey {
                    fill: isChosen ? Theme.accent : Theme.surface
                }
            }
        }
        Card {
            LabelledField {
                id: nameField
                label: qsTr("Name of the camera")
                example: "front-door"
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                maximumLength: 64
                onAccepted: address.visible ? address.begin() : page.submit()
            }
            ChoiceFlow { // those that were found at the station
                width: parent.width
                visible: page.kind === CameraKind.Usb && page.settings.devices.length > 0
                value: address.text
                onChosen: device => address.text = device

                Repeater {
                    model: page.settings.devices
                    delegate: ChoiceKey {}
                }
            }
            LabelledField {
                id: address
                objectName: "address"
                visible: page.kind !== CameraKind.Drawn
                label: page.isNetwork ? qsTr("Address") : page.kind === CameraKind.Usb ? qsTr("Device") : qsTr("Path on the station's machine")
                example: ["rtsp://192.168.1.20/stream1", "http://192.168.1.20/video", "/dev/video0", "/home/anna/door.mp4", "/home/anna/pictures", ""][page.kind]
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                hasProblem: problem.visible && page.settings.problem === ""
                onAccepted: user.visible ? user.begin() : page.submit()
            }
            LabelledField {
                id: user
                visible: page.isNetwork
                label: qsTr("User name at the camera (may stay empty)")
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                onAccepted: password.begin()
            }
            LabelledField {
                id: password
                visible: page.isNetwork
                label: page.hasPassword ? qsTr("Password at the camera (empty: as it is)") : qsTr("Password at the camera")
                echoMode: TextInput.Password
                onAccepted: page.submit()
            }
            Text {
                width: parent.width
                wrapMode: Text.Wrap
                visible: text !== ""
                text: page.kind === CameraKind.Usb ? (page.settings.devices.length > 0 ? "" : qsTr("The camera is at the station's own machine. None was found there just now.")) : page.kind === CameraKind.Drawn ? qsTr("A scene that the program draws: people come, ring and go. It shows how everything works, without a camera.") : page.kind === CameraKind.Video || page.kind === CameraKind.Pictures ? qsTr("The station reads it as if a camera gave it.") : ""
                font.pixelSize: Theme.sizeSmall
                color: Theme.textMuted
            }
            ProblemText {
                id: problem
                text: page.isTried && page.verdict !== "" ? page.verdict : page.settings.problem
            }
            AppButton {
                objectName: "saveCamera"
                width: Math.min(implicitWidth, parent.width)
                text: page.settings.isBusy ? qsTr("Working…") : page.before === "" ? qsTr("Add this camera") : qsTr("Change it")
                symbol: Glyph.Check
                enabled: !page.settings.isBusy
                color: enabled ? Theme.accentInk : Theme.textMuted
                fill: enabled ? Theme.accent : Theme.surfacePressed
                onClicked: page.submit()
            }
        }
        Text {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("It is tried at once. The list of cameras shows its picture, or says what is wrong.")
            font.pixelSize: Theme.sizeSmall
            color: Theme.textMuted
        }
    }
}

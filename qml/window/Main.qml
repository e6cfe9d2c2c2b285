// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Doorbell

// The window: live view at home, the visits and one visit on top of it.
ApplicationWindow {
    id: window

    required property StationController station
    required property StationAdmin admin
    property bool isKiosk: false
    property bool mayLeave: false // was asked all that has to be asked before
    required property WindowPreferences preferences
    property OtherStations others: null //!< null: none, on the wall
    property string localeName: Qt.locale().name
    readonly property bool isDark: preferences.appearance === WindowPreferences.AsTheSystem ? systemColours.window.hslLightness < 0.5 : preferences.appearance === WindowPreferences.Dark
    property date now: new Date()
    property var interrupted: [] //!< the pages that were shown when somebody rang, the last on top
    readonly property bool isCoaching: station.people.coach.isActive
    readonly property string pageName: pages.currentItem ? (pages.currentItem as Page).objectName : ""

    function showLive(): void {
        pages.pop(null)
    }
    function open(place: Destination): void {
        pages.pop(null)
        pages.push(place.page)
    }
    function show(name: string): void {
        const place = destinations.find(name)
        if (place)
            place.chosen()
    }
    function showUsers(): void {
        if (pageName !== "users")
            pages.push(usersPage)
    }
    function showSetup(): void {
        admin.system.refresh() // says where the station answers
        pages.pop(null)
        setupPage.begin()
        pages.push(setupPage)
    }
    //! Written down anew, or for the first time when \p name is empty.
    function showCamera(name: string): void {
        guard.ask(PinGate.ChangeSettings, () => {
            cameraPage.begin(name)
            if (pageName !== cameraPage.objectName)
                pages.push(cameraPage)
        })
    }
    function showMenu(): void {
        menu.open()
    }
    function hideMenu(): void {
        menu.close()
    }
    function showVisit(visitId: string): void {
        station.visit.open(visitId)
        if (pageName !== "visit")
            pages.push(visitPage)
    }
    function showPerson(personId: string): void {
        people.showPerson(personId)
    }
    function showAddPerson(): void {
        people.showAddPerson()
    }
    function showAccuracy(): void {
        if (pageName !== "accuracy")
            pages.push(accuracyPage)
    }
    function showAudit(): void {
        if (pageName !== "audit")
            pages.push(auditPage)
    }
    function showLog(): void {
        if (pageName !== "log")
            pages.push(logPage)
    }
    function showAbout(): void {
        about.open()
    }
    //! Somebody rang: whatever is shown makes way, and comes back when it has been seen.
    function takeOver(): void {
        watch.wake()
        menu.close()
        about.close()
        if (isKiosk) {
            admin.gate.cancel()
            if (pages.depth > 1) // what an earlier ring put away was on other pages
                Interruption.forgotten()
            Interruption.came()
        }
        if (pages.depth > 1) {
            let all = []
            for (let depth = 1; depth < pages.depth; ++depth)
                all.push(pages.get(depth, StackView.DontLoad))
            interrupted = all
            setupPage.isKept = true
            cameraPage.isKept = true
            pages.pop(null)
        }
    }
    function goOn(): void {
        const before = interrupted
        interrupted = []
        if (pages.depth === 1) {
            for (const page of before) {
                if (page !== cameraPage || !cameraPage.isDone)
                    pages.push(page)
            }
            Interruption.over()
        } else {
            Interruption.forgotten()
        }
        setupPage.isKept = false
        cameraPage.isKept = false
        if (pageName !== setupPage.objectName)
            setupPage.forget()
    }
    //! Whoever gave their PIN has gone: nothing that it opened stays.
    function lock(): void {
        admin.gate.close()
        Interruption.came()
        Interruption.forgotten()
        if (admin.settings.changes > 0)
            admin.settings.discard()
        interrupted = []
        showLive()
    }
    function leave(): void {
        if (!quitting.isAsked())
            leaveAnyway()
    }
    function leaveAnyway(): void {
        mayLeave = true
        close()
    }
    function goBack(): void {
        if (pages.depth > 1)
            pages.pop()
    }

    visible: true
    visibility: isKiosk ? Window.FullScreen : Window.Windowed
    flags: isKiosk ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    width: isKiosk ? Screen.width : 1280 // full screen also where nobody manages windows
    height: isKiosk ? Screen.height : 800
    minimumWidth: 360
    minimumHeight: 320
    title: qsTr("Doorbell")
    color: Theme.background
    font.pixelSize: Theme.sizeSmall // of what has none of its own: the menus
    palette.window: Theme.surface
    palette.windowText: Theme.text
    palette.button: Theme.surface
    palette.buttonText: Theme.text
    palette.text: Theme.text
    palette.base: Theme.surface
    palette.light: Theme.surfacePressed
    palette.midlight: Theme.surfacePressed
    palette.mid: Theme.outline
    palette.dark: Theme.textMuted
    menuBar: isKiosk ? null : bar
    onClosing: event => {
        if (mayLeave)
            return
        if (isKiosk) {
            event.accepted = false
            guard.ask(PinGate.ChangeSettings, () => Qt.callLater(window.leave)) // a window that is closing cannot be closed
        } else {
            event.accepted = !quitting.isAsked()
        }
    }
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "isDark"
        value: window.isDark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.preferences.textPercent / 100
    }
    Binding {
        target: Theme
        property: "isMotionReduced"
        value: window.preferences.isMotionReduced
    }
    Binding {
        target: Theme
        property: "localeName"
        value: window.localeName
    }
    Binding {
        target: Theme
        property: "scale"
        value: Math.max(1, Math.min(1.35, Math.min(window.width / 960, window.height / 600)))
    }
    SystemPalette {
        id: systemColours
    }
    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: {
            const time = new Date()
            if (time.getMinutes() !== window.now.getMinutes()) // what is shown changes once a minute
                window.now = time
        }
    }
    Connections {
        target: window.station.ring

        function onRang(): void {
            if (window.isCoaching) // who is enrolled at the door may ring there
                watch.wake()
            else
                window.takeOver()
        }
        function onChanged(): void {
            if (!window.station.ring.isShown)
                window.goOn()
        }
    }
    Connections {
        target: window.station.visits

        function onLatestChanged(): void { // somebody is there
            watch.wake()
        }
    }
    ActivityWatch {
        id: watch
        window: window
        idleAfterMs: window.isKiosk && !window.station.ring.isShown ? 120000 : 0
    }
    Shortcut {
        sequences: ["Esc", "Back"]
        onActivated: window.goBack()
    }

    Destinations { // a page more is one line more
        id: destinations
        onChosen: place => {
            if (place.isGuarded)
                guard.ask(place.need, () => window.open(place))
            else
                window.open(place)
        }

        Destination { name: "visits"; title: qsTr("Visitors"); symbol: Glyph.Visitors; page: visitsPage }
        Destination { name: "people"; title: qsTr("People"); symbol: Glyph.People; page: people.people; isGuarded: true; need: PinGate.EditPersons }
        Destination { name: "strangers"; title: qsTr("Who was not known"); symbol: Glyph.Unknown; page: people.strangers; isGuarded: true; need: PinGate.EditPersons }
        Destination { name: "accuracy"; title: qsTr("How good is it?"); symbol: Glyph.Compare; page: accuracyPage; isGuarded: true; need: PinGate.EditPersons }
        Destination { name: "cameras"; title: qsTr("Cameras"); symbol: Glyph.Camera; page: camerasPage; isGuarded: true; need: PinGate.ChangeSettings }
        Destination { name: "system"; title: qsTr("How the station is"); symbol: Glyph.Health; page: systemPage; isGuarded: true; need: PinGate.ReadSystem }
        Destination { name: "settings"; title: qsTr("Settings"); symbol: Glyph.Settings; page: settingsPage; isGuarded: true; need: PinGate.ChangeSettings }
        Destination { name: "display"; title: qsTr("Display and language"); symbol: Glyph.Display; page: displayPage }
    }
    MenuBarOfStation {
        id: bar
        isUsed: !window.isKiosk
        isFullScreen: window.visibility === Window.FullScreen
        places: destinations
        others: window.others
        onLiveWanted: window.showLive()
        onAboutWanted: window.showAbout()
        onBellWanted: window.station.pressBell()
        onFullScreenWanted: isFull => window.visibility = isFull ? Window.FullScreen : Window.Windowed
        onDarkWanted: isDark => window.preferences.appearance = isDark ? WindowPreferences.Dark : WindowPreferences.Light
        onQuitWanted: window.close()
    }
    FailureBanner {
        id: failure
        width: parent.width
        station: window.station
    }
    RingStrip {
        id: ringStrip
        anchors.top: failure.bottom
        width: parent.width
        ring: window.station.ring
        visible: ring.isShown && window.pageName !== "live"
        onWanted: window.takeOver()
    }
    SetupBanner {
        id: setup
        anchors.top: ringStrip.bottom
        width: parent.width
        owner: window.admin.owner
        visible: owner.isNeeded && window.pageName === "live"
        onSetupWanted: window.showSetup()
    }
    StackView {
        id: pages
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: setup.bottom
        anchors.bottom: parent.bottom
        focus: true
        pushEnter: null
        pushExit: null
        popEnter: null
        popExit: null
        initialItem: LivePage {
            objectName: "live"
            camera: window.station.currentCamera
            cameras: window.station.cameras
            visits: window.station.visits
            ring: window.station.ring
            isStarting: window.station.isStarting
            now: window.now
            onVisitsWanted: window.show("visits")
            onVisitWanted: visitId => window.showVisit(visitId)
            onMenuWanted: window.showMenu()
            onCameraWanted: window.show("cameras")
        }
    }
    VisitsPage {
        id: visitsPage
        objectName: "visits"
        visible: false
        visits: window.station.history
        cameraNames: window.station.cameras.names
        persons: window.station.people.persons
        guard: guard
        now: window.now
        onBack: window.goBack()
        onChosen: visitId => window.showVisit(visitId)
    }
    VisitPage {
        id: visitPage
        objectName: "visit"
        visible: false
        visit: window.station.visit
        engineText: window.station.engineText
        persons: window.station.people.persons
        correction: window.station.people.correction
        guard: guard
        onBack: window.goBack()
    }
    PeoplePages {
        id: people
        anchors.fill: parent
        all: window.station.people
        camera: window.station.currentCamera
        pages: pages
        now: window.now
        isKiosk: window.isKiosk
        onVisitWanted: visitId => window.showVisit(visitId)
        onAccuracyWanted: window.showAccuracy()
    }
    SettingsPage {
        id: settingsPage
        objectName: "settings"
        visible: false
        settings: window.admin.settings
        onBack: window.goBack()
        onUsersWanted: guard.ask(PinGate.ManageUsers, () => window.showUsers())
    }
    UsersPage {
        id: usersPage
        objectName: "users"
        visible: false
        users: window.admin.users
        onBack: window.goBack()
    }
    SetupPage {
        id: setupPage
        objectName: "setup"
        visible: false
        preferences: window.preferences
        owner: window.admin.owner
        addresses: window.admin.system.addressText
        settings: window.admin.cameras
        cameras: window.station.cameras
        persons: window.station.people.persons
        onBack: window.goBack()
        onFormWanted: name => window.showCamera(name)
        onPersonWanted: guard.ask(PinGate.EditPersons, () => people.addHere())
        onBellWanted: window.station.pressBell()
    }
    CamerasPage {
        id: camerasPage
        objectName: "cameras"
        visible: false
        settings: window.admin.cameras
        cameras: window.station.cameras
        onBack: window.goBack()
        onFormWanted: name => window.showCamera(name)
    }
    CameraPage {
        id: cameraPage
        objectName: "camera"
        visible: false
        settings: window.admin.cameras
        onBack: window.goBack()
    }
    PinGuard {
        id: guard
        anchors.fill: parent
        gate: window.admin.gate
        onExpired: window.lock()
    }
    DisplayPage {
        id: displayPage
        objectName: "display"
        visible: false
        preferences: window.preferences
        hasNotices: !window.isKiosk
        onBack: window.goBack()
    }
    StationMenu {
        id: menu
        isKiosk: window.isKiosk
        canLock: window.isKiosk && window.admin.gate.isOpen
        places: destinations
        onAboutWanted: window.showAbout()
        onLeaveWanted: window.close()
        onLockWanted: window.lock()
    }
    SystemPage {
        id: systemPage
        objectName: "system"
        visible: false
        cameras: window.station.cameras
        engineText: window.station.engineText
        system: window.admin.system
        onBack: window.goBack()
        onAuditWanted: guard.ask(PinGate.ReadAudit, () => window.showAudit())
        onLogWanted: guard.ask(PinGate.ReadAudit, () => window.showLog())
    }
    AccuracyPage {
        id: accuracyPage
        objectName: "accuracy"
        visible: false
        accuracy: window.admin.accuracy
        engineText: window.station.engineText
        onBack: window.goBack()
        onPersonWanted: personId => window.showPerson(personId)
        onVisitWanted: visitId => window.showVisit(visitId)
        onNewWanted: window.showAddPerson()
        onThresholdWanted: value => guard.ask(PinGate.ChangeSettings, () => accuracy.choose(value))
    }
    AuditPage {
        id: auditPage
        objectName: "audit"
        visible: false
        audit: window.admin.audit
        now: window.now
        onBack: window.goBack()
    }
    QuitQuestion {
        id: quitting
        objectName: "quit"
        settings: window.admin.settings
        addPage: people.adding
        setupPage: setupPage
        interrupted: window.interrupted
        onConfirmed: window.leaveAnyway()
    }
    LogPage {
        id: logPage
        objectName: "log"
        visible: false
        log: window.admin.log
        now: window.now
        onBack: window.goBack()
    }
    AboutPanel {
        id: about
        station: window.station
    }
    IdleShade {
        objectName: "idleShade"
        parent: window.contentItem.parent
        anchors.fill: parent
        z: 2000000 // over popups too, which Controls puts at 1000001
        isIdle: watch.isIdle
        now: window.now
        visits: window.station.visits
    }
    Loader { // on a machine without that keyboard there is none, and all else works
        id: keyboard

        readonly property Item panel: item as Item
        readonly property bool isNotOurs: true // its keys are as Qt draws them

        parent: window.contentItem.parent
        width: parent.width
        height: parent.height
        z: 1500000 // over popups, under the shade
        active: window.isKiosk
        Component.onCompleted: {
            if (active)
                setSource("KioskKeyboard.qml", { "language": window.preferences.languageInUse })
        }
    }
    Binding {
        target: keyboard.item
        property: "language"
        value: window.preferences.languageInUse
        when: keyboard.status === Loader.Ready
    }
    KeyboardRoom {
        window: window
        keyboard: keyboard
        covered: keyboard.panel ? keyboard.panel.implicitHeight : 0
        margin: Theme.margin
    }
}

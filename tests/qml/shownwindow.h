// SPDX-License-Identifier: MIT
#pragma once

#include "app/hostparts.h"
#include "app/settingsdesk.h"
#include "core/domain/futures.h"
#include "qml/window/stationadmin.h"
#include "qml/window/stationcontroller.h"
#include "qml/window/windowpreferences.h"
#include "services/audit/auditlog.h"
#include "tests/services/access/accessfixture.h"
#include "tests/support/memorystation.h"
#include "tests/support/windowhand.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

using namespace Qt::StringLiterals;

inline QStringList complaints; //!< of QML, which says what is wrong with it in no other way

inline void listen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        complaints << message;
}

class BoardReporter final : public core::StationReporter {
public:
    QFuture<core::Result<core::StationReport>> report() const override
    {
        return core::readyFuture(core::Result<core::StationReport>(
            core::StationReport {QDateTime::currentDateTimeUtc(), u"1.2.3"_s, board.checks(), {}}));
    }
    core::HealthBoard board;
};

//! \brief A window on a wall or a desk, with everything behind it.
struct Shown {
    explicit Shown(bool isKiosk, const QSize &size = {800, 480})
    {
        services::Surroundings here;
        here.homeDir = dir.path();
        desk = std::make_unique<app::SettingsDesk>(
            *services::ConfigLoader(here).load(
                {.configFile = {}, .values = {{u"data.dir"_s, u"--data-dir"_s, dir.path()}}}),
            log);
        settings = std::make_unique<app::HostSettings>(*desk);
        station.cameraList = {support::connectedCamera(u"front"_s)};
        controller = std::make_unique<ui::StationController>(station.parts(), u"1.2.3"_s);
        admin = std::make_unique<ui::StationAdmin>(
            ui::AdminParts {station, reporter, log, *settings, *access.book,
                            [this](const QString &) { return access.book->users(); }},
            isKiosk);
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"station"_s, QVariant::fromValue(controller.get())},
                                     {u"admin"_s, QVariant::fromValue(admin.get())},
                                     {u"preferences"_s, QVariant::fromValue(&preferences)},
                                     {u"isKiosk"_s, isKiosk}});
        engine.load(QUrl(u"qrc:/qt/qml/Doorbell/Main.qml"_s));
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!window)
            return;
        window->setVisibility(QWindow::Windowed);
        window->resize(size);
    }

    QString page() const { return window->property("pageName").toString(); }
    QQuickItem *button(const QString &text) const
    {
        return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
            return item->inherits("QQuickAbstractButton") && item->property("text").toString() == text;
        });
    }
    QQuickItem *field(const QString &label) const
    {
        return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
            return item->inherits("QQuickTextField") && item->property("label").toString().startsWith(label);
        });
    }
    bool says(const QString &text) const
    {
        return support::findOnTop(window->contentItem(), [&](QQuickItem *item) {
            return item->inherits("QQuickText") && item->property("text").toString().contains(text);
        });
    }
    // First scrolled to as the focus would.
    bool press(const QString &text) const
    {
        if (!QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }, support::kPressMs))
            return false;
        button(text)->forceActiveFocus(Qt::TabFocusReason);
        return support::press(*window, [&] { return button(text); });
    }
    bool write(const QString &label, const QString &text) const
    {
        if (!QTest::qWaitFor([&] { return field(label) != nullptr; }, support::kPressMs))
            return false;
        field(label)->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(c), {});
        return true;
    }
    void digits(const QString &pin) const
    {
        for (const QChar c : pin)
            QTest::keyClick(window, c.toLatin1());
    }

    QTemporaryDir dir;
    HandClock clock;
    OpenBook access {dir.path(), clock};
    services::AuditLog log {dir.path(), {}};
    std::unique_ptr<app::SettingsDesk> desk;
    std::unique_ptr<app::HostSettings> settings;
    support::MemoryStation station;
    BoardReporter reporter;
    std::unique_ptr<ui::StationController> controller;
    std::unique_ptr<ui::StationAdmin> admin;
    ui::WindowPreferences preferences {QString()};
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
};
} // namespace support

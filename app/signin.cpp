// SPDX-License-Identifier: MIT
#include "app/signin.h"

#include "app/remoteoptions.h"
#include "qml/window/signin.h"
#include "services/remote/remotedoor.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

services::KnownStations knownStations()
{
    return services::KnownStations(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                   + u"/doorbell/known-stations"_s);
}

core::Result<services::RemoteAccess> knownAccess(RemoteOptions remote)
{
    if (remote.fingerprint.empty() && remote.caFile.empty()
        && QUrl(QString::fromStdString(remote.url).trimmed()).scheme() == u"https"_s) {
        const core::Result<QString> believed = knownStations().fingerprint(QString::fromStdString(remote.url));
        if (!believed)
            return believed.error();
        remote.fingerprint = believed->toStdString();
    }
    return remote.access();
}

core::Result<services::RemoteAccess> signIn(const RemoteOptions &remote, const ui::WindowPreferences &preferences)
{
    const QString address = QString::fromStdString(remote.url);
    services::RemoteAddress given {
        address, {}, QString::fromStdString(remote.fingerprint), QString::fromStdString(remote.caFile)};
    given.isStranger = true;
    if (const auto usable = services::RemoteAccess::from(given); !usable)
        return usable.error();

    services::RemoteDoor door(knownStations(), given.caFile);
    ui::SignIn controller(door, address, given.fingerprint);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QVariantMap properties {{u"signIn"_s, QVariant::fromValue(&controller)},
                            {u"textScale"_s, preferences.textPercent() / 100.0}};
    if (preferences.appearance() != ui::WindowPreferences::AsTheSystem)
        properties.insert(u"isDark"_s, preferences.appearance() == ui::WindowPreferences::Dark);
    engine.setInitialProperties(properties);
    engine.load(QUrl(u"qrc:/qt/qml/Doorbell/SignInWindow.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return core::Error {core::Error::Code::Internal, u"the window to sign in could not be loaded"_s};

    QEventLoop loop;
    std::optional<core::Result<services::RemoteAccess>> access;
    QObject::connect(&controller, &ui::SignIn::entered, &loop,
                     [&](const QByteArray &bearer, const QString &fingerprint) {
                         services::RemoteAddress known {address, bearer, fingerprint, given.caFile};
                         access = services::RemoteAccess::from(known);
                         loop.quit();
                     });
    QObject::connect(qGuiApp, &QGuiApplication::lastWindowClosed, &loop, &QEventLoop::quit);
    loop.exec();
    if (!access)
        return core::Error {core::Error::Code::Cancelled, u"nobody signed in at %1"_s.arg(address)};
    return *std::move(access);
}

} // namespace app

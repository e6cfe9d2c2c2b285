// SPDX-License-Identifier: MIT
#include "app/desktopmanners.h"

#include "qml/window/windowpreferences.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QQuickWindow>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcDesktop, "doorbell.desktop", QtInfoMsg)

constexpr int kLeastSeen = 120; // of a window's top, so that it can be taken hold of

QStringList otherThan(const QString &station, const services::KnownStations &known)
{
    const core::Result<QStringList> all = known.addresses();
    if (!all) {
        qCWarning(lcDesktop).noquote() << all.error().message;
        return {};
    }
    QStringList others = *all;
    others.removeAll(station);
    return others;
}
} // namespace

QRect placeOn(const QRect &place, const QList<QRect> &rooms)
{
    if (place.isEmpty())
        return {};
    const QRect top(place.left(), place.top(), place.width(), kLeastSeen / 2);
    for (const QRect &room : rooms) {
        const QRect seen = top & room;
        if (seen.width() < std::min(kLeastSeen, place.width()) || seen.height() < kLeastSeen / 4)
            continue;
        return {place.topLeft(), place.size().boundedTo(room.size())};
    }
    return {};
}

DesktopManners::DesktopManners(const QString &station, const services::KnownStations &known,
                               ui::WindowPreferences &preferences, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_preferences(preferences)
    , m_others(otherThan(station, known))
{
    connect(&m_others, &ui::OtherStations::wanted, this, [](const QString &address) {
        const QString program = QCoreApplication::applicationFilePath();
        if (!QProcess::startDetached(program, {u"--desktop"_s, u"--connect"_s, u"https://"_s + address}))
            qCWarning(lcDesktop).noquote() << "a window for" << address << "could not be started";
    });
}

void DesktopManners::take(QQuickWindow &window, ui::RingNotice &ring)
{
    m_window = &window;
    QList<QRect> rooms;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        rooms << screen->availableGeometry();
    if (const QRect place = placeOn(m_preferences.placeOf(m_station), rooms); place.isValid())
        window.setGeometry(place);
    connect(&window, &QWindow::visibleChanged, this, [this](bool isVisible) {
        if (!isVisible)
            keepPlace();
    });
    m_notice = new DesktopNotice(ring, m_preferences, window, QDBusConnection::sessionBus(), this);
}

// A window that fills the screen comes back as it was before.
void DesktopManners::keepPlace()
{
    if (m_window->visibility() != QWindow::FullScreen && m_window->visibility() != QWindow::Maximized
        && m_window->windowState() == Qt::WindowNoState)
        m_preferences.keepPlace(m_station, m_window->geometry());
}

} // namespace app

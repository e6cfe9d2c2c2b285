// SPDX-License-Identifier: MIT
#include "app/desktopnotice.h"

#include "qml/live/ringnotice.h"
#include "qml/window/windowpreferences.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>
#include <QWindow>

using namespace Qt::StringLiterals;
using ui::WindowPreferences;

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcNotice, "doorbell.notice", QtInfoMsg)

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kAsTheDesktopLikes = -1; // how long it stays
constexpr uchar kUrgent = 2; // stays until it is seen

// In the words of the page that shows the same.
QString word(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("RingBanner", source, comment);
}
} // namespace

DesktopNotice::DesktopNotice(ui::RingNotice &ring, const WindowPreferences &preferences, QWindow &window,
                             const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
    , m_preferences(preferences)
    , m_window(window)
    , m_bus(bus)
{
    connect(&m_ring, &ui::RingNotice::changed, this, &DesktopNotice::follow);
    connect(&m_window, &QWindow::activeChanged, this, [this] {
        if (m_window.isActive())
            takeBack();
    });
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
}

void DesktopNotice::follow()
{
    if (!m_ring.isShown()) {
        takeBack();
        return;
    }
    if (m_window.isActive() || m_preferences.notices() == WindowPreferences::NoNotices)
        return;
    const QString now = summary() + u'\n' + body();
    if (m_ring.visitId() == m_visit && (now == m_told || m_isAsking))
        return;
    if (m_ring.visitId() != m_visit)
        m_id = 0;
    m_visit = m_ring.visitId();
    m_told = now;
    tell();
}

QString DesktopNotice::summary() const
{
    // The same every time until a name may be said: a change would tell that somebody was recognised.
    if (m_preferences.notices() != WindowPreferences::WithName || !m_ring.hasFace())
        return word("Somebody rang at “%1”").arg(m_ring.camera());
    if (m_ring.outcome() == ui::VisitModel::Blocked)
        return word("BLOCKED: %1").arg(m_ring.who());
    if (m_ring.faceCount() > 1)
        return (m_ring.isOpen() ? word("%1 are at the door", "several people")
                                : word("%1 were at the door", "several people"))
            .arg(m_ring.who());
    return (m_ring.isOpen() ? word("%1 is at the door") : word("%1 was at the door")).arg(m_ring.who());
}

QString DesktopNotice::body() const
{
    if (m_preferences.notices() != WindowPreferences::WithName || !m_ring.hasFace())
        return {};
    if (m_ring.outcome() == ui::VisitModel::Blocked)
        return m_ring.certainty().isEmpty() ? word("Do not open.")
                                            : word("Do not open. Recognised: %1").arg(m_ring.certainty());
    if (m_ring.faceCount() > 1) // what holds for one of them is not said of all
        return m_ring.outcome() == ui::VisitModel::Spoof ? word("One of them may be a picture held up, not a person")
            : m_ring.outcome() == ui::VisitModel::Unknown && !m_ring.isAnyNamed()
            ? word("Nobody here knows these faces")
            : QString();
    if (m_ring.outcome() == ui::VisitModel::Spoof)
        return word("This may be a picture held up, not a person");
    if (m_ring.outcome() == ui::VisitModel::Unknown)
        return word("Nobody here knows this face");
    return {};
}

void DesktopNotice::tell()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    const QVariantMap hints {{u"urgency"_s, QVariant::fromValue(kUrgent)}, {u"desktop-entry"_s, u"doorbell"_s}};
    call.setArguments({QCoreApplication::applicationName(), m_id, u"doorbell"_s, summary(),
                       body().toHtmlEscaped(), // of a body, desktops read tags
                       QStringList {u"default"_s, word("Details")}, hints, kAsTheDesktopLikes});
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, visit = m_visit](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<uint> reply = *done;
        const QString problem = reply.isError() ? reply.error().message() : QString();
        if (problem != m_problem && !problem.isEmpty())
            qCWarning(lcNotice).noquote() << "the desktop shows no notifications:" << problem;
        m_problem = problem;
        if (problem.isEmpty() && visit == m_visit)
            m_id = reply.value();
        Q_EMIT answered();
        if (m_window.isActive())
            takeBack();
        else if (problem.isEmpty())
            follow(); // what has become known meanwhile
    });
}

void DesktopNotice::takeBack()
{
    if (m_id == 0)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"CloseNotification"_s);
    call.setArguments({m_id});
    m_bus.asyncCall(call);
    m_id = 0;
}

void DesktopNotice::invoke(uint id, const QString &action)
{
    if (id != m_id || m_id == 0 || action != u"default"_s)
        return;
    if (m_window.windowState() == Qt::WindowMinimized)
        m_window.showNormal();
    m_window.raise();
    m_window.requestActivate();
}

} // namespace app

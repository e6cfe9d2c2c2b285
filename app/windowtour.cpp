// SPDX-License-Identifier: MIT
#include "app/windowtour.h"

#include "qml/live/frameitem.h"
#include "qml/window/activitywatch.h"
#include "qml/window/stationadmin.h"
#include "qml/window/stationcontroller.h"

#include <QAccessible>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kPollMs = 50;
constexpr int kPatienceMs = 120'000; // a stop; generous, since a busy machine starts slowly
constexpr double kLeastTarget = 48;
constexpr int kImageLoading = 2; // Image.status
constexpr int kImageError = 3;

// Everything that is seen, parents first.
void forEachVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    for (QQuickItem *child : item->childItems())
        forEachVisible(child, visit);
}

// As the page says it in the language that is spoken.
QString word(const char *page, const char *source) { return QCoreApplication::translate(page, source); }

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// What Qt complains of goes on to the log, and into this list: QML says much of what is wrong with it in no other way.
QStringList complaints; // main thread only; there is one tour a process
QtMessageHandler writeOn = nullptr;

void listen(QtMsgType type, const QMessageLogContext &where, const QString &message)
{
    const bool isOfQml = where.category
        && (qstrcmp(where.category, "default") == 0 || qstrncmp(where.category, "qt.", 3) == 0
            || qstrcmp(where.category, "qml") == 0);
    if (type != QtInfoMsg && type != QtDebugMsg && isOfQml
        && QThread::currentThread() == QCoreApplication::instance()->thread())
        complaints << message;
    writeOn(type, where, message);
}

// What a finger or a screen reader could not use.
QString unusable(QQuickItem *root)
{
    QStringList found;
    forEachVisible(root, [&found](QQuickItem *item) {
        if (!item->inherits("QQuickAbstractButton") || item->inherits("QQuickMenuBarItem") || item->width() <= 0)
            return;
        const QString what = QString::fromLatin1(item->metaObject()->className());
        if (nameOf(item).isEmpty())
            found << u"%1 has no name for a screen reader"_s.arg(what);
        if (item->width() < kLeastTarget || item->height() < kLeastTarget)
            found << u"%1 \"%2\" is %3 x %4, too small to touch"_s.arg(what, nameOf(item))
                         .arg(item->width())
                         .arg(item->height());
    });
    return found.join(u"; "_s);
}
} // namespace

WindowTour::WindowTour(QQmlApplicationEngine &engine, ui::StationController &station, ui::StationAdmin &admin,
                       const QString &pictures, const QString &suffix, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_admin(admin)
    , m_pictures(pictures)
    , m_suffix(suffix)
{
    writeOn = qInstallMessageHandler(listen);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &WindowTour::look);
    if (!engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    if (m_window)
        m_activity = m_window->findChild<ui::ActivityWatch *>();
    if (m_window)
        m_live = m_window->findChild<ui::FrameItem *>();

    const auto call
        = [this](const char *function) { return [this, function] { QMetaObject::invokeMethod(m_window, function); }; };
    const auto show = [this](const QString &page) {
        return [this, page] { QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, page)); };
    };
    const auto firstVisit = [this](int role) { return m_station.visits()->index(0).data(role).toString(); };
    const auto firstPerson = [this](int role) { return m_station.people()->persons()->index(0).data(role).toString(); };
    const auto isAt = [this](const QString &page) { return m_window->property("pageName") == page; };
    m_stops = {
        {{}, u"the first live picture"_s, [this] { return m_live->hasPicture() && m_live->converted() > 0; }, {}},
        {u"ring"_s,
         u"a ring, with who it is"_s,
         [this] {
             return m_station.ring()->isShown() && m_station.ring()->hasFace() && isOnScreen(m_station.ring()->who());
         },
         {}},
        {u"live"_s, u"who it is, on the live picture"_s,
         [this] {
             return !m_station.ring()->isShown()
                 && std::ranges::any_of(
                     m_station.currentCamera()->faces()->faces(), [this](const ui::FaceModel::Face &face) {
                         return face.kind != ui::FaceModel::Looking
                             && isOnScreen(face.name.isEmpty() ? word("FaceMark", "Unknown") : face.name);
                     });
         },
         [this] { m_station.ring()->dismiss(); }},
        {u"visits"_s, u"a stored visit in the list"_s,
         [this, isAt, firstVisit] {
             return isAt(u"visits"_s) && m_station.visits()->rowCount() > 0
                 && isOnScreen(firstVisit(ui::VisitModel::WhoRole));
         },
         show(u"visits"_s)},
        {u"visit"_s, u"the visit with its faces"_s,
         [this, isAt] {
             return isAt(u"visit"_s) && m_station.visit()->faces()->rowCount() > 0
                 && isOnScreen(m_station.visit()->faces()->faces().front().why);
         },
         [this, firstVisit] {
             QMetaObject::invokeMethod(m_window, "showVisit", Q_ARG(QString, firstVisit(ui::VisitModel::IdRole)));
         }},
        {u"people"_s, u"who is known"_s,
         [this, isAt, firstPerson] {
             return isAt(u"people"_s) && m_station.people()->persons()->rowCount() > 0
                 && isOnScreen(firstPerson(ui::PersonModel::NameRole));
         },
         show(u"people"_s)},
        {u"person"_s, u"a person with their faces"_s,
         [this, isAt] {
             ui::PersonDetail *person = m_station.people()->person();
             return isAt(u"person"_s) && person->faces()->rowCount() > 0 && !person->visits()->isLoading()
                 && isOnScreen(person->name());
         },
         [this, firstPerson] {
             QMetaObject::invokeMethod(m_window, "showPerson", Q_ARG(QString, firstPerson(ui::PersonModel::IdRole)));
         }},
        {u"addperson"_s, u"the way to add somebody"_s,
         [this, isAt] { return isAt(u"addperson"_s) && isOnScreen(word("AddPersonPage", "Add a person")); },
         [this] { QMetaObject::invokeMethod(m_window, "showAddPerson"); }},
        {u"enrol"_s, u"what somebody before the camera is told"_s,
         [this] {
             const ui::FaceCoach *coach = m_station.people()->coach();
             return coach->isActive() && coach->instruction() != ui::FaceCoach::Waiting
                 && coach->instruction() != ui::FaceCoach::LookHere;
         },
         [this] { m_window->findChild<QQuickItem *>(u"fromCamera"_s)->setProperty("checked", true); }},
        {u"strangers"_s, u"who was not known"_s,
         [this, isAt] {
             ui::StrangerModel *strangers = m_station.people()->strangers();
             return isAt(u"strangers"_s) && !strangers->isLoading() && strangers->error().isEmpty()
                 && isOnScreen(word("StrangersPage", "Who was not known")) && !strangers->isLoading();
         },
         show(u"strangers"_s)},
        {u"accuracy"_s, u"how good it is"_s,
         [this, isAt] {
             return isAt(u"accuracy"_s) && m_admin.accuracy()->hasReport()
                 && isOnScreen(m_admin.accuracy()->headline());
         },
         show(u"accuracy"_s)},
        {u"accuracy-line"_s, u"where the line is drawn"_s,
         [this] { return isOnScreen(m_admin.accuracy()->comparedText()); },
         [this] {
             QQuickItem *scroll = m_window->findChild<QQuickItem *>(u"accuracyScroll"_s);
             scroll->setProperty("contentY", scroll->property("contentHeight").toReal() - scroll->height());
         }},
        {u"system"_s, u"how the station is"_s,
         [this, isAt] { return isAt(u"system"_s) && isOnScreen(word("HealthWords", "The computer")); },
         show(u"system"_s)},
        {u"system-more"_s, u"cameras and charts"_s, [this] { return isOnScreen(word("SystemPage", "Processor")); },
         [this] {
             QQuickItem *scroll = m_window->findChild<QQuickItem *>(u"systemScroll"_s);
             scroll->setProperty("contentY", scroll->property("contentHeight").toReal() - scroll->height());
         }},
        {u"audit"_s, u"what was done, and that nobody changed it"_s,
         [this, isAt] {
             return isAt(u"audit"_s) && !m_admin.audit()->verdictText().isEmpty()
                 && isOnScreen(m_admin.audit()->verdictText());
         },
         [this] {
             QMetaObject::invokeMethod(m_window, "showAudit");
             m_admin.audit()->verify();
         }},
        {u"settings"_s, u"the settings"_s,
         [this, isAt] { return isAt(u"settings"_s) && isOnScreen(word("SettingsPage", "Settings")); },
         show(u"settings"_s)},
        {u"settings-all"_s, u"all settings"_s, [this] { return isOnScreen(u"HTTP_PORT"_s); },
         [this] { m_admin.settings()->setShowsAll(true); }},
        {u"users"_s, u"who may sign in"_s,
         [this, isAt] {
             return isAt(u"users"_s) && !m_admin.users()->isLoading() && isOnScreen(word("UsersPage", "Add somebody"));
         },
         call("showUsers")},
        {m_admin.owner()->isNeeded() ? u"setup"_s : QString(), u"how a station gets its owner"_s,
         [this, isAt] {
             return isAt(u"setup"_s) && (!m_admin.owner()->isNeeded() || isOnScreen(m_admin.owner()->code()));
         },
         call("showSetup")},
        {u"display"_s, u"how the window may look"_s,
         [this, isAt] { return isAt(u"display"_s) && isOnScreen(word("DisplayPage", "Size of letters")); },
         show(u"display"_s)},
        {u"menu"_s, u"the menu with where it leads"_s,
         [this] { return isOnScreen(word("StationMenu", "About this station")); },
         [this] {
             QMetaObject::invokeMethod(m_window, "showLive");
             QMetaObject::invokeMethod(m_window, "showMenu");
         }},
        {u"about"_s, u"what is said of the station"_s, [this] { return isOnScreen(m_station.engineText()); },
         [this] {
             QMetaObject::invokeMethod(m_window, "hideMenu");
             QMetaObject::invokeMethod(m_window, "showAbout");
         }},
        {u"idle"_s, u"the last visitor, while nobody is near"_s,
         [this] {
             const auto *shade = m_window->findChild<QQuickItem *>(u"idleShade"_s);
             return shade && shade->opacity() == 1 && isOnScreen(m_station.visits()->latestWho());
         },
         [this] {
             if (m_activity)
                 m_activity->setIdleAfterMs(1);
         }},
    };
}

WindowTour::~WindowTour() { qInstallMessageHandler(writeOn); }

// A text that a person can read now.
bool WindowTour::isOnScreen(const QString &text) const
{
    bool isFound = false;
    forEachVisible(m_window->contentItem(), [&](QQuickItem *item) {
        isFound |= item->inherits("QQuickText") && item->property("text").toString().contains(text);
    });
    return isFound;
}

void WindowTour::start()
{
    if (!m_window || !m_live) {
        leave(u"the window could not be loaded"_s);
        return;
    }
    m_since.start();
    m_poll.start();
}

void WindowTour::look()
{
    const Stop &stop = m_stops.at(m_at);
    if (!complaints.isEmpty()) {
        leave(complaints.join(u"; "_s));
        return;
    }
    bool isLoading = false;
    bool isBroken = false;
    forEachVisible(m_window->contentItem(), [&](QQuickItem *item) {
        if (!item->inherits("QQuickImage"))
            return;
        isLoading |= item->property("status").toInt() == kImageLoading;
        isBroken |= item->property("status").toInt() == kImageError;
    });
    if (isBroken) {
        leave(u"a picture could not be loaded"_s);
        return;
    }
    if (!stop.isThere() || isLoading) {
        if (m_since.elapsed() > kPatienceMs)
            leave(u"there was not within %1 s: %2"_s.arg(kPatienceMs / 1000).arg(stop.wanted));
        return;
    }
    if (const QString problem = unusable(m_window->contentItem()); !problem.isEmpty()) {
        leave(problem);
        return;
    }
    if (!m_pictures.isEmpty() && !stop.name.isEmpty()) {
        const QString file = QDir(m_pictures).filePath(u"%1-%2.png"_s.arg(stop.name, m_suffix));
        if (!m_window->grabWindow().save(file)) {
            leave(u"cannot write %1"_s.arg(file));
            return;
        }
    }
    next();
}

void WindowTour::next()
{
    if (++m_at == m_stops.size()) {
        leave({});
        return;
    }
    m_since.restart();
    if (m_stops.at(m_at).go)
        m_stops.at(m_at).go();
}

void WindowTour::leave(const QString &why)
{
    m_poll.stop();
    if (why.isEmpty())
        Q_EMIT passed();
    else
        Q_EMIT failed(why);
}

} // namespace app

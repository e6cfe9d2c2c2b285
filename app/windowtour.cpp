// SPDX-License-Identifier: MIT
#include "app/windowtour.h"

#include "app/layoutcheck.h"
#include "qml/live/frameitem.h"
#include "qml/window/activitywatch.h"
#include "qml/window/stationadmin.h"
#include "qml/window/stationcontroller.h"
#include "qml/window/windowpreferences.h"

#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kPollMs = 50;
constexpr int kPatienceMs = 120'000; // a stop; generous, since a busy machine starts slowly
constexpr int kSettleFrames = 4; // and so many, on a machine that is slow
constexpr int kSettleMs = 1500; // what is still wrong then stays so
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
// Marks of direction are not seen.
QString unmarked(QString text)
{
    static const QRegularExpression kMarks(u"[\u200e\u200f\u2066-\u2069]"_s);
    return text.remove(kMarks);
}

QString word(const char *page, const char *source) { return QCoreApplication::translate(page, source); }

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
} // namespace

WindowTour::WindowTour(QQmlApplicationEngine &engine, ui::StationController &station, ui::StationAdmin &admin,
                       ui::WindowPreferences &preferences, Options options, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_admin(admin)
    , m_preferences(preferences)
    , m_options(std::move(options))
{
    writeOn = qInstallMessageHandler(listen);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &WindowTour::look);
    if (!engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(engine.rootObjects().front());
    if (m_window)
        connect(m_window, &QQuickWindow::frameSwapped, this, [this] { ++m_drawn; });
    if (m_window)
        m_activity = m_window->findChild<ui::ActivityWatch *>();
    if (m_window)
        m_live = m_window->findChild<ui::FrameItem *>(u"livePicture"_s);

    const auto call
        = [this](const char *function) { return [this, function] { QMetaObject::invokeMethod(m_window, function); }; };
    const auto show = [this](const QString &page) {
        return [this, page] { QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, page)); };
    };
    const auto firstVisit = [this](int role) { return m_station.visits()->index(0).data(role).toString(); };
    const auto visitWithFace = [this] {
        const ui::VisitModel *visits = m_station.visits();
        for (int row = 0; row < visits->rowCount(); ++row) {
            if (visits->index(row).data(ui::VisitModel::OutcomeRole).toInt() != ui::VisitModel::NoFace)
                return visits->index(row).data(ui::VisitModel::IdRole).toString();
        }
        return QString();
    };
    const auto firstPerson = [this](int role) { return m_station.people()->persons()->index(0).data(role).toString(); };
    // A question over the page, which is gone again afterwards.
    const auto question = [this](const QString &name, const QString &wanted, const char *function) {
        const auto tell = [this, name](const char *what) {
            if (auto *dialog = m_window->findChild<QObject *>(name))
                QMetaObject::invokeMethod(dialog, what);
        };
        return Stop {name, wanted,
                     [this, name] {
                         const auto *dialog = m_window->findChild<QObject *>(name);
                         return dialog && dialog->property("opened").toBool();
                     },
                     [tell, function] { tell(function); }, [tell] { tell("close"); }};
    };
    const auto setupStep = [this](int step) {
        return [this, step] {
            if (auto *setup = m_window->findChild<QObject *>(u"setup"_s))
                QMetaObject::invokeMethod(setup, "go", Q_ARG(int, step));
        };
    };
    const auto hasCameraPicture = [this] {
        bool isFound = false;
        forEachVisible(m_window->contentItem(), [&](QQuickItem *item) {
            const auto *frame = qobject_cast<ui::FrameItem *>(item);
            isFound |= frame && frame != m_live && frame->hasPicture();
        });
        return isFound;
    };
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
        question(u"visits-when"_s, u"which days are offered"_s, "open"),
        question(u"visits-person"_s, u"whose visits are wanted"_s, "open"),
        {u"visit"_s, u"the visit with its faces"_s,
         [this, isAt] {
             return isAt(u"visit"_s) && m_station.visit()->faces()->rowCount() > 0
                 && isOnScreen(m_station.visit()->faces()->faces().front().why);
         },
         [this, visitWithFace] { QMetaObject::invokeMethod(m_window, "showVisit", Q_ARG(QString, visitWithFace())); }},
        question(u"visit-who"_s, u"who it may have been"_s, "open"),
        question(u"visit-new"_s, u"who somebody new is"_s, "ask"),
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
        question(u"person-change"_s, u"what is said of a person"_s, "ask"),
        question(u"person-same"_s, u"who may be the same person"_s, "open"),
        question(u"person-erase"_s, u"whether a person is to be erased"_s, "open"),
        {u"addperson"_s, u"the way to add somebody"_s,
         [this, isAt] { return isAt(u"addperson"_s) && isOnScreen(word("AddPersonPage", "Add a person")); },
         [this] { QMetaObject::invokeMethod(m_window, "showAddPerson"); }},
        {u"enrol"_s, u"what somebody before the camera is told"_s,
         [this] {
             const ui::FaceCoach *coach = m_station.people()->coach();
             return !coach->isOffered() // from afar
                 || (coach->isActive() && coach->instruction() != ui::FaceCoach::Waiting
                     && coach->instruction() != ui::FaceCoach::LookHere);
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
             const ui::AccuracyModel *accuracy = m_admin.accuracy();
             return isAt(u"accuracy"_s)
                 && (!accuracy->isOffered() || (accuracy->hasReport() && isOnScreen(accuracy->headline())));
         },
         show(u"accuracy"_s)},
        {u"accuracy-line"_s, u"where the line is drawn"_s,
         [this] { return !m_admin.accuracy()->isOffered() || isOnScreen(m_admin.accuracy()->comparedText()); },
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
        {u"audit-entry"_s, u"all that is kept of an entry"_s,
         [this] { return isOnScreen(word("AuditDetails", "Entry number")); },
         [this] {
             QMetaObject::invokeMethod(m_window->findChild<QObject *>(u"auditList"_s), "toggle", Q_ARG(int, 0),
                                       Q_ARG(QVariant, m_admin.audit()->index(0).data(ui::AuditModel::SeqRole)));
         }},
        question(u"audit-kind"_s, u"which kinds of events are offered"_s, "open"),
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
        {u"users-new"_s, u"what is asked of somebody new"_s,
         [this] { return isOnScreen(word("UserDialog", "Somebody new")); },
         [this] {
             if (auto *dialog = m_window->findChild<QObject *>(u"userDialog"_s))
                 QMetaObject::invokeMethod(dialog, "ask", Q_ARG(int, 0), Q_ARG(QString, QString()),
                                           Q_ARG(QString, QString()), Q_ARG(int, 0));
         },
         [this] {
             if (auto *dialog = m_window->findChild<QObject *>(u"userDialog"_s))
                 QMetaObject::invokeMethod(dialog, "close");
         }},
        question(u"pin"_s, u"the keys of a PIN"_s, "open"),
        {m_admin.owner()->isNeeded() ? u"setup"_s : QString(), u"what a new station asks first"_s,
         [this, isAt] { return isAt(u"setup"_s) && isOnScreen(word("SetupPage", "Which language?")); },
         call("showSetup")},
        {m_admin.owner()->isNeeded() ? u"setup-owner"_s : QString(), u"how a station gets its owner"_s,
         [this] { return !m_admin.owner()->isNeeded() || isOnScreen(m_admin.owner()->code()); }, setupStep(1)},
        {m_admin.owner()->isNeeded() ? u"setup-camera"_s : QString(), u"what a new station sees"_s,
         [this, hasCameraPicture] { return isOnScreen(word("SetupPage", "What does it see?")) && hasCameraPicture(); },
         setupStep(2)},
        {m_admin.owner()->isNeeded() ? u"setup-person"_s : QString(), u"whom a new station knows"_s,
         [this] { return isOnScreen(word("SetupPage", "Whom does it know?")); }, setupStep(3)},
        {m_admin.owner()->isNeeded() ? u"setup-done"_s : QString(), u"what is set up"_s,
         [this] { return isOnScreen(word("SetupPage", "Ready")); }, setupStep(4)},
        {u"log"_s, u"what the station logged"_s,
         [this, isAt] { return isAt(u"log"_s) && m_admin.log()->rowCount() > 0; }, call("showLog")},
        {u"cameras"_s, u"the cameras with their pictures"_s,
         [this, isAt, hasCameraPicture] {
             return isAt(u"cameras"_s) && m_admin.cameras()->isKnown() && hasCameraPicture();
         },
         show(u"cameras"_s)},
        {u"camera-new"_s, u"what is asked of a new camera"_s,
         [this, isAt] { return isAt(u"camera"_s) && isOnScreen(word("CameraPage", "Add this camera")); },
         [this] { QMetaObject::invokeMethod(m_window, "showCamera", Q_ARG(QString, QString())); }},
        {u"display"_s, u"how the window may look"_s,
         [this, isAt] { return isAt(u"display"_s) && isOnScreen(word("DisplayPage", "Size of letters")); },
         show(u"display"_s)},
        question(u"display-language"_s, u"which languages are offered"_s, "open"),
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
        isFound |= item->inherits("QQuickText") && unmarked(item->property("text").toString()).contains(unmarked(text));
    });
    return isFound;
}

void WindowTour::start()
{
    if (!m_window || !m_live) {
        leave(u"the window could not be loaded"_s);
        return;
    }
    put();
    m_since.start();
    m_poll.start();
}

void WindowTour::look()
{
    const Stop &stop = m_stops.at(m_at);
    const QStringList heard = std::exchange(complaints, {});
    for (const QString &complaint : heard)
        m_problems << u"%1: %2"_s.arg(stop.wanted, complaint);
    if (m_isPastRing && m_station.ring()->isShown()) { // it has taken the page's place; what was shown comes back
        m_station.ring()->dismiss();
        m_drawn = 0;
        m_window->update();
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
        leave((m_problems << u"a picture could not be loaded"_s).join(u'\n'));
        return;
    }
    if ((!m_isThere && !stop.isThere()) || isLoading) {
        if (m_since.elapsed() > kPatienceMs)
            leave((m_problems << u"there was not within %1 s: %2"_s.arg(kPatienceMs / 1000).arg(stop.wanted))
                      .join(u'\n'));
        return;
    }
    if (m_drawn == 0) // as it is now
        return;
    m_isThere = true;
    auto *shade = m_window->findChild<QQuickItem *>(u"idleShade"_s); // nobody sees what is under it
    const QStringList problems = layoutProblems(shade && shade->opacity() == 1 ? shade : m_window->contentItem());
    // What a page that just changed looks like before it is laid out anew is nobody's to see: only what stays counts.
    if (problems != m_seenProblems && m_since.elapsed() <= 2 * kPatienceMs) {
        m_seenProblems = problems;
        m_settling.restart();
        m_drawn = 0;
    }
    if (!problems.isEmpty() && (m_settling.elapsed() < kSettleMs || m_drawn < kSettleFrames)) {
        m_window->update();
        return;
    }
    const QString look = m_options.looks.empty() ? m_options.suffix : m_options.looks.at(m_look).name();
    for (const QString &problem : problems)
        m_problems << u"%1 (%2): %3"_s.arg(stop.wanted, look, problem);
    if (!m_options.pictures.isEmpty() && !stop.name.isEmpty()) {
        const QString file = QDir(m_options.pictures).filePath(u"%1-%2.png"_s.arg(stop.name, look));
        if (!m_window->grabWindow().save(file)) {
            leave(u"cannot write %1"_s.arg(file));
            return;
        }
    }
    if (m_look + 1 < m_options.looks.size()) {
        ++m_look;
        put();
    } else {
        next();
    }
}

// The window as somebody may have set it.
void WindowTour::put()
{
    m_drawn = 0;
    m_seenProblems.clear();
    m_settling.restart();
    if (m_look < m_options.looks.size()) {
        const WindowLook &look = m_options.looks.at(m_look);
        m_preferences.setTextPercent(look.textPercent);
        m_preferences.setLanguage(look.language);
        m_window->resize(look.size);
    }
    m_window->update();
}

void WindowTour::next()
{
    if (const auto &done = m_stops.at(m_at).done)
        done();
    if (++m_at == m_stops.size()) {
        leave(m_problems.join(u'\n'));
        return;
    }
    m_isThere = false;
    m_isPastRing |= m_stops.at(m_at).name == u"live"_s;
    m_since.restart();
    m_look = 0;
    put();
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

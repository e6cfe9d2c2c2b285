// SPDX-License-Identifier: MIT
#include "app/windowtiming.h"

#include "qml/live/frameitem.h"
#include "qml/window/stationcontroller.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>

#include <unistd.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace app {

namespace {
constexpr int kPollMs = 5;
constexpr int kPatienceMs = 240'000;
constexpr int kNameMs = 4000; // who is not named by then is somebody unknown

// Since this process was started, whatever it has done since.
double msSinceStart()
{
    QFile stat(u"/proc/self/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' '); // a name may hold anything
    timespec now {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = words.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) * 1e-9 - started) * 1000;
}

QJsonObject figures(std::vector<double> values)
{
    std::ranges::sort(values);
    QJsonObject object {{u"count"_s, qint64(values.size())}};
    if (!values.empty()) {
        object.insert(u"p50"_s, values.at(values.size() / 2));
        object.insert(u"max"_s, values.back());
    }
    return object;
}
} // namespace

WindowTiming::WindowTiming(QQuickWindow &window, ui::StationController &station, int rings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_station(station)
    , m_live(window.findChild<ui::FrameItem *>(QStringLiteral("livePicture")))
    , m_rings(std::size_t(std::max(0, rings)))
{
    connect(&m_window, &QQuickWindow::frameSwapped, this, &WindowTiming::drawn);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &WindowTiming::look);
    m_poll.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_firstPictureMs < 0)
            Q_EMIT failed(u"no live picture was drawn"_s);
        else
            Q_EMIT measured();
    });
    m_patience.start();
}

// What was decided before a frame is on the screen after it.
void WindowTiming::drawn()
{
    if (m_firstPictureMs < 0 && m_live && m_live->converted() > 0)
        m_firstPictureMs = msSinceStart();
    if (!m_isRinging)
        return;
    const ui::RingNotice &ring = *m_station.ring();
    const double ms = double(m_sinceRing.nsecsElapsed()) / 1e6;
    if (ring.isShown() && m_all.back().shownMs < 0)
        m_all.back().shownMs = ms;
    if (ring.isShown() && ring.outcome() != ui::VisitModel::NoFace && ring.outcome() != ui::VisitModel::Unknown
        && m_all.back().namedMs < 0)
        m_all.back().namedMs = ms;
}

void WindowTiming::look()
{
    if (m_firstPictureMs < 0)
        return;
    ui::RingNotice &ring = *m_station.ring();
    if (m_isRinging) {
        const bool isDone = m_all.back().namedMs >= 0 || m_sinceRing.elapsed() > kNameMs;
        if (!isDone)
            return;
        m_isRinging = false;
        ring.dismiss();
    }
    if (m_all.size() >= m_rings) {
        m_poll.stop();
        Q_EMIT measured();
        return;
    }
    // Somebody who has not rung yet; one bell a visit is shown.
    const ui::VisitModel &visits = *m_station.visits();
    const QModelIndex newest = visits.index(0);
    const bool isVisit = newest.isValid() && newest.data(ui::VisitModel::OpenRole).toBool();
    if (ring.isShown() || (isVisit && newest.data(ui::VisitModel::RangRole).toBool()) || !m_station.currentCamera())
        return;
    const auto &faces = m_station.currentCamera()->faces()->faces();
    const bool isNamed
        = std::ranges::any_of(faces, [](const ui::FaceModel::Face &face) { return face.kind == ui::FaceModel::Known; });
    const bool isWanted = m_all.size() % 2 == 0 ? isNamed : !faces.empty() && !isNamed;
    if (!isWanted)
        return;
    m_all.push_back({isNamed});
    m_isRinging = true;
    m_sinceRing.start();
    m_station.pressBell();
}

QByteArray WindowTiming::report() const
{
    std::vector<double> shown;
    std::vector<double> namedBefore;
    std::vector<double> namedAfter;
    for (const Ring &ring : m_all) {
        if (ring.shownMs >= 0)
            shown.push_back(ring.shownMs);
        if (ring.namedMs >= 0)
            (ring.isNamedBefore ? namedBefore : namedAfter).push_back(ring.namedMs);
    }
    return QJsonDocument(QJsonObject {{u"start_to_first_picture_ms"_s, m_firstPictureMs},
                                      {u"rings"_s, qint64(m_all.size())},
                                      {u"ring_to_banner_ms"_s, figures(shown)},
                                      {u"ring_to_name_ms"_s, figures(namedBefore)},
                                      {u"ring_at_first_sight_to_name_ms"_s, figures(namedAfter)}})
        .toJson();
}

} // namespace app

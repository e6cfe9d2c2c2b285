// SPDX-License-Identifier: MIT
#include "services/remote/remotestation.h"

#include "core/domain/futures.h"
#include "services/remote/eventfollower.h"
#include "services/remote/livefollower.h"
#include "services/remote/stationreader.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {
Q_LOGGING_CATEGORY(lcRemote, "doorbell.remote", QtInfoMsg)

using core::Error;

constexpr int kViewersMs = 200;
constexpr int kLookAgainMs = 3000;
constexpr std::size_t kMostTold = 500; // as many as the station keeps events
constexpr int kSeen = 50; // visits at the start
constexpr int kPage = 500;
constexpr qsizetype kMostMissed = 5000; // a week of a busy street; beyond that the list of visits is the place to look

core::Result<QList<core::CameraStatus>> camerasFrom(const core::Result<QJsonObject> &said)
{
    return said ? listFrom(*said, u"cameras"_s, cameraFrom) : core::Result<QList<core::CameraStatus>>(said.error());
}
} // namespace

RemoteStation::RemoteStation(const RemoteAccess &access)
    : m_client(access)
    , m_visitLog(m_client)
    , m_personBook(m_client)
    , m_photos(m_client)
{
    m_viewers.setInterval(kViewersMs);
    connect(&m_viewers, &QTimer::timeout, this, &RemoteStation::watchLive);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(kLookAgainMs);
    connect(&m_lookAgain, &QTimer::timeout, this, [this] {
        if (m_isConnected) {
            askCameras();
            catchUp();
        }
    });
}

RemoteStation::~RemoteStation() { settle(); }

core::Result<std::unique_ptr<RemoteStation>> RemoteStation::open(const RemoteAccess &access)
{
    std::unique_ptr<RemoteStation> station(new RemoteStation(access));
    if (const core::Status met = station->meet(); !met)
        return met.error();
    return station;
}

core::Status RemoteStation::meet()
{
    const auto cameras = m_client.object({.path = {u"cameras"_s}});
    const auto system = m_client.object({.path = {u"system"_s}});
    core::VisitQuery newest;
    newest.limit = kSeen;
    const auto visits = m_visitLog.page(newest);
    // What holds for all of them is said once, by the first.
    const core::Result<QList<core::CameraStatus>> seen = camerasFrom(cameras.result());
    if (!seen)
        return seen.error();
    m_cameras = *seen;
    const core::Result<core::VisitPage> page = visits.result();
    if (!page)
        return page.error();
    for (auto it = page->visits.rbegin(); it != page->visits.rend(); ++it)
        remember(*it);
    if (const core::Result<QJsonObject> about = system.result()) {
        m_engine = about->value(u"engine"_s).toObject().value(u"description"_s).toString();
        m_version = about->value(u"version"_s).toString();
    } else {
        m_engine = u"What recognises there, and how well, is not known: "_s
            + about.error().message; // the role may not read it
    }
    m_isConnected = true;
    return {};
}

void RemoteStation::start()
{
    if (m_events)
        return;
    m_events = new EventFollower(m_client.access());
    m_events->moveToThread(&m_client.thread());
    connect(&m_client.thread(), &QThread::finished, m_events, &QObject::deleteLater);
    connect(m_events, &StreamReader::opened, this, &RemoteStation::opened);
    connect(m_events, &StreamReader::lost, this, &RemoteStation::lost);
    connect(m_events, &EventFollower::told, this, &RemoteStation::hear);
    connect(m_events, &EventFollower::missed, this, &RemoteStation::catchUp);
    QMetaObject::invokeMethod(m_events, &StreamReader::start);
    m_mustCatchUp = true; // what came since open()
    m_viewers.start();
}

void RemoteStation::settle()
{
    m_viewers.stop();
    m_lookAgain.stop();
    m_client.close();
}

core::Status RemoteStation::ring(const QString &camera, core::Visit::Trigger)
{
    if (!m_isConnected)
        return Error {Error::Code::Unavailable,
                      u"the bell was not rung: the station at %1 cannot be reached now"_s.arg(display())};
    QJsonObject body;
    if (!camera.isEmpty())
        body.insert(u"camera"_s, camera);
    core::whenDone(this, m_client.done(RemoteAsk::post({u"ring"_s}, body)), [this](const core::Status &rang) {
        if (!rang)
            Q_EMIT failed({rang.error().code, u"the bell was not rung: "_s + rang.error().message});
    });
    return {};
}

void RemoteStation::opened()
{
    if (!m_trouble.isEmpty())
        qCInfo(lcRemote).noquote() << u"the station at %1 is reached again"_s.arg(display());
    m_trouble.clear();
    if (!std::exchange(m_isConnected, true))
        Q_EMIT connectedChanged();
    askCameras();
    if (m_mustCatchUp)
        catchUp();
}

void RemoteStation::lost(const core::Error &error)
{
    if (m_trouble != error.message) { // once, not with every attempt
        m_trouble = error.message;
        qCWarning(lcRemote).noquote() << error.message;
        if (error.code == Error::Code::Invalid) // somebody must do something: it does not pass by itself
            Q_EMIT failed(error);
    }
    const bool wasConnected = std::exchange(m_isConnected, false);
    loseCameras(error.message);
    if (wasConnected)
        Q_EMIT connectedChanged();
}

void RemoteStation::loseCameras(const QString &why)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<core::CameraStatus> cameras = m_cameras;
    for (core::CameraStatus status : cameras) {
        const bool wasLost = status.state == core::CameraStatus::State::Lost;
        status.state = core::CameraStatus::State::Lost;
        status.view = core::CameraStatus::View::Clear;
        status.message = why;
        status.framesPerSecond = 0;
        if (!wasLost)
            status.since = now;
        setCamera(status);
    }
}

void RemoteStation::setCamera(const core::CameraStatus &status)
{
    const auto it = std::ranges::find(m_cameras, status.camera, &core::CameraStatus::camera);
    if (it == m_cameras.end()) { // of one that the list has told of no more, or not yet
        askCameras();
        return;
    }
    if (*it == status)
        return;
    *it = status;
    Q_EMIT cameraChanged(status);
    watchLive();
}

void RemoteStation::askCameras()
{
    m_heardCameras.clear();
    core::whenDone(this, m_client.object({.path = {u"cameras"_s}}), [this](const core::Result<QJsonObject> &said) {
        const core::Result<QList<core::CameraStatus>> cameras = camerasFrom(said);
        if (!cameras) {
            if (m_isConnected) {
                loseCameras(cameras.error().message);
                m_lookAgain.start();
            }
            return;
        }
        if (!m_isConnected) // broken off since
            return;
        QList<core::CameraStatus> now;
        for (const core::CameraStatus &status : *cameras) {
            const auto before = std::ranges::find(m_cameras, status.camera, &core::CameraStatus::camera);
            const bool isNewer = before != m_cameras.end() && m_heardCameras.contains(status.camera);
            now << (isNewer ? *before : status);
        }
        const QList<core::CameraStatus> before = std::exchange(m_cameras, now);
        if (!std::ranges::equal(before, now, {}, &core::CameraStatus::camera, &core::CameraStatus::camera))
            Q_EMIT camerasChanged();
        for (const core::CameraStatus &status : std::as_const(now)) {
            if (!before.contains(status))
                Q_EMIT cameraChanged(status);
        }
        watchLive();
    });
}

void RemoteStation::hear(const QByteArray &type, const QByteArray &data)
{
    const QJsonObject object = QJsonDocument::fromJson(data).object();
    const auto complain = [&type](const core::Error &error) {
        qCWarning(lcRemote).noquote() << "event" << type << "is passed over:" << error.message;
    };
    if (type == "visit_opened" || type == "visit_changed" || type == "visit_closed") {
        if (const core::Result<core::Visit> visit = visitFrom(object)) {
            m_visitLog.learn(*visit);
            hearVisit(type, *visit);
        } else {
            complain(visit.error());
        }
    } else if (type == "camera") {
        const core::Result<core::CameraStatus> status = cameraFrom(object);
        if (!status)
            return complain(status.error());
        m_heardCameras.insert(status->camera);
        setCamera(*status);
    } else if (type == "cameras_changed") {
        askCameras();
    } else if (type == "faces") {
        const core::Result<core::LiveView> view = liveViewFrom(object);
        if (!view)
            return complain(view.error());
        Q_EMIT facesSeen(*view);
    } else if (type == "rang") {
        const auto trigger = core::triggerFromString(object.value(u"trigger"_s).toString());
        Q_EMIT rang(object.value(u"camera"_s).toString(), trigger.value_or(core::Visit::Trigger::Button),
                    QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs));
    } else if (type == "persons_changed") {
        Q_EMIT personsChanged();
    } // others are of a later version
}

void RemoteStation::hearVisit(const QByteArray &type, const core::Visit &visit)
{
    if (m_isCatchingUp)
        m_heardVisits.insert(visit.id);
    const auto told = m_told.constFind(visit.id);
    const bool isKnown = told != m_told.constEnd();
    if (isKnown && *told == visit)
        return;
    remember(visit);
    if (type == "visit_closed")
        Q_EMIT visitClosed(visit);
    else if (type == "visit_opened" && !isKnown)
        Q_EMIT visitOpened(visit);
    else
        Q_EMIT visitChanged(visit);
}

void RemoteStation::remember(const core::Visit &visit)
{
    if (!m_told.contains(visit.id)) {
        m_toldOrder.push_back(visit.id);
        if (m_toldOrder.size() > kMostTold) {
            m_told.remove(m_toldOrder.front());
            m_toldOrder.pop_front();
        }
    }
    m_told.insert(visit.id, visit);
    if (!m_newest.isValid() || visit.startedAt > m_newest)
        m_newest = visit.startedAt;
}

// Visits that were open may have changed and ended meanwhile; others are new.
QDateTime RemoteStation::missedSince() const
{
    QDateTime since = m_newest;
    for (const core::Visit &visit : m_told) {
        if (visit.isOpen() && visit.startedAt < since)
            since = visit.startedAt;
    }
    return since;
}

void RemoteStation::catchUp()
{
    m_mustCatchUp = true;
    if (m_isCatchingUp || !m_isConnected)
        return;
    m_mustCatchUp = false;
    m_isCatchingUp = true;
    m_heardVisits.clear();
    core::VisitQuery query;
    query.since = missedSince();
    query.limit = kPage;
    readVisits(query, {});
    Q_EMIT personsChanged(); // they may have
}

void RemoteStation::readVisits(core::VisitQuery query, QList<core::Visit> before)
{
    core::whenDone(
        this, m_visitLog.page(query), [this, query, before](const core::Result<core::VisitPage> &page) mutable {
            if (!page) {
                qCWarning(lcRemote).noquote() << "what was missed cannot be read yet:" << page.error().message;
                m_isCatchingUp = false;
                m_mustCatchUp = true;
                m_lookAgain.start();
                return;
            }
            before << page->visits;
            if (!page->nextCursor.isEmpty() && before.size() < kMostMissed) {
                query.cursor = page->nextCursor;
                readVisits(query, before);
                return;
            }
            if (!page->nextCursor.isEmpty())
                qCWarning(lcRemote) << "more than" << before.size()
                                    << "visits were missed; the older ones are in the list of visits only";
            m_isCatchingUp = false;
            tellMissed(before);
            if (m_mustCatchUp) // asked for again meanwhile
                catchUp();
        });
}

void RemoteStation::tellMissed(const QList<core::Visit> &visits)
{
    for (auto it = visits.rbegin(); it != visits.rend(); ++it) { // the oldest first
        const core::Visit &visit = *it;
        if (m_heardVisits.contains(visit.id)) // what was heard since is newer
            continue;
        const auto told = m_told.constFind(visit.id);
        const bool isKnown = told != m_told.constEnd();
        if (isKnown && *told == visit)
            continue;
        const bool wasOpen = !isKnown || told->isOpen();
        remember(visit);
        if (!isKnown)
            Q_EMIT visitOpened(visit);
        if (!visit.isOpen() && wasOpen)
            Q_EMIT visitClosed(visit);
        else if (isKnown)
            Q_EMIT visitChanged(visit);
    }
}

void RemoteStation::unfollow(const QString &camera)
{
    LiveFollower *follower = m_live.take(camera);
    follower->disconnect(this);
    follower->deleteLater();
}

// Pictures cost nothing while nobody looks, or there are none.
void RemoteStation::watchLive()
{
    if (!m_events)
        return;
    const QStringList followed = m_live.keys();
    for (const QString &camera : followed) {
        if (std::ranges::none_of(m_cameras, [&](const core::CameraStatus &status) { return status.camera == camera; }))
            unfollow(camera);
    }
    for (const core::CameraStatus &status : std::as_const(m_cameras)) {
        const bool isWanted = m_isConnected && hasViewers() && status.isUp();
        LiveFollower *follower = m_live.value(status.camera);
        if (isWanted == (follower != nullptr))
            continue;
        if (follower) {
            unfollow(status.camera);
            continue;
        }
        follower = new LiveFollower(m_client.access(), status.camera);
        m_live.insert(status.camera, follower);
        follower->moveToThread(&m_client.thread());
        connect(&m_client.thread(), &QThread::finished, follower, &QObject::deleteLater);
        connect(follower, &LiveFollower::shown, this, [this, follower](const core::Frame &frame) {
            if (m_live.value(frame.camera) != follower)
                return;
            follower->taken();
            Q_EMIT frameShown(frame);
        });
        connect(follower, &StreamReader::lost, this,
                [](const core::Error &error) { qCDebug(lcRemote).noquote() << error.message; });
        QMetaObject::invokeMethod(follower, &StreamReader::start);
    }
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "qml/window/stationcontroller.h"

namespace ui {

namespace {
StationController::Failure failureOf(core::Error::Code code)
{
    switch (code) {
    case core::Error::Code::NoSpace:
        return StationController::DiskFull;
    case core::Error::Code::Io:
    case core::Error::Code::Corrupt:
        return StationController::NotStored;
    case core::Error::Code::NotFound:
    case core::Error::Code::Unsupported:
        return StationController::CameraUnusable;
    default:
        return StationController::OtherFailure;
    }
}
} // namespace

StationController::~StationController() { m_station.removeViewer(); }

StationController::StationController(const StationParts &parts, const QString &version, QObject *parent)
    : QObject(parent)
    , m_station(parts.station)
    , m_version(version)
    , m_cameras(parts.station.cameras())
    , m_visits(parts.station.visitLog()) // the wall shows them by itself: a look of nobody
    , m_history(parts.visitLog)
    , m_visit(parts)
    , m_people(parts, m_visit)
    , m_ring(parts.station.visitLog()) // the station looks itself, nobody else does
{
    core::Station &station = m_station;
    m_station.addViewer();
    setCurrent(m_cameras.at(0));
    connect(&m_cameras, &CameraModel::chosen, this, &StationController::setCurrent);
    m_visits.fetchMore({});
    connect(&station, &core::Station::camerasChanged, this, [this] {
        const QString shown = m_current ? m_current->name() : QString();
        m_cameras.setCameras(m_station.cameras());
        if (m_current != m_cameras.camera(shown) || !m_current)
            setCurrent(m_cameras.at(0));
    });
    connect(&station, &core::Station::cameraChanged, this, [this](const core::CameraStatus &status) {
        if (LiveCamera *camera = m_cameras.camera(status.camera))
            camera->setStatus(status);
    });
    connect(&station, &core::Station::frameShown, this, [this](const core::Frame &frame) {
        if (LiveCamera *camera = m_cameras.camera(frame.camera))
            camera->show(frame);
    });
    connect(&station, &core::Station::facesSeen, this, [this](const core::LiveView &view) {
        if (LiveCamera *camera = m_cameras.camera(view.camera))
            camera->see(view);
    });
    connect(&station, &core::Station::visitOpened, this, &StationController::applyVisit);
    connect(&station, &core::Station::visitChanged, this, &StationController::applyVisit);
    connect(&station, &core::Station::visitClosed, this, &StationController::applyVisit);
    connect(&station, &core::Station::ready, this, &StationController::isStartingChanged);
    connect(&station, &core::Station::rang, &m_ring, &RingNotice::ringAgain);
    connect(&station, &core::Station::failed, this, &StationController::fail);
    connect(&m_people, &People::corrected, this, &StationController::applyVisit);
    connect(&m_people, &People::visitsChanged, &m_visits, &VisitModel::reload);
    connect(&m_people, &People::visitsChanged, &m_history, &VisitModel::reload);
    connect(&m_ring, &RingNotice::rang, this,
            [this](const QString &camera) { // look where it rang
                if (LiveCamera *rang = m_cameras.camera(camera))
                    setCurrent(rang);
            });
}

void StationController::applyVisit(const core::Visit &visit)
{
    m_visits.apply(visit);
    m_history.apply(visit);
    m_visit.apply(visit);
    m_ring.apply(visit);
    if (m_failure == DiskFull || m_failure == NotStored) { // a visit that is told of is stored: it works again
        dismissFailure();
        m_dismissed.clear();
    }
}

void StationController::fail(const core::Error &error)
{
    if (error.message == m_dismissed || (m_failure != NoFailure && m_failureText == error.message))
        return;
    m_failure = failureOf(error.code);
    m_failureText = error.message;
    Q_EMIT failureChanged();
}

void StationController::dismissFailure()
{
    if (m_failure == NoFailure)
        return;
    m_dismissed = m_failureText;
    m_failure = NoFailure;
    m_failureText.clear();
    Q_EMIT failureChanged();
}

void StationController::pressBell()
{
    if (const core::Status rang = m_station.ring(m_current ? m_current->name() : QString(), core::Visit::Trigger::Api);
        !rang)
        fail(rang.error());
}

void StationController::setCurrent(LiveCamera *camera)
{
    if (camera == m_current)
        return;
    if (m_current)
        m_current->setCurrent(false);
    m_current = camera;
    if (m_current)
        m_current->setCurrent(true);
    Q_EMIT currentCameraChanged();
}

} // namespace ui

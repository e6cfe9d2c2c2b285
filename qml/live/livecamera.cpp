// SPDX-License-Identifier: MIT
#include "qml/live/livecamera.h"

namespace ui {

namespace {
constexpr int kFacesLastMs = 1000;
}

LiveCamera::LiveCamera(const core::CameraStatus &status, QObject *parent) : QObject(parent), m_status(status)
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(kFacesLastMs);
    connect(&m_forget, &QTimer::timeout, this, [this] { m_faces.setFaces({}); });
}

LiveCamera::State LiveCamera::state() const
{
    switch (m_status.state) {
    case core::CameraStatus::State::Connecting:
        return Connecting;
    case core::CameraStatus::State::Connected:
        return Connected;
    case core::CameraStatus::State::Lost:
        return Lost;
    case core::CameraStatus::State::Ended:
        return Ended;
    }
    return Lost;
}

LiveCamera::View LiveCamera::view() const
{
    switch (m_status.view) {
    case core::CameraStatus::View::Clear:
        return Clear;
    case core::CameraStatus::View::Frozen:
        return Frozen;
    case core::CameraStatus::View::Black:
        return Black;
    case core::CameraStatus::View::Covered:
        return Covered;
    case core::CameraStatus::View::OutOfFocus:
        return OutOfFocus;
    }
    return Clear;
}

QString LiveCamera::figures() const
{
    if (!m_status.isUp() || m_status.width == 0)
        return {};
    return tr("%1 × %2, %3 pictures a second")
        .arg(m_status.width)
        .arg(m_status.height)
        .arg(qRound(m_status.framesPerSecond));
}

void LiveCamera::setCurrent(bool isCurrent)
{
    if (m_isCurrent == isCurrent)
        return;
    m_isCurrent = isCurrent;
    forgetUnlessSeen();
    Q_EMIT isCurrentChanged();
}

void LiveCamera::setWatched(bool isWatched)
{
    if (m_isWatched == isWatched)
        return;
    m_isWatched = isWatched;
    forgetUnlessSeen();
    Q_EMIT isWatchedChanged();
}

// Nobody renews what nobody sees.
void LiveCamera::forgetUnlessSeen()
{
    if (isSeen())
        return;
    m_frame = {};
    m_faces.setFaces({});
    Q_EMIT frameChanged();
}

void LiveCamera::setStatus(const core::CameraStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    if (!m_status.isUp()) {
        m_faces.setFaces({});
        if (!m_frame.isEmpty()) {
            m_frame = {};
            Q_EMIT frameChanged();
        }
    }
    Q_EMIT statusChanged();
}

void LiveCamera::show(const core::Frame &frame)
{
    if (!isSeen() || !m_status.isUp()) // a straggler of a camera that was lost meanwhile
        return;
    m_frame = frame;
    Q_EMIT frameChanged();
}

void LiveCamera::see(const core::LiveView &view)
{
    if (!isSeen() || !m_status.isUp())
        return;
    m_faces.setUnit(view.frameSize);
    m_faces.setFaces(FaceModel::facesOf(view));
    m_forget.start();
}

} // namespace ui

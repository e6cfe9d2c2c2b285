// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "qml/parts/facemodel.h"
#include "qml/parts/stationwords.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief One camera as the screen sees it: its newest picture, the faces in it, and the truth about it. A camera that
//! gives no pictures has none to show: the last one is forgotten at once.
class LiveCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY statusChanged)
    Q_PROPERTY(View view READ view NOTIFY statusChanged)
    Q_PROPERTY(QString message READ message NOTIFY statusChanged)
    Q_PROPERTY(QDateTime since READ since NOTIFY statusChanged)
    Q_PROPERTY(bool isDemo READ isDemo NOTIFY statusChanged)
    Q_PROPERTY(bool hasTrouble READ hasTrouble NOTIFY statusChanged)
    Q_PROPERTY(QString figures READ figures NOTIFY statusChanged)
    Q_PROPERTY(bool isCurrent READ isCurrent NOTIFY isCurrentChanged)
    Q_PROPERTY(bool isWatched READ isWatched WRITE setWatched NOTIFY isWatchedChanged)
    Q_PROPERTY(ui::FaceModel *faces READ faces CONSTANT)
public:
    enum State { Connecting, Connected, Lost, Ended };
    Q_ENUM(State)
    enum View { Clear, Frozen, Black, Covered, OutOfFocus };
    Q_ENUM(View)

    explicit LiveCamera(const core::CameraStatus &status, QObject *parent = nullptr);

    QString name() const { return m_status.camera; }
    State state() const;
    View view() const;
    QString message() const { return stationWords(m_status.message); }
    QDateTime since() const { return m_status.since; }
    bool isDemo() const { return m_status.isDemo; }
    bool hasTrouble() const
    {
        return m_status.state != core::CameraStatus::State::Connected
            || m_status.view != core::CameraStatus::View::Clear;
    }
    QString figures() const; //!< "1280 × 720, 15 a second"; empty when it does not run
    bool isCurrent() const { return m_isCurrent; } //!< the one that is shown
    void setCurrent(bool isCurrent);
    bool isWatched() const { return m_isWatched; } //!< its pictures are shown elsewhere than on the live page
    void setWatched(bool isWatched);
    bool isSeen() const { return m_isCurrent || m_isWatched; }
    Q_INVOKABLE void choose() { Q_EMIT chosen(); }
    FaceModel *faces() { return &m_faces; }

    const core::Frame &frame() const { return m_frame; } //!< empty when there is nothing to show

    void setStatus(const core::CameraStatus &status);
    void show(const core::Frame &frame);
    void see(const core::LiveView &view);

Q_SIGNALS:
    void statusChanged();
    void frameChanged();
    void isCurrentChanged();
    void isWatchedChanged();
    void chosen(); //!< somebody wants to see this one

private:
    void forgetUnlessSeen();

    core::CameraStatus m_status;
    core::Frame m_frame;
    bool m_isCurrent = false;
    bool m_isWatched = false;
    FaceModel m_faces;
    QTimer m_forget; // boxes that nobody renews are no longer true
};

} // namespace ui

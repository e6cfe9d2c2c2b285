// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "qml/live/cameramodel.h"
#include "qml/live/ringnotice.h"
#include "qml/parts/stationparts.h"
#include "qml/parts/stationwords.h"
#include "qml/people/people.h"
#include "qml/visits/visitdetail.h"
#include "qml/visits/visitmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief The station as the window sees it: hands what the station says to the models that the pages show.
class StationController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(ui::CameraModel *cameras READ cameras CONSTANT)
    Q_PROPERTY(ui::LiveCamera *currentCamera READ currentCamera NOTIFY currentCameraChanged)
    Q_PROPERTY(ui::VisitModel *visits READ visits CONSTANT) //!< the latest
    Q_PROPERTY(ui::VisitModel *history READ history CONSTANT) //!< those that somebody looks for
    Q_PROPERTY(ui::VisitDetail *visit READ visit CONSTANT)
    Q_PROPERTY(ui::People *people READ people CONSTANT)
    Q_PROPERTY(ui::RingNotice *ring READ ring CONSTANT)
    Q_PROPERTY(QString engineText READ engineText NOTIFY engineTextChanged)
    Q_PROPERTY(bool isStarting READ isStarting NOTIFY isStartingChanged) //!< nobody is named yet
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(Failure failure READ failure NOTIFY failureChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY failureChanged)
public:
    //! What to tell a person of something that went wrong; the technical sentence is failureText.
    enum Failure { NoFailure, DiskFull, NotStored, CameraUnusable, OtherFailure };
    Q_ENUM(Failure)

    //! \brief The station must be made, but need not be started.
    explicit StationController(const StationParts &parts, const QString &version, QObject *parent = nullptr);
    ~StationController() override;

    CameraModel *cameras() { return &m_cameras; }
    LiveCamera *currentCamera() const { return m_current; }
    VisitModel *visits() { return &m_visits; }
    VisitModel *history() { return &m_history; }
    VisitDetail *visit() { return &m_visit; }
    People *people() { return &m_people; }
    RingNotice *ring() { return &m_ring; }
    QString engineText() const { return stationWords(m_station.engineDescription()); }
    bool isStarting() const { return !m_station.isReady(); }
    QString version() const { return m_version; }
    Failure failure() const { return m_failure; }
    QString failureText() const { return stationWords(m_failureText); }

    Q_INVOKABLE void dismissFailure();
    Q_INVOKABLE void pressBell(); //!< at the camera that is shown; what follows is a visit like any other

Q_SIGNALS:
    void currentCameraChanged();
    void failureChanged();
    void isStartingChanged();
    void engineTextChanged(); //!< with the language

private:
    void setCurrent(LiveCamera *camera);
    void applyVisit(const core::Visit &visit);
    void fail(const core::Error &error);

    core::Station &m_station;
    const QString m_version;
    CameraModel m_cameras;
    VisitModel m_visits;
    VisitModel m_history;
    VisitDetail m_visit;
    People m_people;
    RingNotice m_ring;
    LiveCamera *m_current = nullptr;
    Failure m_failure = NoFailure;
    QString m_failureText;
    QString m_dismissed; // what somebody has read need not come back every few seconds
};

} // namespace ui

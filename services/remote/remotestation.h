// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "services/remote/remoteclient.h"
#include "services/remote/remotepersonbook.h"
#include "services/remote/remotephotos.h"
#include "services/remote/remotevisitlog.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

namespace services {

class EventFollower;
class LiveFollower;

//! \brief A station elsewhere, over its HTTP API. Lives in the main thread.
//!
//! While it cannot be reached, its cameras are lost, and say why. When it can be reached again, what was missed is told
//! first: by the station itself from the id of the last event, or, after it was restarted, from its list of visits.
class RemoteStation final : public core::Station {
    Q_OBJECT
public:
    //! \brief Asks the station who it is; waits for the answer, seconds at most. The error is for the person who gave
    //! the address.
    static core::Result<std::unique_ptr<RemoteStation>> open(const RemoteAccess &access);
    ~RemoteStation() override;

    void start();
    //! \brief Ends the connection, so that whatever was asked is answered; for whoever asked, before they go away.
    void settle();

    QList<core::CameraStatus> cameras() const override { return m_cameras; }
    QString engineDescription() const override { return m_engine; }
    core::VisitLog &visitLog() override { return m_visitLog; }
    core::PersonBook &personBook() override { return m_personBook; }
    const core::PersonExports &personExports() const { return m_personBook; }
    RemoteClient &client() { return m_client; } //!< for what else is asked of this station
    RemotePhotos &photos() { return m_photos; } //!< to enrol people from pictures, which the person book cannot
    //! \brief Returns at once; a bell that the station does not ring is told by failed().
    core::Status ring(const QString &camera, core::Visit::Trigger trigger) override;

    bool isConnected() const { return m_isConnected; }
    QString version() const { return m_version; } //!< of the station
    QString display() const { return m_client.access().display(); }

Q_SIGNALS:
    void connectedChanged(); //!< isConnected() is another

private:
    explicit RemoteStation(const RemoteAccess &access);

    core::Status meet();
    void opened();
    void lost(const core::Error &error);
    void hear(const QByteArray &type, const QByteArray &data);
    void hearVisit(const QByteArray &type, const core::Visit &visit);
    void setCamera(const core::CameraStatus &status);
    void loseCameras(const QString &why);
    void askCameras();
    void catchUp();
    void readVisits(core::VisitQuery query, QList<core::Visit> before);
    void tellMissed(const QList<core::Visit> &visits);
    void remember(const core::Visit &visit);
    QDateTime missedSince() const;
    void unfollow(const QString &camera);
    void watchLive();

    RemoteClient m_client;
    RemoteVisitLog m_visitLog;
    RemotePersonBook m_personBook;
    RemotePhotos m_photos;
    EventFollower *m_events = nullptr; // these live in the client's thread, and end with it
    QHash<QString, LiveFollower *> m_live;

    QString m_engine;
    QString m_version;
    QList<core::CameraStatus> m_cameras; // in the order of the station
    QSet<QString> m_heardCameras; // since the list was asked for: news beats the list
    QHash<QString, core::Visit> m_told; // as they were told last, the newest ones
    std::deque<QString> m_toldOrder;
    QDateTime m_newest; // when the newest visit that was told began, by the station's clock
    QSet<QString> m_heardVisits; // while missed ones are looked for
    QString m_trouble; // that a person was told of
    QTimer m_viewers;
    QTimer m_lookAgain;
    bool m_isConnected = false;
    bool m_isCatchingUp = false;
    bool m_mustCatchUp = false;
};

} // namespace services

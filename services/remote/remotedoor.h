// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/stationdoor.h"
#include "services/remote/knownstations.h"
#include "services/remote/remoteclient.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <vector>

namespace services {

//! \brief The door of a station over its HTTP API: GET /setup tells who answers, POST /session lets in. Lives in the
//! main thread.
class RemoteDoor final : public QObject, public core::StationDoor {
    Q_OBJECT
public:
    //! \p caFile as in RemoteAddress.
    explicit RemoteDoor(KnownStations known, QString caFile = {})
        : m_known(std::move(known))
        , m_caFile(std::move(caFile))
    { }

    QFuture<core::Result<core::DoorSeen>> look(QString address) override;
    QFuture<core::Result<QByteArray>> signIn(QString address, QString fingerprint, QString name,
                                             QString password) override;

private:
    core::Result<RemoteAccess> access(const QString &address, const QString &fingerprint) const;

    KnownStations m_known;
    QString m_caFile;
    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<RemoteClient>> m_clients; // one an attempt
};

} // namespace services

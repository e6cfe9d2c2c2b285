// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/audit.h"

namespace app {

class LocalStation;

//! \brief How well the station in this process recognises its own people: read from its books, compared in a thread of
//! the pool. Who asks is recorded before anything is compared. \p station must outlive its futures.
class HostAccuracy final : public core::AccuracyBook {
public:
    HostAccuracy(LocalStation &station, core::AuditTrail &trail, QString actor);

    QFuture<core::Result<core::AccuracyReport>> study() const override;

    static constexpr int kStrangers = 500; //!< the newest, at most

    //! \brief The same for whoever records by themself who asks. Any thread; \p station must outlive it.
    static QFuture<core::Result<core::AccuracyReport>> unrecorded(LocalStation &station);

private:
    LocalStation &m_station;
    core::AuditTrail &m_trail;
    QString m_actor;
};

} // namespace app

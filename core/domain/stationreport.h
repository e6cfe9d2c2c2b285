// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/healthboard.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QStringList>

namespace core {

//! \brief How a station said it was, at one moment.
struct StationReport {
    QDateTime at; //!< UTC, by the station's clock
    QString version;
    QList<HealthCheck> checks;
    QStringList addresses; //!< where it answers; empty: not known

    HealthCheck::Status overall() const { return overallOf(checks); }
};

//! \brief Asks a station how it is: the one in this process, or a remote one. Calls return at once, from the main
//! thread.
class StationReporter {
public:
    virtual ~StationReporter() = default;
    virtual QFuture<Result<StationReport>> report() const = 0;
};

} // namespace core

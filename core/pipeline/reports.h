// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/station.h"
#include "core/domain/visit.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace pipeline {

//! \brief What one stage cost for one picture.
struct StageTime {
    QString stage; //!< closed set: "motion", "detection", "alignment", "encoding", "matching", "liveness", "total"
    double seconds = 0;
};

//! \brief What happened to one picture; for live view and metrics.
struct FrameReport {
    core::LiveView view;
    std::vector<StageTime> times;
    bool hadMotion = false;
};

//! \brief A visit as it stands, with the best picture of it so far.
struct VisitUpdate {
    enum class Event { Opened, Changed, Closed };
    Event event = Event::Opened;
    core::Visit visit;
    QByteArray snapshot; //!< JPEG; empty when it is the one already given
};

//! \brief How a camera's queue stands.
struct QueueState {
    QString camera;
    qsizetype size = 0;
    quint64 dropped = 0; //!< pictures that newer ones pushed out, since the start
};

//! \brief Whether a worker still turns over.
struct WorkerState {
    QString worker; //!< "analysis-0", …
    bool isAlive = false; //!< it answered within the last seconds
};

} // namespace pipeline

Q_DECLARE_METATYPE(pipeline::FrameReport)
Q_DECLARE_METATYPE(pipeline::VisitUpdate)

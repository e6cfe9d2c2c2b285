// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/decision.h"
#include "core/domain/framesource.h"
#include "core/domain/station.h"
#include "core/domain/visit.h"
#include "core/vision/engine.h"
#include "core/vision/gallery.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
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

struct QueueState {
    QString queue; //!< closed set: "analysis"
    qsizetype size = 0;
    quint64 dropped = 0; //!< since the start
};

} // namespace pipeline

Q_DECLARE_METATYPE(pipeline::FrameReport)
Q_DECLARE_METATYPE(pipeline::VisitUpdate)

// SPDX-License-Identifier: MIT
#pragma once

#include "core/pipeline/faceviews.h"
#include "core/pipeline/motiongate.h"
#include "core/pipeline/reports.h"
#include "core/pipeline/tracker.h"
#include "core/pipeline/visitbuilder.h"
#include "core/vision/engine.h"

#include <map>
#include <memory>

namespace pipeline {

//! \brief One camera's way through all stages, picture by picture, in the thread of whoever calls. Holds what must be remembered
//! between pictures; the engine and the gallery come with each call, since they belong to the thread and to the moment.
class CameraAnalyst {
public:
    CameraAnalyst(QString camera, const vision::EngineInfo &info, core::DecisionRule rule, VisitRules rules);

    struct Outcome {
        FrameReport report;
        std::vector<VisitUpdate> updates;
        std::vector<core::Error> errors; //!< stages that failed; the picture is then treated as one without faces
    };
    Outcome look(const core::Frame &frame, vision::Engine &engine, const vision::Gallery &gallery);

    //! \brief \p at invalid: the time of the last picture.
    std::vector<VisitUpdate> ring(core::Visit::Trigger trigger, const QDateTime &at, const vision::Gallery &gallery);
    //! \brief Time passes without pictures.
    std::vector<VisitUpdate> advance(const QDateTime &now, const vision::Gallery &gallery);
    std::vector<VisitUpdate> finish(const vision::Gallery &gallery);
    //! \brief Somebody was added, renamed or removed: everybody in sight is looked up again.
    void galleryChanged(const vision::Gallery &gallery);

private:
    struct Visitor {
        FaceViews views;
        core::Decision decision;
        double quality = 0; // of the last view that was judged
    };

    std::optional<vision::FaceDetector::Effort> effortFor(const core::Frame &frame, const Motion &motion) const;
    void study(const core::Frame &frame, vision::Engine &engine, const vision::Gallery &gallery, const Track &track, Visitor &visitor,
               Outcome &outcome);
    void watchMotion(const core::Frame &frame, const Motion &motion);

    QString m_camera;
    vision::EngineInfo m_info;
    core::DecisionRule m_rule;
    MotionGate m_gate;
    Tracker m_tracker;
    VisitBuilder m_builder;
    std::map<int, Visitor> m_visitors; // by track
    core::Frame m_last; // for a ring without a face
    QDateTime m_lastMotion;
    QDateTime m_lastGlance;
    QDateTime m_lastConfirm;
    QDateTime m_personSince; // something of a person's size has been moving since then
};

} // namespace pipeline

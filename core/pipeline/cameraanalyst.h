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

//! \brief One camera's way through all stages, picture by picture, in the thread of whoever calls. Holds what must be
//! remembered between pictures; the engine and the gallery come with each call, since they belong to the thread and to
//! the moment.
class CameraAnalyst {
public:
    CameraAnalyst(QString camera, const vision::EngineInfo &info, core::DecisionRule rule, VisitRules rules);

    struct Outcome {
        FrameReport report;
        std::vector<VisitUpdate> updates;
        std::vector<core::Error> errors; //!< stages that failed; the picture is then treated as one without faces
    };
    Outcome look(const core::Frame &frame, vision::Engine &engine, const vision::Gallery &gallery);

    //! \brief The bell. With nobody's face in sight, \p past (pictures from before the ring, the oldest first, perhaps
    //! smaller than the camera's) is looked through, so that whoever came too quickly or turned away is named in the
    //! first news of the visit. \p at invalid: the time of the last picture. Without an engine nothing is looked at.
    Outcome ring(core::Visit::Trigger trigger, const QDateTime &at, const std::vector<core::Frame> &past,
                 vision::Engine *engine, const vision::Gallery &gallery);
    //! \brief Looks through \p past as ring() does, for a visit that was rung for when nobody could be recognised yet.
    Outcome recall(const std::vector<core::Frame> &past, vision::Engine &engine, const vision::Gallery &gallery);
    //! \brief Whether ring() would look into the past: decoding it is worth the while.
    bool wantsPast() const { return !m_builder.hasFace(); }
    //! \brief Nobody is there and nothing has moved for a while: fewer pictures would do.
    bool isIdle() const;
    //! \brief Time passes without pictures.
    std::vector<VisitUpdate> advance(const QDateTime &now, const vision::Gallery &gallery);
    std::vector<VisitUpdate> finish(const vision::Gallery &gallery);
    //! \brief Somebody was added, renamed or removed: everybody in sight is looked up again.
    void galleryChanged(const vision::Gallery &gallery);
    //! \brief The owner draws the lines elsewhere: everybody in sight is decided on again.
    void setRules(const core::DecisionRule &rule, const VisitRules &rules, const vision::Gallery &gallery);

private:
    struct Visitor {
        FaceViews views;
        core::Decision decision;
        double quality = 0; // of the last view that was judged
    };

    using Visitors = std::map<int, Visitor>; // by track

    std::optional<vision::FaceDetector::Effort> effortFor(const core::Frame &frame, const Motion &motion) const;
    std::vector<Sighting> follow(const core::Frame &frame, const vision::DetectedFaces &faces, Tracker &tracker,
                                 Visitors &visitors, vision::Engine *engine, const vision::Gallery &gallery,
                                 Outcome &outcome);
    void lookBack(const std::vector<core::Frame> &past, vision::Engine &engine, const vision::Gallery &gallery,
                  Outcome &outcome);
    void study(const core::Frame &frame, vision::Engine &engine, const vision::Gallery &gallery, const Track &track,
               Visitor &visitor, Outcome &outcome);
    void watchMotion(const core::Frame &frame, const Motion &motion);

    QString m_camera;
    vision::EngineInfo m_info;
    core::DecisionRule m_rule;
    MotionGate m_gate;
    Tracker m_tracker;
    VisitBuilder m_builder;
    Visitors m_visitors;
    core::Frame m_last; // for a ring without a face
    QDateTime m_lastMotion;
    QDateTime m_lastGlance;
    QDateTime m_lastConfirm;
    QDateTime m_personSince; // something of a person's size has been moving since then
    int m_pastTrack = 0; // tracks of the past count downwards, so that they never meet those of the present
};

} // namespace pipeline

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/frame.h"
#include "core/domain/visit.h"
#include "core/pipeline/faceviews.h"
#include "core/pipeline/reports.h"

#include <QSet>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace pipeline {

struct VisitRules {
    int gapMs = 8000; //!< nobody seen for so long ends a visit
    int leastHits = 2; //!< pictures in which a face must be found: one alone may be a pattern in the hedge
    int leastFacePixels = 36; //!< smaller faces are passers-by
    double sameVisitor
        = 1; //!< two tracks of one visit at least so alike are one visitor who was lost from sight for a moment
    double livenessThreshold = 0; //!< faces judged below it are pictures of faces; 0: liveness is only noted
    int snapshotQuality = 88; //!< JPEG, 1 to 100
};

//! \brief One track as it stands when a picture has been looked at.
struct Sighting {
    int track = 0;
    int hits = 0;
    cv::Rect2f box;
    double quality = 0; //!< of this view; 0 when it was not judged
    const FaceViews *views = nullptr; //!< all of the track so far; copied
    core::Decision decision;
};

//! \brief Turns what one camera sees into visits with the right people and outcome. Knows no thread, no engine and no
//! clock: time is the pictures' own, so a file gives the same visits at any speed. One object a camera.
class VisitBuilder {
public:
    //! What the engine's numbers mean, needed to compare and to explain faces.
    struct Meaning {
        vision::Metric metric = vision::Metric::Cosine;
        core::Calibration calibration;
    };

    VisitBuilder(QString camera, VisitRules rules, Meaning meaning);

    //! \brief These hold from the next call on, for an open visit too.
    void setRules(const VisitRules &rules) { m_rules = rules; }

    //! \brief A picture with its faces (none is fine: time passes).
    void observe(const core::Frame &frame, const std::vector<Sighting> &faces);
    //! \brief Something of a person's size has moved for a while.
    void personMoved(const core::Frame &frame);
    //! \brief The bell. The picture may be empty.
    void ring(core::Visit::Trigger trigger, const core::Frame &frame, const QDateTime &at);

    //! \brief What changed since the last call, in order; ends the visit when its time is over.
    std::vector<VisitUpdate> advance(const QDateTime &now, const vision::Gallery &gallery);
    //! \brief No further picture comes: ends an open visit.
    std::vector<VisitUpdate> finish(const vision::Gallery &gallery);

    bool isOpen() const { return m_visit.has_value(); }
    bool hasFace() const; //!< of somebody who counts as a visitor

private:
    struct Record { // all that is known of a track, kept until the visit ends
        int track = 0;
        int hits = 0;
        cv::Rect2f bestBox;
        double bestQuality = -1;
        FaceViews views;
        core::Decision decision;
        float height = 0; // tallest seen
    };
    struct Snapshot {
        cv::Mat picture;
        std::map<int, cv::Rect2f> boxes; // by track
        double score = -1;
        double givenScore = -1; // what the last update carried
    };

    void open(core::Visit::Trigger trigger, const QDateTime &at);
    bool counts(const Record &record) const;
    bool coexisted(const std::vector<const Record *> &visitor, const Record &record) const;
    std::vector<std::vector<const Record *>> visitors() const;
    core::VisitFace faceOf(const std::vector<const Record *> &visitor, const vision::Gallery &gallery) const;
    QList<core::VisitFace> faces(const vision::Gallery &gallery) const;
    void keepPicture(const core::Frame &frame, double score, std::map<int, cv::Rect2f> boxes);
    VisitUpdate update(VisitUpdate::Event event, double betterBy);

    QString m_camera;
    VisitRules m_rules;
    Meaning m_meaning;
    std::optional<core::Visit> m_visit;
    std::map<int, Record> m_records;
    QSet<std::pair<int, int>> m_together; // tracks seen in the same picture, lower id first
    Snapshot m_snapshot;
    QDateTime m_lastSeen;
    bool m_announced = false; // Opened has been given out
    QString m_given; // what the last update said, to see whether there is news
};

} // namespace pipeline

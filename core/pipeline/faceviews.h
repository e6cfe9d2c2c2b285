// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/decision.h"
#include "core/domain/person.h"
#include "core/vision/gallery.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace pipeline {

//! \brief One encoded view of a visitor.
struct FaceView {
    core::Embedding embedding;
    double quality = 0; //!< 0 to 1
    std::optional<double> liveness;
    QDateTime at;
    QString bestPersonId; //!< whom this view alone is most like; empty with nobody enrolled
};

//! \brief The best views of one visitor, and what they say together. Fusing a few good views is surer than any single
//! one.
class FaceViews {
public:
    static constexpr int kMost = 5; //!< more views of the same minute add nothing (docs/accuracy.md)

    //! \brief Whether encoding a view of this quality at this time would tell something new: there is room, or it is
    //! clearly better than the worst one kept; and the face has had time to move since the last one.
    bool wants(double quality, const QDateTime &at) const;
    void add(FaceView view); //!< drops the worst one when there are too many

    bool isEmpty() const { return m_views.empty(); }
    int count() const { return int(m_views.size()); }
    double bestQuality() const;
    //! \brief Mean of the views that could be judged, when there are at least three of them: one alone says too little.
    std::optional<double> liveness() const;

    //! \brief Mean of the embeddings weighted by quality; of unit length for cosine models. Empty without views.
    core::Embedding fused(vision::Metric metric) const;
    //! \brief Views that alone would point to this person too.
    int agreeing(const QString &personId) const;
    //! \brief Looks everybody up anew in another gallery.
    void rematch(const vision::Gallery &gallery);

private:
    std::vector<FaceView> m_views;
    QDateTime m_lastAdded;
};

//! \brief Who these views are of.
core::Decision decide(const FaceViews &views, const vision::Gallery &gallery, vision::Metric metric,
                      const core::DecisionRule &rule);

} // namespace pipeline

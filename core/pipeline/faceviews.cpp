// SPDX-License-Identifier: MIT
#include "core/pipeline/faceviews.h"

#include <algorithm>
#include <cmath>

namespace pipeline {

namespace {
constexpr double kClearlyBetter = 1.15;
constexpr int kApartMs = 150; // two views of the same instant are one view
constexpr int kQuickViews = 2; // the first ones come as fast as they can: the name waits for them
constexpr int kLivenessViews = 3;

double length(const core::Embedding &embedding)
{
    double square = 0;
    for (const float value : embedding.values)
        square += double(value) * double(value);
    return std::sqrt(square);
}
} // namespace

bool FaceViews::wants(double quality, const QDateTime &at) const
{
    if (count() >= kQuickViews && m_lastAdded.msecsTo(at) < kApartMs)
        return false;
    if (count() < kMost)
        return true;
    return quality > kClearlyBetter * std::ranges::min_element(m_views, {}, &FaceView::quality)->quality;
}

void FaceViews::add(FaceView view)
{
    m_lastAdded = view.at;
    m_views.push_back(std::move(view));
    if (count() > kMost)
        m_views.erase(std::ranges::min_element(m_views, {}, &FaceView::quality));
}

double FaceViews::bestQuality() const
{
    return m_views.empty() ? 0 : std::ranges::max_element(m_views, {}, &FaceView::quality)->quality;
}

std::optional<double> FaceViews::liveness() const
{
    double sum = 0;
    int judged = 0;
    for (const FaceView &view : m_views) {
        if (view.liveness) {
            sum += *view.liveness;
            ++judged;
        }
    }
    return judged >= kLivenessViews ? std::optional(sum / judged) : std::nullopt;
}

core::Embedding FaceViews::fused(vision::Metric metric) const
{
    if (m_views.empty())
        return {};
    core::Embedding sum {m_views.front().embedding.modelId,
                         std::vector<float>(m_views.front().embedding.values.size(), 0.F)};
    double weights = 0;
    for (const FaceView &view : m_views) {
        if (view.embedding.values.size() != sum.values.size())
            continue;
        const double weight = std::max(0.01, view.quality);
        weights += weight;
        for (std::size_t i = 0; i < sum.values.size(); ++i)
            sum.values[i] += float(weight) * view.embedding.values[i];
    }
    double scale = 1 / weights;
    if (metric == vision::Metric::Cosine) {
        double square = 0;
        for (const float value : sum.values)
            square += double(value) * double(value);
        scale = square > 0 ? 1 / std::sqrt(square) : 0;
    }
    for (float &value : sum.values)
        value = float(value * scale);
    return sum;
}

int FaceViews::agreeing(const QString &personId) const
{
    return int(std::ranges::count(m_views, personId, &FaceView::bestPersonId));
}

void FaceViews::rematch(const vision::Gallery &gallery)
{
    for (FaceView &view : m_views) {
        const QList<core::Candidate> best = gallery.match(view.embedding, 1);
        view.bestPersonId = best.isEmpty() ? QString() : best.front().personId;
    }
}

core::Decision decide(const FaceViews &views, const vision::Gallery &gallery, vision::Metric metric,
                      const core::DecisionRule &rule)
{
    QList<core::Candidate> candidates = gallery.match(views.fused(metric));
    if (metric == vision::Metric::Cosine) {
        // What differs between the views cancels out when they are fused, which brings them nearer to everybody,
        // strangers too. The thresholds were measured on single views; scaled back, a fused similarity is their mean:
        // steadier, not higher.
        const double concord = length(views.fused(vision::Metric::Euclidean));
        for (core::Candidate &candidate : candidates)
            candidate.similarity *= concord;
    }
    core::DecisionRule anyCount = rule;
    anyCount.agreeingViews = 0;
    const core::Decision who = core::decide(candidates, views.bestQuality(), 0, anyCount);
    return core::decide(candidates, views.bestQuality(), views.agreeing(who.personId), rule);
}

} // namespace pipeline

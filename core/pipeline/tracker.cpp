// SPDX-License-Identifier: MIT
#include "core/pipeline/tracker.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace pipeline {

namespace {
constexpr float kVelocityGain = 0.5F; // one picture's jitter moves the estimate half way
constexpr float kLargestStep = 1.2F; // face sizes between two looks; farther away it is somebody else
constexpr float kLargestScale = 1.8F; // nobody's face nearly doubles between two looks

cv::Point2f centre(const cv::Rect2f &box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

// 0 is a perfect fit, nothing when it cannot be the same face.
std::optional<float> cost(const cv::Rect2f &expected, const cv::Rect2f &seen)
{
    const float size = (expected.height + seen.height) / 2;
    if (!(size > 0))
        return std::nullopt;
    const float scale = std::max(expected.height, seen.height) / std::max(1.F, std::min(expected.height, seen.height));
    const cv::Point2f step = centre(seen) - centre(expected);
    const float distance = std::hypot(step.x, step.y) / size;
    if (distance > kLargestStep || scale > kLargestScale)
        return std::nullopt;
    const float overlap = (expected & seen).area() / std::max(1.F, (expected | seen).area());
    return distance + (1 - overlap) + (scale - 1);
}
} // namespace

cv::Rect2f Track::predicted(const QDateTime &at) const
{
    const float seconds = float(std::clamp<qint64>(lastSeen.msecsTo(at), 0, 500)) / 1000.F;
    cv::Rect2f box = face.box;
    box.x += velocity.x * seconds;
    box.y += velocity.y * seconds;
    return box;
}

Tracker::Tracker(int forgetAfterMs) : m_forgetAfterMs(forgetAfterMs) { }

Tracker::Update Tracker::update(const vision::DetectedFaces &faces, const QDateTime &at)
{
    Update result;
    result.lost = advance(at);
    result.trackOf.resize(faces.size());

    std::vector<std::tuple<float, std::size_t, std::size_t>> pairs; // cost, track, face
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        const cv::Rect2f expected = m_tracks[t].predicted(at);
        for (std::size_t f = 0; f < faces.size(); ++f) {
            if (const auto price = cost(expected, faces[f].box))
                pairs.emplace_back(*price, t, f);
        }
    }
    std::ranges::sort(pairs);
    std::vector<bool> taken(m_tracks.size(), false);
    for (const auto &[price, t, f] : pairs) {
        if (taken[t] || result.trackOf[f])
            continue;
        taken[t] = true;
        Track &track = m_tracks[t];
        const float seconds = float(track.lastSeen.msecsTo(at)) / 1000.F;
        if (seconds > 0) {
            const cv::Point2f step = centre(faces[f].box) - centre(track.face.box);
            track.velocity += (step * (1 / seconds) - track.velocity) * kVelocityGain;
        }
        track.face = faces[f];
        track.lastSeen = at;
        ++track.hits;
        result.trackOf[f] = track.id;
    }
    for (std::size_t f = 0; f < faces.size(); ++f) {
        if (result.trackOf[f])
            continue;
        m_tracks.push_back({m_nextId, faces[f], {}, at, at, 1});
        result.trackOf[f] = m_nextId++;
    }
    return result;
}

std::vector<Track> Tracker::advance(const QDateTime &at)
{
    const auto isOver = [&](const Track &track) { return track.lastSeen.msecsTo(at) > m_forgetAfterMs; };
    std::vector<Track> lost;
    std::ranges::copy_if(m_tracks, std::back_inserter(lost), isOver);
    std::erase_if(m_tracks, isOver);
    return lost;
}

const Track *Tracker::track(int id) const
{
    const auto it = std::ranges::find(m_tracks, id, &Track::id);
    return it == m_tracks.end() ? nullptr : &*it;
}

} // namespace pipeline

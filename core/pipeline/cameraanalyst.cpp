// SPDX-License-Identifier: MIT
#include "core/pipeline/cameraanalyst.h"

#include <QElapsedTimer>

#include <opencv2/imgproc.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {
using Effort = vision::FaceDetector::Effort;

constexpr int kKeepWatchMs
    = 2000; // even a still scene is glanced at: somebody may have stood still since before the start
constexpr int kAfterMotionMs = 1500; // somebody who stops is still there
constexpr int kConfirmMovingMs = 200; // a thing moves and no face is seen: look harder, but not at every picture
constexpr int kFreshMs = 1500; // a new face is looked at hard in every picture until it has its first views
constexpr int kConfirmSettledMs = 1000; // everybody has a name and good views: look for better ones at leisure
constexpr int kPersonMotionMs = 1000; // a passing shadow is no visitor
constexpr std::size_t kMostPast
    = 12; // pictures: at five a second the last two and a half seconds, under half a second of work
constexpr int kPastForgetMs = 1500; // kept pictures lie further apart
constexpr int kShownMs = 400; // a box is drawn so long after its face was last found

class StageTimer {
public:
    explicit StageTimer(std::vector<StageTime> &times) : m_times(times) { m_timer.start(); }
    void restart() { m_timer.start(); }
    void done(QStringView stage)
    {
        m_times.push_back({stage.toString(), double(m_timer.nsecsElapsed()) * 1e-9});
        m_timer.start();
    }

private:
    std::vector<StageTime> &m_times;
    QElapsedTimer m_timer;
};

bool isDue(const QDateTime &last, const QDateTime &now, int everyMs)
{
    return !last.isValid() || last.msecsTo(now) >= everyMs;
}
} // namespace

CameraAnalyst::CameraAnalyst(QString camera, const vision::EngineInfo &info, core::DecisionRule rule, VisitRules rules)
    : m_camera(camera)
    , m_info(info)
    , m_rule(rule)
    , m_builder(std::move(camera), rules, {info.metric, info.calibration})
{ }

// Spends work where it matters: nothing on a still scene, a small look while something moves, a good look while a
// visitor still needs a name or a better view.
std::optional<Effort> CameraAnalyst::effortFor(const core::Frame &frame, const Motion &motion) const
{
    const QDateTime &now = frame.takenAt;
    const auto &tracks = m_tracker.tracks();
    if (!tracks.empty()) {
        int everyMs = kConfirmSettledMs;
        for (const Track &track : tracks) {
            const auto visitor = m_visitors.find(track.id);
            const int views = visitor == m_visitors.end() ? 0 : visitor->second.views.count();
            const bool isFresh = track.firstSeen.msecsTo(now) < kFreshMs;
            if (views < std::max(1, m_rule.agreeingViews))
                everyMs = std::min(everyMs, isFresh ? 0 : kConfirmMovingMs);
            else if (views < FaceViews::kMost)
                everyMs = std::min(everyMs, kConfirmMovingMs);
        }
        if (isDue(m_lastConfirm, now, everyMs))
            return Effort::Confirm;
        // Glancing finds large faces only; the others are looked for often enough not to lose them.
        const bool anySmall = std::ranges::any_of(
            tracks, [&](const Track &track) { return track.face.box.height * 6 < float(frame.pixels.rows); });
        return anySmall && isDue(m_lastConfirm, now, kConfirmMovingMs) ? Effort::Confirm : Effort::Glance;
    }
    if (motion.moved || (m_lastMotion.isValid() && m_lastMotion.msecsTo(now) < kAfterMotionMs))
        return isDue(m_lastConfirm, now, kConfirmMovingMs) ? Effort::Confirm : Effort::Glance;
    if (isDue(m_lastGlance, now, kKeepWatchMs))
        return Effort::Confirm;
    return std::nullopt;
}

CameraAnalyst::Outcome CameraAnalyst::look(const core::Frame &frame, vision::Engine &engine,
                                           const vision::Gallery &gallery)
{
    Outcome outcome;
    outcome.report.view = {m_camera, frame.sequence, QSize(frame.pixels.cols, frame.pixels.rows), {}};
    std::vector<StageTime> &times = outcome.report.times;
    QElapsedTimer total;
    total.start();

    StageTimer timer(times);
    const Motion motion = m_gate.look(frame.pixels);
    timer.done(u"motion");
    outcome.report.hadMotion = motion.moved;
    if (motion.moved)
        m_lastMotion = frame.takenAt;
    m_last = frame;

    std::vector<Sighting> sightings;
    if (const auto effort = effortFor(frame, motion)) {
        timer.restart();
        auto found = engine.detector->detect(frame.pixels, *effort);
        timer.done(u"detection");
        if (!found)
            outcome.errors.push_back(found.error());
        vision::DetectedFaces faces = std::move(found).valueOr({});
        m_lastGlance = frame.takenAt;
        // A glance that finds somebody new is confirmed at once, on the same picture: the name waits for nothing.
        const bool isNew = *effort == Effort::Glance && faces.size() > m_tracker.tracks().size();
        if (isNew) {
            if (auto confirmed = engine.detector->detect(frame.pixels, Effort::Confirm))
                faces = *std::move(confirmed);
            timer.done(u"detection");
        }
        const bool isConfirmed = isNew || *effort == Effort::Confirm;
        if (isConfirmed)
            m_lastConfirm = frame.takenAt;

        sightings = follow(frame, faces, m_tracker, m_visitors, isConfirmed ? &engine : nullptr, gallery, outcome);
    } else {
        for (const Track &lost : m_tracker.advance(frame.takenAt))
            m_visitors.erase(lost.id);
    }
    m_builder.observe(frame, sightings);
    watchMotion(frame, motion);
    outcome.updates = m_builder.advance(frame.takenAt, gallery);

    for (const Track &track : m_tracker.tracks()) {
        if (track.hits < 2 || track.lastSeen.msecsTo(frame.takenAt) > kShownMs)
            continue;
        const Visitor &visitor = m_visitors[track.id];
        const cv::Rect2f box = track.predicted(frame.takenAt);
        core::LiveFace face;
        face.track = track.id;
        face.box = {box.x, box.y, box.width, box.height};
        face.isDecided = visitor.decision.verdict != core::Decision::Verdict::Unknown
            || visitor.views.count() >= m_rule.agreeingViews;
        if (visitor.decision.verdict != core::Decision::Verdict::Unknown) {
            face.kind = visitor.decision.verdict == core::Decision::Verdict::Blocked ? core::VisitFace::Kind::Blocked
                                                                                     : core::VisitFace::Kind::Known;
            face.name = gallery.personName(visitor.decision.personId);
            face.confidence = m_info.calibration.confidence(visitor.decision.similarity, int(gallery.personCount()));
        }
        outcome.report.view.faces.push_back(face);
    }
    times.push_back({u"total"_s, double(total.nsecsElapsed()) * 1e-9});
    return outcome;
}

// Which face is whose, and what each tells; without an engine (after a mere glance) nobody is studied.
std::vector<Sighting> CameraAnalyst::follow(const core::Frame &frame, const vision::DetectedFaces &faces,
                                            Tracker &tracker, Visitors &visitors, vision::Engine *engine,
                                            const vision::Gallery &gallery, Outcome &outcome)
{
    std::vector<Sighting> sightings;
    const Tracker::Update update = tracker.update(faces, frame.takenAt);
    for (const std::optional<int> &id : update.trackOf) {
        const Track *track = id ? tracker.track(*id) : nullptr;
        if (!track)
            continue;
        Visitor &visitor = visitors[track->id];
        visitor.quality = 0;
        if (engine)
            study(frame, *engine, gallery, *track, visitor, outcome);
        sightings.push_back(
            {track->id, track->hits, track->face.box, visitor.quality, &visitor.views, visitor.decision});
    }
    for (const Track &lost : update.lost)
        visitors.erase(lost.id);
    return sightings;
}

void CameraAnalyst::lookBack(const std::vector<core::Frame> &past, vision::Engine &engine,
                             const vision::Gallery &gallery, Outcome &outcome)
{
    Tracker tracker(kPastForgetMs);
    Visitors visitors;
    int lowest = m_pastTrack;
    const std::size_t first = past.size() > kMostPast ? past.size() - kMostPast : 0;
    for (std::size_t i = first; i < past.size(); ++i) {
        core::Frame frame = past.at(i);
        if (frame.isEmpty())
            continue;
        // Faces are measured in the camera's own pixels, but one too small in the kept picture stays too small.
        double enlarged = 1;
        if (!m_last.isEmpty() && frame.pixels.cols < m_last.pixels.cols) {
            enlarged = double(m_last.pixels.cols) / frame.pixels.cols;
            cv::resize(frame.pixels, frame.pixels, m_last.pixels.size(), 0, 0, cv::INTER_LINEAR);
        }
        StageTimer timer(outcome.report.times);
        auto found = engine.detector->detect(frame.pixels, Effort::Confirm);
        timer.done(u"detection");
        if (!found) {
            outcome.errors.push_back(found.error());
            return;
        }
        std::erase_if(
            *found, [&](const vision::DetectedFace &face) { return face.box.height < m_info.smallestFace * enlarged; });
        std::vector<Sighting> sightings = follow(frame, *found, tracker, visitors, &engine, gallery, outcome);
        for (Sighting &sighting : sightings) {
            sighting.track = m_pastTrack - sighting.track;
            lowest = std::min(lowest, sighting.track);
        }
        m_builder.observe(frame, sightings);
    }
    m_pastTrack = lowest;
}

// One confirmed face: is this view worth encoding, and what do all views say now?
void CameraAnalyst::study(const core::Frame &frame, vision::Engine &engine, const vision::Gallery &gallery,
                          const Track &track, Visitor &visitor, Outcome &outcome)
{
    std::vector<StageTime> &times = outcome.report.times;
    if (track.face.box.height < float(m_info.smallestFace))
        return;
    StageTimer timer(times);
    const core::Result<cv::Mat> chip = engine.aligner->align(frame.pixels, track.face);
    timer.done(u"alignment");
    if (!chip)
        return; // half a face at the border, or no face at all: no view, no fault
    visitor.quality = vision::judgeFace(frame.pixels, track.face, *chip).overall;
    if (!(visitor.quality >= m_rule.minQuality) || !visitor.views.wants(visitor.quality, frame.takenAt))
        return;
    timer.restart();
    core::Result<core::Embedding> embedding = engine.encoder->encode(*chip);
    timer.done(u"encoding");
    if (!embedding) {
        outcome.errors.push_back(embedding.error());
        return;
    }
    FaceView view {*std::move(embedding), visitor.quality, std::nullopt, frame.takenAt, {}};
    if (engine.liveness) {
        timer.restart();
        view.liveness = engine.liveness->judge(frame.pixels, track.face);
        timer.done(u"liveness");
    }
    timer.restart();
    const QList<core::Candidate> best = gallery.match(view.embedding, 1);
    view.bestPersonId = best.isEmpty() ? QString() : best.front().personId;
    visitor.views.add(std::move(view));
    visitor.decision = decide(visitor.views, gallery, m_info.metric, m_rule);
    timer.done(u"matching");
}

void CameraAnalyst::watchMotion(const core::Frame &frame, const Motion &motion)
{
    if (!motion.isPersonSized()) {
        if (m_lastMotion.isValid() && m_lastMotion.msecsTo(frame.takenAt) > kAfterMotionMs / 3)
            m_personSince = {};
        return;
    }
    if (!m_personSince.isValid())
        m_personSince = frame.takenAt;
    if (m_personSince.msecsTo(frame.takenAt) >= kPersonMotionMs)
        m_builder.personMoved(frame);
}

CameraAnalyst::Outcome CameraAnalyst::ring(core::Visit::Trigger trigger, const QDateTime &at,
                                           const std::vector<core::Frame> &past, vision::Engine *engine,
                                           const vision::Gallery &gallery)
{
    Outcome outcome;
    const QDateTime when = at.isValid() ? at : m_last.takenAt;
    if (!when.isValid())
        return outcome; // nothing has been seen of this file yet
    const bool looksBack = engine && wantsPast();
    m_builder.ring(trigger, m_last, when);
    if (looksBack)
        lookBack(past, *engine, gallery, outcome);
    outcome.updates = m_builder.advance(when, gallery);
    return outcome;
}

CameraAnalyst::Outcome CameraAnalyst::recall(const std::vector<core::Frame> &past, vision::Engine &engine,
                                             const vision::Gallery &gallery)
{
    Outcome outcome;
    if (past.empty() || !m_builder.isOpen() || !wantsPast())
        return outcome; // the visit ended before anybody could be recognised
    lookBack(past, engine, gallery, outcome);
    outcome.updates = m_builder.advance(past.back().takenAt, gallery);
    return outcome;
}

bool CameraAnalyst::isIdle() const
{
    return m_tracker.tracks().empty() && !m_builder.isOpen() && m_lastMotion.isValid()
        && m_lastMotion.msecsTo(m_last.takenAt) >= kAfterMotionMs;
}

std::vector<VisitUpdate> CameraAnalyst::advance(const QDateTime &now, const vision::Gallery &gallery)
{
    for (const Track &lost : m_tracker.advance(now))
        m_visitors.erase(lost.id);
    return m_builder.advance(now, gallery);
}

std::vector<VisitUpdate> CameraAnalyst::finish(const vision::Gallery &gallery)
{
    m_visitors.clear();
    return m_builder.finish(gallery);
}

void CameraAnalyst::galleryChanged(const vision::Gallery &gallery)
{
    for (auto &[track, visitor] : m_visitors) {
        visitor.views.rematch(gallery);
        if (!visitor.views.isEmpty())
            visitor.decision = decide(visitor.views, gallery, m_info.metric, m_rule);
    }
}

void CameraAnalyst::setRules(const core::DecisionRule &rule, const VisitRules &rules, const vision::Gallery &gallery)
{
    m_rule = rule;
    m_builder.setRules(rules);
    galleryChanged(gallery);
}

} // namespace pipeline

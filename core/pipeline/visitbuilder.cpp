// SPDX-License-Identifier: MIT
#include "core/pipeline/visitbuilder.h"

#include "core/domain/ulid.h"
#include "core/vision/picture.h"
#include "core/vision/similarity.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {
constexpr double kBetterSnapshot = 1.3; // while the visit lasts, a new picture must be worth sending
constexpr double kBetterAtEnd = 1.05;

QRectF toQRect(const cv::Rect2f &box) { return {box.x, box.y, box.width, box.height}; }

// What a visit says to people: an update is due when this changes.
QString news(const core::Visit &visit)
{
    QStringList words {core::toString(visit.outcome), visit.rang ? u"rang"_s : QString()};
    for (const core::VisitFace &face : visit.faces)
        words << core::toString(face.kind) + u':' + face.personId;
    std::sort(words.begin() + 2, words.end());
    return words.join(u'|');
}

std::pair<int, int> ordered(int a, int b) { return {std::min(a, b), std::max(a, b)}; }
} // namespace

VisitBuilder::VisitBuilder(QString camera, VisitRules rules, Meaning meaning)
    : m_camera(std::move(camera))
    , m_rules(rules)
    , m_meaning(std::move(meaning))
{ }

void VisitBuilder::open(core::Visit::Trigger trigger, const QDateTime &at)
{
    core::Visit visit;
    visit.id = core::newId(core::kVisitPrefix, at);
    visit.camera = m_camera;
    visit.trigger = trigger;
    visit.startedAt = at;
    visit.correlationId = visit.id;
    m_visit = visit;
    m_lastSeen = at;
    m_announced = false;
    m_given.clear();
}

void VisitBuilder::observe(const core::Frame &frame, const std::vector<Sighting> &faces)
{
    bool anyCounts = false;
    double score = 0;
    std::map<int, cv::Rect2f> boxes;
    for (const Sighting &face : faces) {
        Record &record = m_records[face.track];
        record.track = face.track;
        record.hits = face.hits;
        record.height = std::max(record.height, face.box.height);
        record.decision = face.decision;
        if (face.views)
            record.views = *face.views;
        if (face.quality > record.bestQuality) {
            record.bestQuality = face.quality;
            record.bestBox = face.box;
        }
        for (const Sighting &other : faces) {
            if (other.track != face.track)
                m_together.insert(ordered(face.track, other.track));
        }
        if (!counts(record))
            continue;
        anyCounts = true;
        score += 0.05 + face.quality; // a face that was not judged is still better than an empty doorstep
        boxes[face.track] = face.box;
    }
    if (!anyCounts)
        return;
    if (!m_visit)
        open(core::Visit::Trigger::Face, frame.takenAt);
    m_lastSeen = std::max(m_lastSeen, frame.takenAt); // a look back into the time before the ring ends nothing earlier
    keepPicture(frame, score, std::move(boxes));
}

void VisitBuilder::personMoved(const core::Frame &frame)
{
    if (!m_visit)
        open(core::Visit::Trigger::Motion, frame.takenAt);
    m_lastSeen = frame.takenAt;
    keepPicture(frame, 0.01, {});
}

void VisitBuilder::ring(core::Visit::Trigger trigger, const core::Frame &frame, const QDateTime &at)
{
    if (!m_visit)
        open(trigger, at);
    m_visit->rang = true;
    m_lastSeen = std::max(m_lastSeen, at);
    if (!frame.isEmpty())
        keepPicture(frame, 0, {});
}

bool VisitBuilder::hasFace() const
{
    return std::ranges::any_of(m_records, [this](const auto &entry) { return counts(entry.second); });
}

bool VisitBuilder::counts(const Record &record) const
{
    return record.hits >= m_rules.leastHits && record.height >= float(m_rules.leastFacePixels);
}

void VisitBuilder::keepPicture(const core::Frame &frame, double score, std::map<int, cv::Rect2f> boxes)
{
    if (frame.isEmpty() || score <= m_snapshot.score)
        return;
    m_snapshot.picture = frame.pixels;
    m_snapshot.boxes = std::move(boxes);
    m_snapshot.score = score;
}

bool VisitBuilder::coexisted(const std::vector<const Record *> &visitor, const Record &record) const
{
    return std::ranges::any_of(
        visitor, [&](const Record *other) { return m_together.contains(ordered(other->track, record.track)); });
}

// Tracks are not people: one visitor may be lost from sight and found again. Two tracks are one visitor when they were
// never in one picture and are of the same person, or are alike enough.
std::vector<std::vector<const VisitBuilder::Record *>> VisitBuilder::visitors() const
{
    std::vector<const Record *> records;
    for (const auto &[id, record] : m_records) {
        if (counts(record))
            records.push_back(&record);
    }
    // The surest first, so that the others gather around them; faces of which no view was good enough come last.
    std::ranges::stable_sort(records, [](const Record *a, const Record *b) {
        const auto rank = [](const Record *r) {
            return std::tuple(r->decision.verdict != core::Decision::Verdict::Unknown, !r->views.isEmpty(),
                              r->decision.similarity);
        };
        return rank(a) > rank(b);
    });
    std::vector<std::vector<const Record *>> people;
    for (const Record *record : records) {
        const auto isSame = [&](const std::vector<const Record *> &visitor) {
            if (coexisted(visitor, *record))
                return false;
            if (record->views.isEmpty()) // seen from too far or too badly: whoever was clearly seen explains it
                return true;
            const Record &first = *visitor.front();
            if (record->decision.verdict != core::Decision::Verdict::Unknown
                && record->decision.personId == first.decision.personId)
                return true;
            return vision::similarity(record->views.fused(m_meaning.metric), first.views.fused(m_meaning.metric),
                                      m_meaning.metric)
                >= m_rules.sameVisitor;
        };
        const auto same = std::ranges::find_if(people, isSame);
        if (same != people.end())
            same->push_back(record);
        else
            people.push_back({record});
    }
    return people;
}

core::VisitFace VisitBuilder::faceOf(const std::vector<const Record *> &visitor, const vision::Gallery &gallery) const
{
    const Record &best = *visitor.front();
    core::VisitFace face;
    face.decision = best.decision;
    face.similarity = best.decision.similarity;
    if (best.decision.verdict != core::Decision::Verdict::Unknown) {
        face.kind = best.decision.verdict == core::Decision::Verdict::Blocked ? core::VisitFace::Kind::Blocked
                                                                              : core::VisitFace::Kind::Known;
        face.personId = best.decision.personId;
        face.name = gallery.personName(face.personId);
    }
    if (!best.decision.secondPersonId.isEmpty() || face.similarity > -1)
        face.confidence = m_meaning.calibration.confidence(face.similarity, int(gallery.personCount()));
    const Record *sharpest
        = *std::ranges::max_element(visitor, {}, [](const Record *r) { return r->views.bestQuality(); });
    face.quality = sharpest->views.bestQuality();
    face.liveness = best.views.liveness();
    for (const Record *record : visitor)
        face.views += record->views.count();
    face.embedding = best.views.fused(m_meaning.metric);
    face.box = toQRect(best.bestBox);
    for (const Record *record : visitor) {
        if (const auto shown = m_snapshot.boxes.find(record->track); shown != m_snapshot.boxes.end())
            face.box = toQRect(shown->second);
    }
    return face;
}

QList<core::VisitFace> VisitBuilder::faces(const vision::Gallery &gallery) const
{
    QList<core::VisitFace> faces;
    QSet<QString> named;
    for (const auto &visitor : visitors()) {
        core::VisitFace face = faceOf(visitor, gallery);
        // Nobody stands beside himself: of two in one picture with one name only the surer (which comes first) keeps
        // it.
        if (!face.personId.isEmpty() && named.contains(face.personId)) {
            face.kind = core::VisitFace::Kind::Unknown;
            face.decision.verdict = core::Decision::Verdict::Unknown;
            face.decision.reason = core::Decision::Reason::TooCloseToSecond;
            face.decision.personId.clear();
            face.personId.clear();
            face.name.clear();
        }
        named.insert(face.personId);
        faces.push_back(std::move(face));
    }
    return faces;
}

VisitUpdate VisitBuilder::update(VisitUpdate::Event event, double betterBy)
{
    VisitUpdate update {event, *m_visit, {}};
    if (!m_snapshot.picture.empty()
        && (m_snapshot.givenScore < 0 || m_snapshot.score > m_snapshot.givenScore * betterBy)) {
        if (core::Result<QByteArray> jpeg = vision::encodeJpeg(m_snapshot.picture, m_rules.snapshotQuality)) {
            update.snapshot = *std::move(jpeg);
            m_snapshot.givenScore = std::max(0.0, m_snapshot.score);
        }
    }
    m_given = news(*m_visit);
    return update;
}

std::vector<VisitUpdate> VisitBuilder::advance(const QDateTime &now, const vision::Gallery &gallery)
{
    std::vector<VisitUpdate> updates;
    if (!m_visit) {
        // Tracks that never became a visit are forgotten in time.
        if (!m_records.empty() && (!m_lastSeen.isValid() || m_lastSeen.msecsTo(now) > m_rules.gapMs)) {
            std::erase_if(m_records, [this](const auto &entry) { return !counts(entry.second); });
            m_lastSeen = now;
        }
        return updates;
    }
    m_visit->faces = faces(gallery);
    m_visit->outcome = core::outcomeOf(m_visit->faces, m_rules.livenessThreshold);
    if (!m_announced) {
        m_announced = true;
        updates.push_back(update(VisitUpdate::Event::Opened, kBetterSnapshot));
    } else if (news(*m_visit) != m_given) {
        updates.push_back(update(VisitUpdate::Event::Changed, kBetterSnapshot));
    }
    if (m_lastSeen.msecsTo(now) > m_rules.gapMs) {
        for (VisitUpdate &last : finish(gallery))
            updates.push_back(std::move(last));
    }
    return updates;
}

std::vector<VisitUpdate> VisitBuilder::finish(const vision::Gallery &gallery)
{
    std::vector<VisitUpdate> updates;
    if (m_visit) {
        m_visit->faces = faces(gallery);
        m_visit->outcome = core::outcomeOf(m_visit->faces, m_rules.livenessThreshold);
        if (!m_announced)
            updates.push_back(update(VisitUpdate::Event::Opened, kBetterSnapshot));
        m_visit->endedAt = std::max(m_lastSeen, m_visit->startedAt);
        updates.push_back(update(VisitUpdate::Event::Closed, kBetterAtEnd));
    }
    m_visit.reset();
    m_records.clear();
    m_together.clear();
    m_snapshot = {};
    m_lastSeen = {};
    m_announced = false;
    return updates;
}

} // namespace pipeline

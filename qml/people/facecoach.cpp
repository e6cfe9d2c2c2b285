// SPDX-License-Identifier: MIT
#include "qml/people/facecoach.h"

#include "core/domain/futures.h"

#include <QAccessible>

#include <algorithm>

namespace ui {

static_assert(int(FaceCoach::Done) == int(core::EnrolmentCoach::Instruction::Done));
static_assert(int(FaceCoach::TurnMore) == int(core::EnrolmentCoach::Instruction::TurnMore));
static_assert(int(FaceCoach::Down) == int(core::EnrolmentCoach::Pose::Down));

FaceCoach::FaceCoach(core::FaceScout *scout, EnrolmentDraft &draft, QObject *parent)
    : QObject(parent)
    , m_scout(scout)
    , m_draft(draft)
{
    m_clock.start();
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &FaceCoach::look);
    connect(&m_draft, &EnrolmentDraft::judged, this, &FaceCoach::judged);
}

void FaceCoach::setActive(bool isActive)
{
    if (isActive == m_look.isActive() || (isActive && !m_scout))
        return;
    if (isActive)
        m_look.start();
    else
        m_look.stop();
    say(isActive || m_coach.pose() ? Waiting : Done);
    Q_EMIT isActiveChanged();
}

void FaceCoach::setCamera(LiveCamera *camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    Q_EMIT cameraChanged();
}

FaceCoach::Pose FaceCoach::pose() const
{
    const auto pose = m_coach.pose();
    return pose ? Pose(*pose) : NoPose;
}

int FaceCoach::takenPoses() const
{
    int bits = 0;
    for (int pose = Straight; pose <= Down; ++pose) {
        if (m_coach.hasTaken(core::EnrolmentCoach::Pose(pose)))
            bits |= 1 << pose;
    }
    return bits;
}

void FaceCoach::begin()
{
    ++m_round;
    m_coach = core::EnrolmentCoach();
    m_taken.clear();
    m_error.clear();
    m_isLooking = false;
    say(Waiting);
}

void FaceCoach::skip()
{
    m_coach.skip();
    say(m_coach.pose() ? Waiting : Done);
}

void FaceCoach::announce(QQuickItem *words) const
{
    QAccessibleEvent event(words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FaceCoach::look()
{
    if (m_isLooking || !m_camera || m_camera->frame().isEmpty())
        return;
    const cv::Mat picture = m_camera->frame().pixels; // nobody writes to them
    QList<core::Embedding> taken;
    for (const auto &[key, embedding] : std::as_const(m_taken))
        taken << embedding;
    m_isLooking = true;
    core::whenDone(this, m_scout->glimpse(picture, taken),
                   [this, picture, round = m_round](const core::Result<core::FaceGlimpse> &glimpse) {
                       if (round != m_round)
                           return;
                       m_isLooking = false;
                       if (!isActive()) // nobody waits for it any more
                           return;
                       // A station that is busy for a moment is asked again.
                       m_error = glimpse || glimpse.error().code == core::Error::Code::Unavailable
                           ? QString()
                           : glimpse.error().message;
                       if (!glimpse) {
                           say(m_instruction);
                           return;
                       }
                       const core::EnrolmentCoach::Advice advice = m_coach.see(*glimpse, m_clock.elapsed());
                       if (advice.takes)
                           take(picture, glimpse->faces.front().embedding);
                       say(Instruction(advice.instruction));
                   });
}

void FaceCoach::take(const cv::Mat &picture, const core::Embedding &embedding)
{
    if (const quint64 key = m_draft.addPicture(picture, m_camera ? m_camera->name() : QString()))
        m_taken.append({key, embedding});
    else
        m_coach.refused();
}

void FaceCoach::judged(quint64 key, EnrolmentDraft::Verdict verdict)
{
    const auto taken = std::ranges::find(m_taken, key, &std::pair<quint64, core::Embedding>::first);
    if (taken == m_taken.end() || verdict == EnrolmentDraft::Good || verdict == EnrolmentDraft::Taken)
        return;
    if (taken + 1 == m_taken.end()) // what came after it has taken its place otherwise
        m_coach.refused();
    m_taken.erase(taken);
    say(m_instruction);
}

void FaceCoach::say(Instruction instruction)
{
    m_instruction = instruction;
    Q_EMIT changed();
}

} // namespace ui

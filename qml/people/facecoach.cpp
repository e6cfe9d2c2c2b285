// SPDX-License-Identifier: MIT
#include "qml/people/facecoach.h"

#include "core/domain/futures.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

namespace ui {

static_assert(int(FaceCoach::Done) == int(core::EnrolmentCoach::Instruction::Done));
static_assert(int(FaceCoach::TurnMore) == int(core::EnrolmentCoach::Instruction::TurnMore));
static_assert(int(FaceCoach::LeftOut) == int(core::EnrolmentCoach::Instruction::LeftOut));
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
    connect(&m_draft, &EnrolmentDraft::rowsRemoved, this, &FaceCoach::forgetRemoved);
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

void FaceCoach::startAgain()
{
    const QList<TakenPicture> taken = std::exchange(m_taken, {});
    for (const TakenPicture &picture : taken)
        m_draft.removePicture(picture.key);
    m_draft.dismissAlike(); // it was said of them
    begin();
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
    for (const TakenPicture &before : std::as_const(m_taken))
        taken << before.embedding;
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
                           say(m_instruction, m_isStuck);
                           return;
                       }
                       const core::EnrolmentCoach::Advice advice = m_coach.see(*glimpse, m_clock.elapsed());
                       if (advice.takes)
                           take(*advice.takes, picture, glimpse->faces.front().embedding);
                       say(Instruction(advice.instruction), advice.isStuck);
                   });
}

void FaceCoach::take(core::EnrolmentCoach::Pose pose, const cv::Mat &picture, const core::Embedding &embedding)
{
    if (const quint64 key = m_draft.addPicture(picture, m_camera ? m_camera->name() : QString()))
        m_taken.append({key, pose, embedding});
    else
        m_coach.refused(pose);
}

void FaceCoach::judged(quint64 key, EnrolmentDraft::Verdict verdict)
{
    const auto taken = std::ranges::find(m_taken, key, &TakenPicture::key);
    if (taken == m_taken.end() || verdict == EnrolmentDraft::Good || verdict == EnrolmentDraft::Taken)
        return;
    m_coach.refused(taken->pose);
    m_taken.erase(taken);
    say(m_instruction);
}

// What somebody threw away is nothing to compare with any more.
void FaceCoach::forgetRemoved()
{
    const auto isGone = [this](const TakenPicture &picture) { return !m_draft.hasPicture(picture.key); };
    for (const TakenPicture &picture : std::as_const(m_taken)) {
        if (isGone(picture))
            m_coach.again(picture.pose);
    }
    if (m_taken.removeIf(isGone) > 0)
        say(m_instruction);
}

void FaceCoach::say(Instruction instruction, bool isStuck)
{
    m_instruction = instruction;
    m_isStuck = isStuck;
    Q_EMIT changed();
}

} // namespace ui

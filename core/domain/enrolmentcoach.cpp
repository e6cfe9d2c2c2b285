// SPDX-License-Identifier: MIT
#include "core/domain/enrolmentcoach.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {
using Pose = EnrolmentCoach::Pose;
using Instruction = EnrolmentCoach::Instruction;

constexpr qint64 kGoneMs = 2000; // a face that is lost for less was not gone
constexpr qint64 kHeardMs = 2500; // it takes to do what is said
constexpr qint64 kMostGapMs = 1000; // between two glimpses that counts as time of trying

// What a picture should be, and what it may be where that cannot be had: a dark hall, a camera that hangs low.
struct Bar {
    double good;
    double least;
};
constexpr double kAsLarge = 0.5; // by area: who stands behind is smaller
constexpr Bar kShare {0.2, 0.12}; // face height to picture height; what the oval is drawn for is twice as much
constexpr Bar kMostShare {0.8, 0.92};
constexpr Bar kOffX {0.2, 0.34}; // from the middle, of the picture's width
constexpr Bar kOffY {0.24, 0.36};
constexpr Bar kLight {0.5, 0.15}; // of 1, as the three below
constexpr Bar kSharpness {0.3, 0.1};
constexpr Bar kSize {0.4, 0.25};
constexpr double kDark = 0.45; // brightness
constexpr Bar kMoved {0.035, 0.08}; // of the picture, between two glimpses
constexpr Bar kResized {0.06, 0.1}; // of its height: some detectors find sizes in steps

// In the measures of a glimpse. From a head of usual build 0.1 is a turn of 12 degrees, 0.34 of 36; 0.04 is 6 degrees
// up or down, 0.25 more than 30. Found points of a face that keeps still differ by 0.01.
constexpr double kUsualRaise = -0.07; // of faces that look straight: the mean of 380 photos, by either engine
constexpr Bar kStraightTurn {0.12, 0.3};
constexpr Bar kStraightRaise {0.14, 0.25};
constexpr Bar kTurn {0.1, 0.05};
constexpr double kMostTurn = 0.34;
constexpr Bar kRaise {0.04, 0.025};
constexpr double kHeld = 0.75; // of what a pose takes, while it is held
constexpr double kClearRaise = 0.07; // of who was not asked for it
constexpr double kMostRaise = 0.25;
constexpr double kNotAside = 0.15; // turn of who looks up or down

Instruction instructionFor(Pose pose)
{
    switch (pose) {
    case Pose::Straight:
        return Instruction::LookStraight;
    case Pose::Left:
        return Instruction::TurnLeft;
    case Pose::Right:
        return Instruction::TurnRight;
    case Pose::Up:
        return Instruction::LookUp;
    case Pose::Down:
        return Instruction::LookDown;
    }
    return Instruction::LookStraight;
}

Pose oppositeOf(Pose pose)
{
    switch (pose) {
    case Pose::Left:
        return Pose::Right;
    case Pose::Right:
        return Pose::Left;
    case Pose::Up:
        return Pose::Down;
    case Pose::Down:
        return Pose::Up;
    case Pose::Straight:
        break;
    }
    return Pose::Straight;
}

bool isAside(Pose pose) { return pose == Pose::Left || pose == Pose::Right; }

// How far a head goes into a pose, from its turn and raise. Their left is the picture's right.
double into(Pose pose, double turn, double raise)
{
    switch (pose) {
    case Pose::Straight:
        break;
    case Pose::Left:
        return turn;
    case Pose::Right:
        return -turn;
    case Pose::Up:
        return raise;
    case Pose::Down:
        return -raise;
    }
    return 0;
}
} // namespace

EnrolmentCoach::EnrolmentCoach(const QList<Pose> &poses) : m_raise(kUsualRaise)
{
    for (const Pose pose : poses)
        m_steps << Step {pose};
}

int EnrolmentCoach::taken() const { return int(std::ranges::count(m_steps, State::Taken, &Step::state)); }

bool EnrolmentCoach::hasTaken(Pose pose) const
{
    return std::ranges::any_of(m_steps,
                               [pose](const Step &step) { return step.pose == pose && step.state == State::Taken; });
}

bool EnrolmentCoach::isWanted(Pose pose) const
{
    return std::ranges::any_of(m_steps,
                               [pose](const Step &step) { return step.pose == pose && step.state == State::Wanted; });
}

std::optional<Pose> EnrolmentCoach::pose() const
{
    const auto step = std::ranges::find(m_steps, State::Wanted, &Step::state);
    return step == m_steps.end() ? std::nullopt : std::optional(step->pose);
}

EnrolmentCoach::Step *EnrolmentCoach::find(Pose pose)
{
    const auto step = std::ranges::find(m_steps, pose, &Step::pose);
    return step == m_steps.end() ? nullptr : &*step;
}

bool EnrolmentCoach::isTolerated(Instruction obstacle, int afterMs) const
{
    return m_hinderedMs.value(int(obstacle)) >= afterMs;
}

// What stands in the way of any picture, whatever the pose; the first is said.
std::optional<Instruction> EnrolmentCoach::obstacle(const FaceGlimpse &glimpse, const Place &place) const
{
    const FaceGlimpse::Face &face = glimpse.faces.front();
    const auto bar = [this](const Bar &bar, Instruction obstacle, int afterMs = kPatienceMs) {
        return isTolerated(obstacle, afterMs) ? bar.least : bar.good;
    };
    const auto area = [](const QRectF &box) { return box.width() * box.height(); };
    if (glimpse.faces.size() > 1 && area(glimpse.faces.at(1).box) > kAsLarge * area(face.box))
        return Instruction::Alone;
    if (face.isTooSmall || face.size < bar(kSize, Instruction::Closer)
        || place.height < bar(kShare, Instruction::Closer))
        return Instruction::Closer;
    if (place.height > bar(kMostShare, Instruction::Back))
        return Instruction::Back;
    if (std::abs(place.x - 0.5) > bar(kOffX, Instruction::Centre)
        || std::abs(place.y - 0.5) > bar(kOffY, Instruction::Centre))
        return Instruction::Centre;
    const Instruction light = face.brightness < kDark ? Instruction::MoreLight : Instruction::LessLight;
    if (face.light < bar(kLight, light))
        return light;
    const bool hasMoved = m_before
        && (std::max(std::abs(m_before->x - place.x), std::abs(m_before->y - place.y))
                > bar(kMoved, Instruction::HoldStill, kSettleMs)
            || std::abs(m_before->height - place.height) > bar(kResized, Instruction::HoldStill, kSettleMs));
    if (hasMoved || face.sharpness < bar(kSharpness, Instruction::HoldStill, kSettleMs))
        return Instruction::HoldStill;
    // Said of a good view only: a poor one is like nobody.
    if (face.isSomebodyElse && !(face.hasPose && std::abs(face.turn) > kMostTurn))
        return Instruction::SomebodyElse;
    return std::nullopt;
}

bool EnrolmentCoach::isHeldAsTaken(const FaceGlimpse::Face &face) const
{
    return std::ranges::any_of(m_steps, [&](const Step &step) {
        return step.state == State::Taken && std::abs(face.turn - step.turn) < kTurn.good
            && std::abs(face.raise - step.raise) < kRaise.good;
    });
}

bool EnrolmentCoach::isShown(const FaceGlimpse::Face &face, Pose pose, bool isAsked) const
{
    if (!face.hasPose) // a box tells nothing of a pose: then only what adds something counts
        return isAsked && !face.isSameView;
    const bool isLate = isAsked && m_askedMs >= kSettleMs;
    if (pose == Pose::Straight) { // once they have tried, what they hold is how this camera sees them look straight
        return std::abs(face.turn) <= (isLate ? kStraightTurn.least : kStraightTurn.good)
            && std::abs(face.raise - kUsualRaise) <= (isLate ? kStraightRaise.least : kStraightRaise.good);
    }
    if (face.isSameView && isHeldAsTaken(face)) // a picture for one pose only
        return false;
    const double turn = face.turn - m_turn;
    const double raise = face.raise - m_raise;
    const double held = into(pose, turn, raise);
    const bool isHalfEnough = isLate && !face.isSameView;
    const double asMuch = m_right && m_right->pose == pose ? kHeld
                                                           : 1; // who is in it does not fall out of it by a hair
    if (isAside(pose))
        return held >= asMuch * (isHalfEnough ? kTurn.least : kTurn.good) && held <= kMostTurn
            && std::abs(raise) <= kMostRaise;
    const double least = isHalfEnough ? kRaise.least : isAsked ? kRaise.good : kClearRaise;
    return held >= asMuch * least && held <= kMostRaise && std::abs(turn) <= (isAsked ? kNotAside : kTurn.least);
}

std::optional<Pose> EnrolmentCoach::shownPose(const FaceGlimpse::Face &face) const
{
    const Pose asked = *pose();
    if (isShown(face, asked, true))
        return asked;
    if (asked == Pose::Straight) // what the others are measured from
        return std::nullopt;
    const auto step = std::ranges::find_if(m_steps, [&](const Step &step) {
        return step.state == State::Wanted && step.pose != asked && isShown(face, step.pose, false);
    });
    return step == m_steps.end() ? std::nullopt : std::optional(step->pose);
}

// What brings them into the pose from how they hold their head now.
Instruction EnrolmentCoach::towards(const FaceGlimpse::Face &face, Pose pose) const
{
    if (pose == Pose::Straight || !face.hasPose)
        return face.hasPose || !face.isSameView ? instructionFor(pose) : Instruction::TurnMore;
    const double held = into(pose, face.turn - m_turn, face.raise - m_raise);
    const Bar &least = isAside(pose) ? kTurn : kRaise;
    if (held > (isAside(pose) ? kMostTurn : kMostRaise))
        return Instruction::TurnLess;
    // Said to who has heard the side: at first they still stand as for the picture before.
    if (held <= -least.good && m_askedMs >= kHeardMs && !isWanted(oppositeOf(pose)))
        return Instruction::OtherWay;
    if (!isAside(pose) && std::abs(face.turn - m_turn) > kNotAside)
        return instructionFor(pose);
    return held >= least.least ? Instruction::TurnMore : instructionFor(pose);
}

void EnrolmentCoach::goOn()
{
    m_right.reset();
    m_askedMs = 0;
    m_stuckMs = 0;
}

EnrolmentCoach::Advice EnrolmentCoach::hindered(Instruction obstacle, qint64 passedMs, qint64 ms)
{
    m_right.reset();
    if (obstacle == Instruction::LookHere) { // time of nobody; who comes next begins anew
        if ((m_nobodyMs += passedMs) >= kGoneMs)
            m_stuckMs = 0;
        return {obstacle};
    }
    m_hinderedMs[int(obstacle)] += passedMs;
    // Who cannot keep still is trying; who comes closer or looks for a lamp is busy, and their time stands still.
    return asked(obstacle == Instruction::HoldStill, obstacle, passedMs, ms);
}

EnrolmentCoach::Advice EnrolmentCoach::asked(bool isTrying, Instruction instruction, qint64 passedMs, qint64 ms)
{
    m_stuckMs += passedMs;
    if (isTrying)
        m_askedMs += passedMs;
    if (m_askedMs < kPatienceMs)
        return {instruction, {}, m_stuckMs >= kStuckMs};
    skip();
    m_word = Instruction::LeftOut;
    m_wordUntilMs = ms + kWordMs;
    return {m_word};
}

EnrolmentCoach::Advice EnrolmentCoach::take(const FaceGlimpse::Face &face, Pose pose, qint64 ms)
{
    Step &step = *find(pose);
    step.state = State::Taken;
    step.turn = face.turn;
    step.raise = face.raise;
    if (pose == Pose::Straight && face.hasPose) {
        m_turn = face.turn;
        m_raise = face.raise;
    }
    goOn();
    m_word = Instruction::Taken;
    m_wordUntilMs = ms + kWordMs;
    return {m_word, pose};
}

EnrolmentCoach::Advice EnrolmentCoach::see(const FaceGlimpse &glimpse, qint64 ms)
{
    const qint64 passedMs = m_seenMs ? std::clamp<qint64>(ms - *m_seenMs, 0, kMostGapMs) : 0;
    m_seenMs = ms;
    const bool hasFace = !glimpse.faces.isEmpty() && !glimpse.picture.isEmpty();
    std::optional<Place> place;
    if (hasFace) {
        const QRectF &box = glimpse.faces.front().box;
        place = Place {box.center().x() / glimpse.picture.width(), box.center().y() / glimpse.picture.height(),
                       box.height() / glimpse.picture.height()};
    }
    const std::optional<Instruction> inTheWay = hasFace ? obstacle(glimpse, *place) : Instruction::LookHere;
    m_before = place;
    if (hasFace)
        m_nobodyMs = 0;
    if (m_wordUntilMs && ms < *m_wordUntilMs)
        return {m_word};
    m_wordUntilMs.reset();
    if (!pose())
        return {Instruction::Done};
    if (inTheWay)
        return hindered(*inTheWay, passedMs, ms);

    const FaceGlimpse::Face &face = glimpse.faces.front();
    const std::optional<Pose> shown = face.embedding.isEmpty() ? std::nullopt : shownPose(face);
    if (!shown) {
        m_right.reset();
        return asked(true, towards(face, *pose()), passedMs, ms);
    }
    if (!m_right || m_right->pose != *shown)
        m_right = Right {*shown, ms};
    if (ms - m_right->sinceMs < kSteadyMs)
        return {Instruction::Steady};
    return take(face, *shown, ms);
}

void EnrolmentCoach::refused(Pose pose)
{
    Step *step = find(pose);
    if (!step || step->state != State::Taken)
        return;
    again(pose);
    if (++step->refusals >= kMostRefusals)
        step->state = State::LeftOut;
}

void EnrolmentCoach::again(Pose pose)
{
    Step *step = find(pose);
    if (!step || step->state != State::Taken)
        return;
    step->state = State::Wanted;
    m_wordUntilMs.reset();
    goOn();
}

void EnrolmentCoach::skip()
{
    if (const std::optional<Pose> asked = pose())
        find(*asked)->state = State::LeftOut;
    goOn();
}

} // namespace core

// SPDX-License-Identifier: MIT
#include "core/domain/enrolmentcoach.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {
using Pose = EnrolmentCoach::Pose;
using Instruction = EnrolmentCoach::Instruction;

constexpr double kAsLarge = 0.5; // by area: who stands behind is smaller
constexpr double kLeastShare = 0.2; // face height to picture height; what the oval is drawn for is twice as much
constexpr double kMostShare = 0.8;
constexpr double kOffX = 0.2; // from the middle, of the picture's width
constexpr double kOffY = 0.24;
constexpr double kLeastLight = 0.5; // of 1, as the three below
constexpr double kLeastSharpness = 0.3;
constexpr double kLeastSize = 0.4;
constexpr double kDark = 0.45; // brightness
constexpr double kMoved = 0.035; // of the picture, between two glimpses

// A nose that stands this far from the middle is turned a little; as far as facequality still calls good.
constexpr double kStraightTurn = 0.12;
constexpr double kStraightRaise = 0.14;
constexpr double kLeastTurn = 0.1;
constexpr double kMostTurn = 0.34;
constexpr double kLeastRaise = 0.05;
constexpr double kMostRaise = 0.25;

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

bool isWithin(double value, double least, double most) { return value >= least && value <= most; }
} // namespace

EnrolmentCoach::EnrolmentCoach(const QList<Pose> &poses)
{
    for (const Pose pose : poses)
        m_poses << Step {pose};
}

int EnrolmentCoach::taken() const { return int(std::ranges::count(m_poses, State::Taken, &Step::state)); }

bool EnrolmentCoach::hasTaken(Pose pose) const
{
    return std::ranges::any_of(m_poses,
                               [pose](const Step &step) { return step.pose == pose && step.state == State::Taken; });
}

const EnrolmentCoach::Step *EnrolmentCoach::current() const
{
    const auto step = std::ranges::find(m_poses, State::Wanted, &Step::state);
    return step == m_poses.end() ? nullptr : &*step;
}

EnrolmentCoach::Step *EnrolmentCoach::current() { return const_cast<Step *>(std::as_const(*this).current()); }

std::optional<Pose> EnrolmentCoach::pose() const
{
    const Step *step = current();
    return step ? std::optional(step->pose) : std::nullopt;
}

// What stands in the way of any picture, whatever the pose; the first is said.
std::optional<Instruction> EnrolmentCoach::obstacle(const FaceGlimpse &glimpse, const Place &place) const
{
    const FaceGlimpse::Face &face = glimpse.faces.front();
    const auto area = [](const QRectF &box) { return box.width() * box.height(); };
    if (glimpse.faces.size() > 1 && area(glimpse.faces.at(1).box) > kAsLarge * area(face.box))
        return Instruction::Alone;
    if (face.isTooSmall || face.size < kLeastSize || place.height < kLeastShare)
        return Instruction::Closer;
    if (place.height > kMostShare)
        return Instruction::Back;
    if (std::abs(place.x - 0.5) > kOffX || std::abs(place.y - 0.5) > kOffY)
        return Instruction::Centre;
    if (face.light < kLeastLight)
        return face.brightness < kDark ? Instruction::MoreLight : Instruction::LessLight;
    const bool hasMoved = m_before
        && std::max({std::abs(m_before->x - place.x), std::abs(m_before->y - place.y),
                     std::abs(m_before->height - place.height)})
            > kMoved;
    if (hasMoved || face.sharpness < kLeastSharpness)
        return Instruction::HoldStill;
    return std::nullopt;
}

bool EnrolmentCoach::isPosed(const FaceGlimpse::Face &face, Pose pose) const
{
    if (!face.hasPose) // a box tells nothing of a pose: then only what adds something counts
        return true;
    const double turn = face.turn - m_turn;
    const double raise = face.raise - m_raise;
    switch (pose) {
    case Pose::Straight:
        return std::abs(face.turn) <= kStraightTurn && std::abs(face.raise) <= kStraightRaise;
    case Pose::Left: // their left is the picture's right
        return isWithin(turn, kLeastTurn, kMostTurn);
    case Pose::Right:
        return isWithin(-turn, kLeastTurn, kMostTurn);
    case Pose::Up:
        return isWithin(raise, kLeastRaise, kMostRaise);
    case Pose::Down:
        return isWithin(-raise, kLeastRaise, kMostRaise);
    }
    return false;
}

void EnrolmentCoach::advance(qint64 ms)
{
    if (m_askedSince && ms - *m_askedSince >= kPatienceMs)
        skip();
}

EnrolmentCoach::Advice EnrolmentCoach::see(const FaceGlimpse &glimpse, qint64 ms)
{
    const bool hasFace = !glimpse.faces.isEmpty() && !glimpse.picture.isEmpty();
    std::optional<Place> place;
    if (hasFace) {
        const QRectF &box = glimpse.faces.front().box;
        place = Place {box.center().x() / glimpse.picture.width(), box.center().y() / glimpse.picture.height(),
                       box.height() / glimpse.picture.height()};
    }
    const std::optional<Instruction> hindered = hasFace ? obstacle(glimpse, *place) : Instruction::LookHere;
    m_before = place;
    if (m_thanksUntil && ms < *m_thanksUntil)
        return {Instruction::Taken};
    m_thanksUntil.reset();
    if (!current())
        return {Instruction::Done};
    if (hindered) {
        m_rightSince.reset();
        m_askedSince.reset(); // they are busy with something else
        return {*hindered};
    }

    const FaceGlimpse::Face &face = glimpse.faces.front();
    const bool isPosedRight = isPosed(face, current()->pose);
    if (!isPosedRight || face.isSameView || face.embedding.isEmpty()) {
        m_rightSince.reset();
        if (!m_askedSince)
            m_askedSince = ms;
        advance(ms);
        if (!current())
            return {Instruction::Done};
        return {isPosedRight && face.isSameView ? Instruction::TurnMore : instructionFor(current()->pose)};
    }
    if (!m_rightSince)
        m_rightSince = ms;
    if (ms - *m_rightSince < kSteadyMs)
        return {Instruction::Steady};
    Step *step = current();
    step->state = State::Taken;
    m_last = int(step - m_poses.data());
    if (step->pose == Pose::Straight) {
        m_turn = face.turn;
        m_raise = face.raise;
    }
    m_rightSince.reset();
    m_askedSince.reset();
    m_thanksUntil = ms + kThanksMs;
    return {Instruction::Taken, true};
}

void EnrolmentCoach::refused()
{
    if (m_last < 0)
        return;
    m_poses[m_last].state = State::Wanted;
    m_last = -1;
    m_thanksUntil.reset();
}

void EnrolmentCoach::skip()
{
    if (Step *step = current())
        step->state = State::Skipped;
    m_rightSince.reset();
    m_askedSince.reset();
}

} // namespace core

// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/facescout.h"

#include <QList>

#include <array>
#include <optional>

namespace core {

//! \brief Leads somebody who stands before a camera through the poses they are to be known by, and says when a picture
//! is to be taken. Time comes in with each glimpse. Plain data, any thread.
class EnrolmentCoach {
public:
    enum class Pose { Straight, Left, Right, Up, Down }; //!< Left: to their own left
    enum class Instruction {
        LookHere, //!< nobody is seen
        Alone, //!< somebody else is as near
        Closer,
        Back,
        Centre, //!< into the oval
        MoreLight,
        LessLight,
        HoldStill,
        LookStraight,
        TurnLeft,
        TurnRight,
        LookUp,
        LookDown,
        TurnMore, //!< as they were already
        Steady, //!< all is right; a moment more
        Taken,
        Done,
    };
    struct Advice {
        Instruction instruction = Instruction::LookHere;
        bool takes = false; //!< this very picture is to be taken
    };

    //! \p poses in the order in which they are asked for.
    explicit EnrolmentCoach(const QList<Pose> &poses = {Pose::Straight, Pose::Left, Pose::Right, Pose::Up, Pose::Down});

    //! \brief What the newest picture shows, at \p ms of any clock that only rises.
    Advice see(const FaceGlimpse &glimpse, qint64 ms);
    //! \brief The picture taken last was of no use after all: its pose is asked for again.
    void refused();
    void skip(); //!< goes on with the next pose

    int wanted() const { return int(m_poses.size()); }
    int taken() const;
    std::optional<Pose> pose() const; //!< the one asked for; nothing when all are done with
    bool hasTaken(Pose pose) const;

    static constexpr int kSteadyMs = 500; //!< all must be right so long
    static constexpr int kThanksMs = 1500; //!< Taken is said so long
    static constexpr int kPatienceMs = 10'000; //!< somebody who cannot take a pose is not asked for ever

private:
    enum class State { Wanted, Taken, Skipped };
    struct Step {
        Pose pose;
        State state = State::Wanted;
    };
    struct Place { // of the face in the picture, 0 to 1
        double x = 0;
        double y = 0;
        double height = 0;
    };

    const Step *current() const;
    Step *current();
    std::optional<Instruction> obstacle(const FaceGlimpse &glimpse, const Place &place) const;
    bool isPosed(const FaceGlimpse::Face &face, Pose pose) const;
    void advance(qint64 ms);

    QList<Step> m_poses;
    std::optional<Place> m_before;
    std::optional<qint64> m_rightSince; // all is right since then
    std::optional<qint64> m_askedSince; // a face that could be taken is there, only the pose is not
    std::optional<qint64> m_thanksUntil;
    double m_turn = 0; // of them looking straight
    double m_raise = 0;
    int m_last = -1; // the step that was taken last
};

} // namespace core

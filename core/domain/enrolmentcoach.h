// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/facescout.h"

#include <QHash>
#include <QList>

#include <optional>

namespace core {

//! \brief Leads somebody who stands before a camera through the poses they are to be known by, and says when a picture
//! is to be taken. Time comes in with each glimpse. Plain data, any thread.
//!
//! Nothing is asked for without end: what is there is taken after a while, as far as it is of use, and what somebody
//! cannot do is left out. A pose that is shown before it was asked for is taken as well.
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
        TurnMore, //!< as they were already, or not far enough
        Steady, //!< all is right; a moment more
        Taken,
        Done,
        TurnLess, //!< too far
        OtherWay, //!< to the wrong side
        SomebodyElse, //!< than was taken before
        LeftOut, //!< the pose asked for; the next one follows
    };
    struct Advice {
        Instruction instruction = Instruction::LookHere;
        std::optional<Pose> takes = {}; //!< this very picture is to be taken, for this pose
        bool isStuck = false; //!< nothing has come of it for a while: another way may be shown
    };

    //! \p poses in the order in which they are asked for.
    explicit EnrolmentCoach(const QList<Pose> &poses = {Pose::Straight, Pose::Left, Pose::Right, Pose::Up, Pose::Down});

    //! \brief What the newest picture shows, at \p ms of any clock that only rises.
    Advice see(const FaceGlimpse &glimpse, qint64 ms);
    //! \brief The picture taken for \p pose was of no use after all: it is asked for again, some times.
    void refused(Pose pose);
    void again(Pose pose); //!< its picture was thrown away: it is asked for again
    void skip(); //!< goes on with the next pose

    int wanted() const { return int(m_steps.size()); }
    int taken() const;
    std::optional<Pose> pose() const; //!< the one asked for; nothing when all are done with
    bool hasTaken(Pose pose) const;

    static constexpr int kSteadyMs = 500; //!< all must be right so long
    static constexpr int kWordMs = 1500; //!< Taken and LeftOut are said so long
    static constexpr int kStuckMs = 5000;
    static constexpr int kSettleMs = 4000; //!< after it, less of a pose is enough
    static constexpr int kPatienceMs = 8000; //!< after it, a pose is left out, and a place is taken as it is
    static constexpr int kMostRefusals = 3; //!< of one pose's pictures

private:
    enum class State { Wanted, Taken, LeftOut };
    struct Step {
        Pose pose;
        State state = State::Wanted;
        int refusals = 0;
        double turn = 0; // of the picture that was taken
        double raise = 0;
    };
    struct Place { // of the face in the picture, 0 to 1
        double x = 0;
        double y = 0;
        double height = 0;
    };
    struct Right { // all is right for a pose
        Pose pose;
        qint64 sinceMs = 0;
    };

    Step *find(Pose pose);
    bool isWanted(Pose pose) const;
    bool isTolerated(Instruction obstacle, int afterMs) const;
    std::optional<Instruction> obstacle(const FaceGlimpse &glimpse, const Place &place) const;
    bool isHeldAsTaken(const FaceGlimpse::Face &face) const;
    bool isShown(const FaceGlimpse::Face &face, Pose pose, bool isAsked) const;
    std::optional<Pose> shownPose(const FaceGlimpse::Face &face) const;
    Instruction towards(const FaceGlimpse::Face &face, Pose pose) const;
    Advice hindered(Instruction obstacle, qint64 passedMs, qint64 ms);
    Advice asked(bool isTrying, Instruction instruction, qint64 passedMs, qint64 ms);
    Advice take(const FaceGlimpse::Face &face, Pose pose, qint64 ms);
    void goOn();

    QList<Step> m_steps;
    std::optional<qint64> m_seenMs; // the last glimpse
    std::optional<Place> m_before;
    std::optional<Right> m_right;
    std::optional<qint64> m_wordUntilMs;
    Instruction m_word = Instruction::Taken;
    QHash<int, qint64> m_hinderedMs; // by instruction, in all: what does not get better is how the place is
    qint64 m_askedMs = 0; // for this pose, while nothing but the pose was wrong
    qint64 m_stuckMs = 0; // without a picture, while somebody was there
    qint64 m_nobodyMs = 0; // since somebody was seen
    double m_turn = 0; // of them looking straight
    double m_raise = 0;
};

} // namespace core

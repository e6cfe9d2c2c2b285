// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/enrolmentcoach.h"
#include "qml/live/livecamera.h"
#include "qml/parts/stationwords.h"
#include "qml/people/enrolmentdraft.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace ui {

//! \brief Leads whoever stands before the camera through the poses they are to be known by, and has each picture taken
//! by itself into the draft. Looks a few times a second while it is active; the work is done elsewhere.
class FaceCoach : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(bool isOffered READ isOffered CONSTANT)
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY isActiveChanged)
    Q_PROPERTY(ui::LiveCamera *camera READ camera WRITE setCamera NOTIFY cameraChanged)
    Q_PROPERTY(Instruction instruction READ instruction NOTIFY changed)
    Q_PROPERTY(bool isStuck READ isStuck NOTIFY changed)
    Q_PROPERTY(Pose pose READ pose NOTIFY changed)
    Q_PROPERTY(int taken READ taken NOTIFY changed)
    Q_PROPERTY(int wanted READ wanted NOTIFY changed)
    Q_PROPERTY(int takenPoses READ takenPoses NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
public:
    //! As core::EnrolmentCoach has them; Waiting: nothing was looked at yet.
    enum Instruction {
        LookHere,
        Alone,
        Closer,
        Back,
        Centre,
        MoreLight,
        LessLight,
        HoldStill,
        LookStraight,
        TurnLeft,
        TurnRight,
        LookUp,
        LookDown,
        TurnMore,
        Steady,
        Taken,
        Done,
        TurnLess,
        OtherWay,
        SomebodyElse,
        LeftOut,
        Waiting
    };
    Q_ENUM(Instruction)
    enum Pose { Straight, Left, Right, Up, Down, NoPose };
    Q_ENUM(Pose)

    //! \brief \p scout may be absent: then the station cannot look that often. Both must outlive it.
    FaceCoach(core::FaceScout *scout, EnrolmentDraft &draft, QObject *parent = nullptr);

    bool isOffered() const { return m_scout != nullptr; }
    bool isActive() const { return m_look.isActive(); }
    void setActive(bool isActive);
    LiveCamera *camera() const { return m_camera; }
    void setCamera(LiveCamera *camera);
    Instruction instruction() const { return m_instruction; }
    bool isStuck() const { return m_isStuck; } //!< nothing comes of what is said: another way may be shown
    Pose pose() const; //!< the one asked for
    int taken() const { return m_coach.taken(); }
    int wanted() const { return m_coach.wanted(); }
    int takenPoses() const; //!< a bit for each Pose
    QString error() const { return stationWords(m_error); } //!< why it cannot look; empty when it can

    Q_INVOKABLE void begin(); //!< with somebody else
    Q_INVOKABLE void startAgain(); //!< with who stands there now: the pictures that it took are thrown away
    Q_INVOKABLE void skip(); //!< this pose is not possible
    Q_INVOKABLE void announce(QQuickItem *words) const; //!< has a screen reader say them now

    static constexpr int kLookMs = 200;

Q_SIGNALS:
    void isActiveChanged();
    void cameraChanged();
    void changed();

private:
    void look();
    void take(core::EnrolmentCoach::Pose pose, const cv::Mat &picture, const core::Embedding &embedding);
    void judged(quint64 key, EnrolmentDraft::Verdict verdict);
    void forgetRemoved();
    void say(Instruction instruction, bool isStuck = false);

    struct TakenPicture {
        quint64 key; // in the draft
        core::EnrolmentCoach::Pose pose;
        core::Embedding embedding;
    };

    core::FaceScout *m_scout;
    EnrolmentDraft &m_draft;
    QPointer<LiveCamera> m_camera;
    core::EnrolmentCoach m_coach;
    Instruction m_instruction = Waiting;
    bool m_isStuck = false;
    QList<TakenPicture> m_taken;
    QTimer m_look;
    QElapsedTimer m_clock;
    QString m_error;
    int m_round = 0; // counts beginnings
    bool m_isLooking = false;
};

} // namespace ui

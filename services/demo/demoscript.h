// SPDX-License-Identifier: MIT
#pragma once

#include "services/demo/demoface.h"
#include "services/demo/facepainter.h"

#include <QtGlobal>

#include <vector>

namespace services {

//! \brief One person's coming and going within the cycle; times in milliseconds from its start.
struct DemoVisit {
    QString name; //!< in demoCast()
    qint64 comesMs = 0; //!< first seen
    qint64 atDoorMs = 0;
    qint64 ringsMs = -1; //!< below zero: does not ring
    qint64 leavesMs = 0;
    qint64 goneMs = 0;
    double doorX = 640; //!< of the face, in pixels
    double doorUnit = 85; //!< half a face width in pixels when at the door
    double fromX = -80; //!< where along the street they come from
    bool looksRound = false; //!< to all sides at the door, slowly: long enough to be enrolled there
};

//! \brief Who is where in the picture at one moment: what is drawn, and the truth that tests
//! compare with.
struct DemoAppearance {
    const DemoFace *face = nullptr; //!< in demoCast()
    FacePose pose;
    cv::Point2d centre; //!< between the eyes
    double unit = 0; //!< half a face width in pixels
    cv::Rect2f faceBox; //!< brows to chin
    bool isFacing = true; //!< false: only the back of the head is seen
    bool isAtDoor = false;
    bool isRinging = false; //!< the hand is at the bell
    double stride = 0; //!< phase of the walk; 0 while standing
};

struct DemoRing {
    qint64 atMs = 0;
    QString name;
};

//! \brief The play at the demo door: who comes when, as data. Pure; any thread.
class DemoScript {
public:
    //! \p seed varies how people sway and blink, not who comes when.
    explicit DemoScript(quint64 seed = 1);

    static constexpr int kWidth = 1280;
    static constexpr int kHeight = 720;
    static constexpr int kFramesPerSecond = 15;
    static constexpr qint64 kCycleMs = 257000;
    //! Eye level of the camera in the picture, and half face widths (70 mm) from there to the
    //! ground.
    static constexpr double kHorizon = 350;
    static constexpr double kCameraHeight = 1.55 / 0.07;

    //! \brief Everybody in the picture, farthest first; \p ms counts on over the cycles. Blocked
    //! views (behind the hedge) are included.
    std::vector<DemoAppearance> visibleAt(qint64 ms) const;
    //! \brief Rings in (afterMs, untilMs].
    std::vector<DemoRing> ringsBetween(qint64 afterMs, qint64 untilMs) const;
    //! \brief 0 is day, 1 dusk, 2 night.
    static double darknessAt(qint64 ms);
    static const std::vector<DemoVisit> &visits();

private:
    static FacePose lookRound(qint64 ms, qint64 stayMs);
    DemoAppearance appearance(const DemoVisit &visit, qint64 ms) const;
    quint64 m_seed;
};

} // namespace services

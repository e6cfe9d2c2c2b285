// SPDX-License-Identifier: MIT
#pragma once

#include "services/demo/demoface.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <list>
#include <map>

namespace services {

//! \brief How a face is held and what it does; angles in radians.
struct FacePose {
    double yaw = 0; //!< to the right of the picture; drawn well to about 0.45
    double pitch = 0; //!< down
    double tilt = 0; //!< clockwise
    double blink = 0; //!< 1 is shut
    double smile = 0; //!< added to the face's own
};

//! \brief The light that falls on a face: \c ambient from everywhere, \c key from one direction.
struct FaceLight {
    cv::Vec3f ambient {0.62F, 0.58F, 0.55F}; //!< BGR factors
    cv::Vec3f key {0.50F, 0.53F, 0.55F};
    cv::Vec3f direction {-0.35F, -0.55F, 0.75F}; //!< x right, y down, z towards the viewer
    int step = 0; //!< lights of equal step are equal, which is what the painter's cache goes by
};

//! \brief Draws a DemoFace at any size, pose and light. One object belongs to one thread.
//!
//! A face is a relief (height over the picture plane) with painted skin on it: the light is
//! computed from the relief, and a turn of the head moves each point by its height. Relief and
//! paint are made once a person, the lit skin once a light and expression.
class FacePainter {
public:
    //! Lit skins kept; about 1.8 MB each.
    explicit FacePainter(int keep = 8);

    //! \brief Draws \p face with the point between its eyes at \p centre; \p unit is half a face
    //! width in pixels. With \p isAway the back of the head is seen.
    void paint(cv::Mat &canvas, const DemoFace &face, const FacePose &pose, const FaceLight &light, cv::Point2d centre,
               double unit, bool isAway = false);

    //! \brief The box from above the brows to the chin, as detectors draw it, of what paint()
    //! draws.
    static cv::Rect2f box(const DemoFace &face, const FacePose &pose, cv::Point2d centre, double unit);

    //! \brief Skins lit so far: the costly step, for tests that count work.
    quint64 skinsLit() const { return m_skinsLit; }

private:
    struct Person {
        cv::Mat paint; //!< BGRA, without eyes and mouth
        cv::Mat back; //!< BGRA, once it was asked for
        cv::Mat backNormals;
        cv::Mat normals; //!< half size, 3 floats
        cv::Mat relief; //!< half size, float
        cv::Mat shade; //!< half size, float: hollows get less of the sky
    };
    struct Skin {
        QString name;
        int light = 0;
        int blink = 0;
        int smile = 0;
        bool isAway = false;
        std::array<cv::Mat, 4> levels; //!< BGRA, each half the one before
    };
    Person &person(const DemoFace &face);
    const Skin &skin(const DemoFace &face, const FacePose &pose, const FaceLight &light, bool isAway);

    int m_keep;
    std::map<QString, Person> m_people;
    std::list<Skin> m_skins; //!< latest use first
    quint64 m_skinsLit = 0;
};

} // namespace services

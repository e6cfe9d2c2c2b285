// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/result.h"

#include <opencv2/core/mat.hpp>

#include <QFuture>
#include <QList>
#include <QRectF>
#include <QSize>

#include <optional>

namespace core {

//! \brief What one picture shows of those who stand before the camera; nothing of it is kept.
struct FaceGlimpse {
    struct Face {
        QRectF box; //!< in pixels of the picture
        double size = 0; //!< this and the next three as vision::FaceQuality
        double sharpness = 0;
        double light = 0;
        double quality = 0;
        double brightness = 0; //!< 0 black, 1 white
        bool hasPose = false; //!< the detector tells where eyes, nose and mouth are
        double turn = 0; //!< of the nose from the middle, in distances between the eyes: above 0 to the picture's right
        double raise = 0; //!< of the nose, in distances between eyes and mouth: above 0 it looks up
        bool isTooSmall = false; //!< for what recognises
        double alikeTaken = -1; //!< best similarity to what was taken; -1: to nothing
        bool isSameView = false; //!< so alike to something taken that it would add nothing
        bool isSomebodyElse = false; //!< so unlike all that was taken that it is hardly the same person
        Embedding embedding; //!< empty when it could not be measured
    };
    QSize picture;
    QList<Face> faces; //!< largest first
};

//! \brief Looks at what a camera shows now, for somebody who stands before it. Calls return at once, from any thread;
//! the work happens elsewhere.
class FaceScout {
public:
    virtual ~FaceScout() = default;
    //! \p picture is not written to by anybody; \p taken are the views that are there already.
    virtual QFuture<Result<FaceGlimpse>> glimpse(cv::Mat picture, QList<Embedding> taken) = 0;
};

} // namespace core

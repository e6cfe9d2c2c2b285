// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

#include <QString>
#include <QStringList>

#include <memory>

namespace vision {

//! \brief dlib's 68 points of a face (Kazemi and Sullivan, "One Millisecond Face Alignment with an Ensemble of
//! Regression Trees", 2014), of which five are kept. Immutable once loaded: 65 MiB that all threads share.
class FaceLandmarks {
public:
    //! \brief Where in \p dirs the model's file lies. NotFound: nowhere. Corrupt: a file of that name has other
    //! contents than the known ones, and is never used.
    static core::Result<QString> find(const QStringList &dirs);
    static QString fileName();
    static QString systemDir(); //!< where Debian's libdlib-data puts it
    static core::Result<std::shared_ptr<const FaceLandmarks>> load(const QString &path);
    ~FaceLandmarks();

    //! \brief The five points of the face in \p box, a box of dlib's own detector, in \p grey (8 bit).
    DetectedFace::Points points(const cv::Mat &grey, const cv::Rect2f &box) const;

private:
    FaceLandmarks();
    struct Model;
    std::unique_ptr<Model> d;
};

} // namespace vision

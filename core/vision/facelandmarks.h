// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"
#include "core/vision/face.h"

#include <opencv2/core/mat.hpp>

#include <QString>
#include <QStringList>

#include <memory>

namespace vision {

//! \brief dlib's 68 points of a face (Kazemi and Sullivan, "One Millisecond Face Alignment with an Ensemble of Regression Trees",
//! 2014), of which five are kept. Immutable once loaded: 65 MiB that all threads share.
class FaceLandmarks {
public:
    //! \brief Where the model's file lies: in one of \p modelDirs, else where Debian's libdlib-data puts it. Empty: nowhere.
    //! The error names a file of that name whose contents are not the known ones; it is never used.
    static core::Result<QString> find(const QStringList &modelDirs);
    static QString fileName();
    static QString systemDir();
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

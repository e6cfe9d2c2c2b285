// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <opencv2/core/mat.hpp>

namespace vision {

inline constexpr qint64 kMaxPictureBytes = 64LL << 20;
inline constexpr qint64 kMaxPicturePixels = 100LL * 1000 * 1000;

//! \brief Decodes JPEG, PNG, WebP, BMP, TIFF… to BGR, 8 bit, turned upright as its EXIF says. Hostile sizes are refused
//! before memory is spent.
core::Result<cv::Mat> decodePicture(const QByteArray &bytes, qint64 maxPixels = kMaxPicturePixels);
//! \brief The same from a file; the error names it.
core::Result<cv::Mat> readPicture(const QString &path, qint64 maxPixels = kMaxPicturePixels);

core::Result<QByteArray> encodeJpeg(const cv::Mat &picture, int quality = 88); //!< quality 1 to 100
core::Result<QByteArray> encodePng(const cv::Mat &picture);

} // namespace vision

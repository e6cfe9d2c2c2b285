// SPDX-License-Identifier: MIT
// Linked into these tests only while core/vision/picture.cpp does not exist yet (see
// CMakeLists.txt).
#include "core/vision/picture.h"

#include <QFile>

#include <opencv2/imgcodecs.hpp>

using namespace Qt::StringLiterals;

core::Result<cv::Mat> vision::readPicture(const QString &path, qint64)
{
    try {
        cv::Mat picture = cv::imread(QFile::encodeName(path).toStdString(), cv::IMREAD_COLOR);
        if (!picture.empty())
            return picture;
    } catch (const std::exception &) { }
    return core::Error {core::Error::Code::Invalid, u"%1 is no picture"_s.arg(path)};
}

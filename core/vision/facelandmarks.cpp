// SPDX-License-Identifier: MIT
#include "core/vision/facelandmarks.h"

#include "core/vision/modelcatalogue.h"

#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv/cv_image.h>

#include <QFileInfo>

#include <cmath>
#include <fstream>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

// Of dlib-models, unchanged since 2015; Debian's libdlib-data 19.24 has the same bytes.
constexpr auto kFile = "shape_predictor_68_face_landmarks.dat"_L1;
constexpr auto kSha256 = "fbdc2cb80eb9aa7a758672cbfdda32ba6300efe9b6e6c7a299ff7e736b11b92f"_L1;
constexpr qint64 kBytes = 99693937;
constexpr auto kSystemDir = "/usr/share/dlib"_L1;
constexpr unsigned long kPoints = 68;

bool isIntact(const QString &path) { return QFileInfo(path).size() == kBytes && sha256OfFile(path) == kSha256; }
} // namespace

struct FaceLandmarks::Model {
    dlib::shape_predictor predict;
};

FaceLandmarks::FaceLandmarks() : d(std::make_unique<Model>()) { }
FaceLandmarks::~FaceLandmarks() = default;

QString FaceLandmarks::fileName() { return kFile; }
QString FaceLandmarks::systemDir() { return kSystemDir; }

core::Result<QString> FaceLandmarks::find(const QStringList &dirs)
{
    QString damaged;
    for (const QString &dir : dirs) {
        const QString path = dir + u'/' + kFile;
        if (!QFileInfo(path).isFile())
            continue;
        if (isIntact(path))
            return path;
        damaged = path;
    }
    if (!damaged.isEmpty())
        return Error {Error::Code::Corrupt,
                      u"%1 is damaged or another file under that name, and is not used"_s.arg(damaged)};
    return Error {Error::Code::NotFound, u"%1 was not found in %2"_s.arg(kFile, dirs.join(u", "_s))};
}

core::Result<std::shared_ptr<const FaceLandmarks>> FaceLandmarks::load(const QString &path)
{
    try {
        std::shared_ptr<FaceLandmarks> landmarks(new FaceLandmarks);
        std::ifstream file(path.toStdString(), std::ios::binary);
        dlib::deserialize(landmarks->d->predict, file);
        if (landmarks->d->predict.num_parts() != kPoints)
            return Error {Error::Code::Corrupt,
                          u"%1 has %2 points a face, not 68"_s.arg(path).arg(landmarks->d->predict.num_parts())};
        return std::shared_ptr<const FaceLandmarks>(std::move(landmarks));
    } catch (const std::exception &exception) {
        return Error {Error::Code::Corrupt,
                      u"the landmark model %1 cannot be loaded: %2"_s.arg(path, QString::fromUtf8(exception.what()))};
    }
}

DetectedFace::Points FaceLandmarks::points(const cv::Mat &grey, const cv::Rect2f &box) const
{
    const dlib::rectangle face(std::lround(box.x), std::lround(box.y), std::lround(box.x + box.width) - 1,
                               std::lround(box.y + box.height) - 1);
    const dlib::full_object_detection shape = d->predict(dlib::cv_image<unsigned char>(grey), face);
    const auto mean = [&shape](unsigned long first, unsigned long count) {
        cv::Point2f sum;
        for (unsigned long i = first; i < first + count; ++i)
            sum += cv::Point2f(float(shape.part(i).x()), float(shape.part(i).y()));
        return sum * (1.F / float(count));
    };
    // In the 68-point scheme 36 to 41 and 42 to 47 go round the eyes; 30 is the nose's tip, 48 and 54 are the mouth's
    // corners.
    return {mean(36, 6), mean(42, 6), mean(30, 1), mean(48, 1), mean(54, 1)};
}

} // namespace vision

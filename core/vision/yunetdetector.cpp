// SPDX-License-Identifier: MIT
#include "core/vision/yunetdetector.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
constexpr std::array<int, 3> kStrides {8, 16, 32};
constexpr int kGrid = 32; // sides must be multiples of the largest stride
constexpr float kOverlap = 0.3F; // non-maximum suppression, as the training repository uses
constexpr int kGlanceSide = 320;
constexpr int kConfirmSide = 640;
constexpr int kStillSide = 1280;
constexpr int kLeastSide = 64; // at 32, OpenCV 4.6 computes a wide picture from memory that was never written
constexpr float kSure = 0.8F; // no false face in 136 wild photos and 43 scenes; 0.6 let 4 pass
constexpr float kLikely = 0.6F; // where a face is expected
constexpr float kSmallFace = 60; // px in height; points of smaller ones are not exact enough to align by
constexpr float kLookedAgain
    = 88; // px in height of a face that is looked at again: points are surest at 72 to 104 (docs/accuracy.md)
constexpr float kLargeFace = 300; // larger ones are found better in a smaller picture
constexpr float kAround = 0.6F; // of a face's side: what is cut out to look at its points
constexpr double kStillAFace = 0.5;
constexpr double kFarApart = 0.08; // of a face's height, between two networks' points
constexpr int kLeastPicture = 8; // px; no face fits into less
constexpr int kCropSide = 320; // a photo so small is a cut-out of a face

float clamp01(float value) { return std::clamp(value, 0.F, 1.F); }

void scale(DetectedFace &face, float by, cv::Point2f offset)
{
    face.box = {face.box.x * by + offset.x, face.box.y * by + offset.y, face.box.width * by, face.box.height * by};
    for (cv::Point2f &point : face.points)
        point = point * by + offset;
}

// As it lies in the picture when it was found in that picture's mirror image: left becomes right, in the order of
// points too.
void mirror(DetectedFace &face, float width)
{
    face.box.x = width - face.box.x - face.box.width;
    for (cv::Point2f &point : face.points)
        point.x = width - 1 - point.x;
    std::swap(face.points[0], face.points[1]);
    std::swap(face.points[3], face.points[4]);
}

// One face as several looks saw it; the score is the surest one's.
DetectedFace meanOf(const DetectedFaces &looks)
{
    DetectedFace mean = looks.front();
    const float share = 1 / float(looks.size());
    mean.box = {};
    mean.points = {};
    for (const DetectedFace &look : looks) {
        mean.box = {mean.box.x + look.box.x * share, mean.box.y + look.box.y * share,
                    mean.box.width + look.box.width * share, mean.box.height + look.box.height * share};
        for (std::size_t k = 0; k < mean.points.size(); ++k)
            mean.points.at(k) += look.points.at(k) * share;
        mean.score = std::max(mean.score, look.score);
    }
    return mean;
}

float overlap(const cv::Rect2f &a, const cv::Rect2f &b)
{
    const float common = (a & b).area();
    return common / std::max(1.F, a.area() + b.area() - common);
}

// Best score first; of two that overlap only the better stays.
DetectedFaces suppress(DetectedFaces faces)
{
    std::ranges::stable_sort(faces, std::ranges::greater {}, &DetectedFace::score);
    DetectedFaces kept;
    for (const DetectedFace &face : faces) {
        if (std::ranges::none_of(kept,
                                 [&](const DetectedFace &other) { return overlap(face.box, other.box) > kOverlap; }))
            kept.push_back(face);
    }
    return kept;
}
} // namespace

struct YunetDetector::Network {
    cv::dnn::Net net;
    std::vector<std::string> outputs;
};

YunetDetector::YunetDetector() : d(std::make_unique<Network>()) { }
YunetDetector::~YunetDetector() = default;

core::Result<std::unique_ptr<FaceDetector>> YunetDetector::load(const QString &path, std::unique_ptr<FacePoints> points)
{
    try {
        std::unique_ptr<YunetDetector> detector(new YunetDetector);
        detector->m_points = std::move(points);
        detector->d->net = cv::dnn::readNetFromONNX(path.toStdString());
        detector->d->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        detector->d->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        for (const char *kind : {"cls_", "obj_", "bbox_", "kps_"}) {
            for (const int stride : kStrides)
                detector->d->outputs.push_back(kind + std::to_string(stride));
        }
        for (const std::string &output : detector->d->outputs) {
            if (detector->d->net.getLayerId(output) < 0)
                return core::Error {
                    core::Error::Code::Corrupt,
                    u"the detector %1 is no YuNet: it has no output %2"_s.arg(path, QString::fromStdString(output))};
        }
        // The file declares one size and is run at others: better to fail now than at the first visitor.
        detector->run(cv::Mat(2 * kGrid, 3 * kGrid, CV_8UC3, cv::Scalar::all(0)), kSure);
        return std::unique_ptr<FaceDetector>(std::move(detector));
    } catch (const std::exception &exception) {
        return core::Error {
            core::Error::Code::Corrupt,
            u"the detector %1 cannot be loaded: %2"_s.arg(path, QString::fromUtf8(exception.what()).simplified())};
    }
}

// One pass at the picture's own size. Decoding, for cell (c, r) of stride s: score = sqrt(cls * obj); centre = (c + b0,
// r + b1) s; size = exp(b2, b3) s; point k = (c + k[2k], r + k[2k+1]) s.
DetectedFaces YunetDetector::run(const cv::Mat &picture, float threshold)
{
    const int width = std::max(kLeastSide, (picture.cols + kGrid - 1) / kGrid * kGrid);
    const int height = std::max(kLeastSide, (picture.rows + kGrid - 1) / kGrid * kGrid);
    cv::Mat padded = picture;
    if (width != picture.cols || height != picture.rows)
        cv::copyMakeBorder(picture, padded, 0, height - picture.rows, 0, width - picture.cols, cv::BORDER_CONSTANT);
    d->net.setInput(cv::dnn::blobFromImage(padded));
    std::vector<cv::Mat> blobs;
    d->net.forward(blobs, d->outputs);

    DetectedFaces faces;
    for (std::size_t level = 0; level < kStrides.size(); ++level) {
        const int stride = kStrides.at(level);
        const int columns = width / stride;
        const int cells = columns * (height / stride);
        const auto *cls = blobs.at(level).ptr<float>();
        const auto *obj = blobs.at(level + 3).ptr<float>();
        const auto *box = blobs.at(level + 6).ptr<float>();
        const auto *points = blobs.at(level + 9).ptr<float>();
        for (int i = 0; i < cells; ++i) {
            const float score = std::sqrt(clamp01(cls[i]) * clamp01(obj[i]));
            if (!(score >= threshold))
                continue;
            const auto c = float(i % columns);
            const auto r = float(i / columns);
            const auto s = float(stride);
            DetectedFace face;
            face.score = score;
            face.hasPoints = true;
            const float w = std::exp(box[4 * i + 2]) * s;
            const float h = std::exp(box[4 * i + 3]) * s;
            face.box = {(c + box[4 * i]) * s - w / 2, (r + box[4 * i + 1]) * s - h / 2, w, h};
            for (std::size_t k = 0; k < face.points.size(); ++k)
                face.points.at(k) = {(c + points[10 * i + 2 * int(k)]) * s, (r + points[10 * i + 2 * int(k) + 1]) * s};
            faces.push_back(face);
        }
    }
    return suppress(std::move(faces));
}

DetectedFaces YunetDetector::runScaled(const cv::Mat &picture, int longSide, float threshold)
{
    const int side = std::max(picture.cols, picture.rows);
    if (side <= longSide)
        return run(picture, threshold);
    const double ratio = double(longSide) / side;
    cv::Mat small;
    cv::resize(
        picture, small,
        {std::max(1, int(std::lround(picture.cols * ratio))), std::max(1, int(std::lround(picture.rows * ratio)))}, 0,
        0, cv::INTER_AREA);
    DetectedFaces faces = run(small, threshold);
    for (DetectedFace &face : faces)
        scale(face, float(1 / ratio), {0, 0});
    return faces;
}

// Looks twice more at a face, cut out of the full picture with its surroundings and brought to the height at which the
// network is surest: as it is and mirrored. Each look errs by a pixel or so in its own way; the mean of all errs less,
// and not to one side.
DetectedFace YunetDetector::lookAgain(const cv::Mat &picture, const DetectedFace &face)
{
    if (!(face.box.height >= 1 && face.box.height <= float(2 * picture.rows))) // also what is not a number
        return face;
    const float margin = face.box.height * 0.5F;
    const cv::Rect cut = cv::Rect(cv::Rect2f(face.box.x - margin, face.box.y - margin, face.box.width + 2 * margin,
                                             face.box.height + 2 * margin))
        & cv::Rect(0, 0, picture.cols, picture.rows);
    if (cut.width < 8 || cut.height < 8)
        return face;
    const double ratio = double(kLookedAgain) / double(face.box.height);
    const cv::Size size(int(std::lround(cut.width * ratio)), int(std::lround(cut.height * ratio)));
    if (size.width < kGrid || size.height < kGrid)
        return face;
    cv::Mat look;
    cv::resize(picture(cut), look, size, 0, 0, ratio < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    DetectedFaces looks {face};
    for (const bool mirrored : {false, true}) {
        if (mirrored)
            cv::flip(look, look, 1);
        DetectedFace best;
        float bestOverlap = kOverlap;
        for (DetectedFace seen : run(look, kLikely)) {
            if (mirrored)
                mirror(seen, float(size.width));
            scale(seen, float(1 / ratio), cv::Point2f(cut.tl()));
            if (const float common = overlap(seen.box, face.box); common > bestOverlap) {
                bestOverlap = common;
                best = seen;
            }
        }
        if (best.hasPoints)
            looks.push_back(best);
    }
    return meanOf(looks);
}

DetectedFace YunetDetector::withExactPoints(const cv::Mat &picture, DetectedFace face)
{
    if (!m_points || !face.hasPoints || !(face.box.height >= 1 && face.box.height <= float(2 * picture.rows)))
        return face;
    const float margin = std::max(face.box.width, face.box.height) * kAround;
    const cv::Rect cut = cv::Rect(cv::Rect2f(face.box.x - margin, face.box.y - margin, face.box.width + 2 * margin,
                                             face.box.height + 2 * margin))
        & cv::Rect(0, 0, picture.cols, picture.rows);
    if (cut.empty())
        return face;
    cv::Mat grey;
    cv::cvtColor(picture(cut), grey, cv::COLOR_BGR2GRAY);
    DetectedFace::Points here = face.points;
    for (cv::Point2f &point : here)
        point -= cv::Point2f(cut.tl());
    const FacePoints::Seen seen = m_points->lookAgain(grey, here);
    double apart = 0;
    for (std::size_t k = 0; k < here.size(); ++k)
        apart += cv::norm(seen.points.at(k) - here.at(k)) / double(here.size());
    if (!(seen.likelihood > kStillAFace && apart < kFarApart * double(face.box.height)))
        return face; // a face as it rarely is: whoever found it knows better
    for (std::size_t k = 0; k < here.size(); ++k)
        face.points.at(k) = seen.points.at(k) + cv::Point2f(cut.tl());
    return face;
}

DetectedFace YunetDetector::refined(const cv::Mat &picture, const DetectedFace &face)
{
    try {
        return withExactPoints(picture, lookAgain(picture, face));
    } catch (const std::exception &) { // then what was found before must do
        return face;
    }
}

core::Result<DetectedFaces> YunetDetector::detect(const cv::Mat &picture, Effort effort)
{
    if (picture.empty() || picture.type() != CV_8UC3)
        return core::Error {core::Error::Code::Invalid, u"the detector needs a picture in colour, 8 bit"_s};
    if (std::min(picture.cols, picture.rows) < kLeastPicture)
        return DetectedFaces {};
    try {
        if (effort == Effort::Glance)
            return runScaled(picture, kGlanceSide, kSure);
        DetectedFaces faces;
        if (effort == Effort::Confirm) {
            faces = runScaled(picture, kConfirmSide, kSure);
        } else {
            // A photo: as it is, and small, since a face that fills it is seen only there. In pictures hardly larger
            // than a face the face is expected, so a lower score is enough.
            const bool isCrop = std::max(picture.cols, picture.rows) <= kCropSide;
            faces = runScaled(picture, kStillSide, isCrop ? kLikely : kSure);
            if (!isCrop) {
                for (const DetectedFace &face : runScaled(picture, kGlanceSide, kSure)) {
                    if (face.box.height > kLargeFace || faces.empty())
                        faces.push_back(face);
                }
                faces = suppress(std::move(faces));
            }
        }
        if (effort == Effort::Confirm) { // a photo's faces are all looked at again, by who asks for it
            for (DetectedFace &face : faces) {
                if (face.box.height < kSmallFace)
                    face = lookAgain(picture, face);
                face = withExactPoints(picture, face);
            }
        }
        return faces;
    } catch (const std::exception &exception) {
        return core::Error {core::Error::Code::Internal,
                            u"the detector failed: %1"_s.arg(QString::fromUtf8(exception.what()))};
    }
}

} // namespace vision

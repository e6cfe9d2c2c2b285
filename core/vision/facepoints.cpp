// SPDX-License-Identifier: MIT
#include "core/vision/facepoints.h"

#include "core/vision/fivepointaligner.h"
#include "core/vision/modelcatalogue.h"

#include <QFile>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

// As tools/train/landmarks.py has them.
constexpr int kSide = 64; // of what the network sees
constexpr int kNumbers = 11; // five points, in sixteenths of a pixel from the middle, and the likelihood
constexpr float kUnit = 16;
constexpr float kMargin = 1.2F; // how much more than the box is looked at
// Where the detector's box lies in an aligned face: its middle and side.
const cv::Point2f kBoxMiddle(55.3F, 71.3F);
constexpr float kBoxSide = 90.3F;
const cv::Point2f kMiddle(kSide / 2.F - 0.5F, kSide / 2.F - 0.5F);

cv::Point2f moved(const cv::Matx23f &by, cv::Point2f p)
{
    return {by(0, 0) * p.x + by(0, 1) * p.y + by(0, 2), by(1, 0) * p.x + by(1, 1) * p.y + by(1, 2)};
}

// Brings a square of the picture, turned by an angle, onto what the network sees.
cv::Matx23f window(cv::Point2f middle, float side, float angle)
{
    const float c = std::cos(angle) * kSide / side;
    const float s = std::sin(angle) * kSide / side;
    return {c, -s, kMiddle.x - (c * middle.x - s * middle.y), s, c, kMiddle.y - (s * middle.x + c * middle.y)};
}

// Where the box would lie if these were the face's points, turned with them.
cv::Matx23f upright(const DetectedFace::Points &points)
{
    const cv::Matx23f to = similarityTransform(points, arcface112().points);
    const float scale = std::hypot(to(0, 0), to(1, 0));
    cv::Matx23f back;
    cv::invertAffineTransform(to, back);
    return window(moved(back, kBoxMiddle), kBoxSide * kMargin / scale, std::atan2(to(1, 0), to(0, 0)));
}
} // namespace

struct FacePoints::Network {
    cv::dnn::Net net;
};

FacePoints::FacePoints() : d(std::make_unique<Network>()) { }
FacePoints::~FacePoints() = default;

core::Result<std::unique_ptr<FacePoints>> FacePoints::load()
{
    const core::Result<QList<ModelEntry>> catalogue = shippedCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto entry = std::ranges::find(*catalogue, u"doorbell_points"_s, &ModelEntry::id);
    if (entry == catalogue->cend())
        return Error {Error::Code::Internal, u"the catalogue has no network that finds a face's points"_s};
    const FoundModel found = findModels({*entry}, {}).first();
    if (found.state != ModelState::Installed)
        return Error {Error::Code::Corrupt, found.message};
    QFile file(found.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, u"the network %1 cannot be read: %2"_s.arg(found.path, file.errorString())};
    const QByteArray content = file.readAll();
    try {
        std::unique_ptr<FacePoints> points(new FacePoints);
        points->d->net = cv::dnn::readNetFromONNX(content.constData(), std::size_t(content.size()));
        points->d->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        points->d->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return points;
    } catch (const std::exception &exception) {
        return Error {Error::Code::Corrupt,
                      u"the network %1 cannot be loaded: %2"_s.arg(found.path, QString::fromUtf8(exception.what()))};
    }
}

FacePoints::Seen FacePoints::look(const cv::Mat &grey, const cv::Matx23f &window, bool isMirrored)
{
    cv::Mat view;
    cv::warpAffine(grey, view, window, {kSide, kSide}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    if (isMirrored)
        cv::flip(view, view, 1);
    d->net.setInput(cv::dnn::blobFromImage(view, 1 / 64.0, {kSide, kSide}, 127.5));
    const cv::Mat output = d->net.forward();
    if (output.type() != CV_32F || int(output.total()) != kNumbers)
        throw std::runtime_error("the network of a face's points gives something else");
    const auto *numbers = output.ptr<float>();
    cv::Matx23f back;
    cv::invertAffineTransform(window, back);
    constexpr std::array<std::size_t, 5> kMirrored {1, 0, 2, 4, 3};
    Seen seen;
    for (std::size_t i = 0; i < seen.points.size(); ++i) {
        cv::Point2f point = cv::Point2f(numbers[2 * i], numbers[2 * i + 1]) * kUnit + kMiddle;
        if (isMirrored)
            point.x = kSide - 1 - point.x;
        seen.points.at(isMirrored ? kMirrored.at(i) : i) = moved(back, point);
    }
    seen.likelihood = 1 / (1 + std::exp(-double(numbers[kNumbers - 1])));
    return seen;
}

FacePoints::Seen FacePoints::lookAgain(const cv::Mat &grey, const DetectedFace::Points &points)
{
    const cv::Matx23f window = upright(points);
    Seen seen = look(grey, window, false);
    const Seen mirrored = look(grey, window, true);
    for (std::size_t i = 0; i < seen.points.size(); ++i)
        seen.points.at(i) = (seen.points.at(i) + mirrored.points.at(i)) * 0.5F;
    seen.likelihood = std::min(seen.likelihood, mirrored.likelihood);
    return seen;
}

FacePoints::Seen FacePoints::find(const cv::Mat &grey, const cv::Rect2f &box)
{
    const Seen first = look(grey, window((box.tl() + box.br()) * 0.5F, box.width * kMargin, 0), false);
    const cv::Matx23f again = upright(first.points);
    // What lies all in one point, or far apart, is no face, and nothing to look at again.
    const float zoom = std::hypot(again(0, 0), again(1, 0)) * box.width * kMargin / kSide;
    return zoom > 0.4F && zoom < 2.5F ? lookAgain(grey, first.points) : Seen {first.points, 0};
}

} // namespace vision

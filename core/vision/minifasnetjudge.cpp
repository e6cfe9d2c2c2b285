// SPDX-License-Identifier: MIT
#include "core/vision/minifasnetjudge.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vision {

namespace {
constexpr int kSide = 80; // pixels
constexpr int kClasses = 3; // a flat fake, alive, a screen
constexpr int kAlive = 1;
// How many times the face's box each network wants to see, as it was trained.
constexpr double kV2Factor = 2.7;
constexpr double kV1seFactor = 4.0;
// With less surroundings live faces fail: 40 of 40 face crops and 26 of 54 tight portraits, against 0 of 17 whole
// photos.
constexpr double kLeastFactor = 2.0;
} // namespace

struct MiniFasnetJudge::Networks {
    struct Network {
        cv::dnn::Net net;
        double factor = 1;
    };
    std::array<Network, 2> both;
};

MiniFasnetJudge::MiniFasnetJudge() : d(std::make_unique<Networks>()) { }
MiniFasnetJudge::~MiniFasnetJudge() = default;

core::Result<std::unique_ptr<LivenessJudge>> MiniFasnetJudge::load(const QString &v2Path, const QString &v1sePath)
{
    std::unique_ptr<MiniFasnetJudge> judge(new MiniFasnetJudge);
    judge->d->both = {{{{}, kV2Factor}, {{}, kV1seFactor}}};
    const std::array<QString, 2> paths {v2Path, v1sePath};
    for (std::size_t i = 0; i < paths.size(); ++i) {
        try {
            cv::dnn::Net &net = judge->d->both.at(i).net;
            net = cv::dnn::readNetFromONNX(paths.at(i).toStdString());
            net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
            net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        } catch (const std::exception &exception) {
            return core::Error {core::Error::Code::Corrupt,
                                u"the liveness network %1 cannot be loaded: %2"_s.arg(
                                    paths.at(i), QString::fromUtf8(exception.what()))};
        }
    }
    return std::unique_ptr<LivenessJudge>(std::move(judge));
}

std::optional<double> MiniFasnetJudge::judge(const cv::Mat &picture, const DetectedFace &face)
{
    const cv::Rect2d box(face.box);
    const cv::Rect2d frame(0, 0, picture.cols, picture.rows);
    if (picture.type() != CV_8UC3 || !(box.width >= 1 && box.height >= 1) || (box & frame) != box)
        return std::nullopt;
    const double room = std::min((frame.width - 1) / box.width, (frame.height - 1) / box.height);
    if (!(room >= kLeastFactor))
        return std::nullopt;
    try {
        double alive = 0;
        for (Networks::Network &network : d->both) {
            const double factor = std::min(network.factor, room);
            const cv::Size2d size(box.width * factor, box.height * factor);
            // Around the face, moved back into the picture where it would stick out; first and last pixel as the
            // networks' authors take them, which shows in the second decimal.
            const double left
                = std::clamp(box.x + (box.width - size.width) / 2, 0.0, std::max(0.0, frame.width - 1 - size.width));
            const double top = std::clamp(box.y + (box.height - size.height) / 2, 0.0,
                                          std::max(0.0, frame.height - 1 - size.height));
            const cv::Rect cut(cv::Point(int(left), int(top)),
                               cv::Point(int(left + size.width) + 1, int(top + size.height) + 1));
            cv::Mat seen;
            cv::resize(picture(cut & cv::Rect(0, 0, picture.cols, picture.rows)), seen, {kSide, kSide});
            network.net.setInput(cv::dnn::blobFromImage(seen)); // BGR, 0 to 255 as they are
            const cv::Mat shares = network.net.forward();
            if (shares.type() != CV_32F || int(shares.total()) != kClasses
                || !std::isfinite(shares.ptr<float>()[kAlive]))
                return std::nullopt;
            alive += double(shares.ptr<float>()[kAlive]) / double(d->both.size());
        }
        return alive;
    } catch (const std::exception &) {
        return std::nullopt; // advisory: whoever relies on it reads that nothing was judged
    }
}

} // namespace vision

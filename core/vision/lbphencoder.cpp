// SPDX-License-Identifier: MIT
#include "core/vision/lbphencoder.h"

#include <opencv2/imgproc.hpp>

#include <QFile>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

static void loadResource()
{
    Q_INIT_RESOURCE(lbph);
} // a static library's resource needs a nudge, outside any namespace

using namespace Qt::StringLiterals;

namespace vision {

namespace {
constexpr int kChipSide = 112; // arcface112()
constexpr int kFaceLeft = 16; // brows to chin, 80 x 84, without hair and background; in the chip's middle
constexpr int kFaceTop = 24;
constexpr int kCell = 8; // pixels
constexpr std::array<double, 2> kRadii {2, 3};
constexpr int kNeighbours = 8;
constexpr int kBins = 59; // 58 patterns with at most two changes around the circle, and one for all others
constexpr int kColumns = 80 / kCell / 2; // the other half of a face laid upon its mirror image is the same
constexpr int kRows = 84 / kCell;
constexpr int kDimensions = kColumns * kRows * kBins * int(kRadii.size());

// Tan and Triggs' own constants.
constexpr double kGamma = 0.2;
constexpr double kInnerSigma = 1;
constexpr double kOuterSigma = 2;
constexpr double kAlpha = 0.1;
constexpr double kTau = 10;

constexpr std::array<int, 256> uniformBins()
{
    std::array<int, 256> bins {};
    int next = 0;
    for (unsigned pattern = 0; pattern < 256; ++pattern) {
        const auto turned = std::rotl(std::uint8_t(pattern), 1);
        const int changes = std::popcount(std::uint8_t(pattern ^ turned));
        bins.at(pattern) = changes <= 2 ? next++ : kBins - 1;
    }
    return bins;
}

// Gamma, difference of Gaussians, contrast evened out in two steps, and squeezed into -tau to tau.
cv::Mat evenLight(const cv::Mat &grey)
{
    cv::Mat bright;
    grey.convertTo(bright, CV_32F, 1.0 / 255);
    cv::pow(bright, kGamma, bright);
    cv::Mat inner;
    cv::Mat outer;
    cv::GaussianBlur(bright, inner, {}, kInnerSigma, 0, cv::BORDER_REPLICATE);
    cv::GaussianBlur(bright, outer, {}, kOuterSigma, 0, cv::BORDER_REPLICATE);
    cv::Mat even = inner - outer;
    cv::Mat strength;
    cv::pow(cv::abs(even), kAlpha, strength);
    even /= std::max(1e-6, std::pow(cv::mean(strength)[0], 1 / kAlpha));
    cv::pow(cv::min(cv::abs(even), kTau), kAlpha, strength);
    even /= std::max(1e-6, std::pow(cv::mean(strength)[0], 1 / kAlpha));
    even.forEach<float>([](float &value, const int *) { value = float(kTau * std::tanh(double(value) / kTau)); });
    return even;
}

// Where a neighbour lies between four pixels, and how much of each it takes.
struct Neighbour {
    int column = 0;
    int row = 0;
    std::array<float, 4> weights {};
};

std::array<Neighbour, kNeighbours> circle(double radius)
{
    std::array<Neighbour, kNeighbours> neighbours;
    for (int k = 0; k < kNeighbours; ++k) {
        const double angle = 2 * std::numbers::pi * k / kNeighbours;
        // Rounded, so that those that lie on a pixel are that pixel and not the neighbour's last bit.
        const double x = std::round(radius * std::cos(angle) * 1e6) * 1e-6;
        const double y = std::round(-radius * std::sin(angle) * 1e6) * 1e-6;
        Neighbour &neighbour = neighbours.at(std::size_t(k));
        neighbour.column = int(std::floor(x));
        neighbour.row = int(std::floor(y));
        const auto right = float(x - neighbour.column);
        const auto below = float(y - neighbour.row);
        neighbour.weights = {(1 - right) * (1 - below), right * (1 - below), (1 - right) * below, right * below};
    }
    return neighbours;
}

// Adds the patterns of this radius to the cells' histograms, which lie one behind the other.
void count(const cv::Mat &even, double radius, float *histograms)
{
    static constexpr std::array<int, 256> kBinOf = uniformBins();
    const std::array<Neighbour, kNeighbours> neighbours = circle(radius);
    for (int row = 0; row < kRows * kCell; ++row) {
        for (int column = 0; column < kColumns * kCell; ++column) {
            const int y = kFaceTop + row;
            const int x = kFaceLeft + column;
            const float centre = even.at<float>(y, x);
            unsigned pattern = 0;
            for (std::size_t k = 0; k < neighbours.size(); ++k) {
                const Neighbour &n = neighbours.at(k);
                const float *above = even.ptr<float>(y + n.row) + x + n.column;
                const float *below = even.ptr<float>(y + n.row + 1) + x + n.column;
                const float value = n.weights[0] * above[0] + n.weights[1] * above[1] + n.weights[2] * below[0]
                    + n.weights[3] * below[1];
                pattern |= unsigned(value >= centre) << k;
            }
            histograms[(row / kCell * kColumns + column / kCell) * kBins + kBinOf.at(pattern)] += 1;
        }
    }
}
} // namespace

LbphEncoder::LbphEncoder() : m_mean(std::size_t(kDimensions), 0.F)
{
    loadResource();
    QFile file(u":/doorbell/models/lbph_mean.bin"_s);
    const QByteArray steps = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (std::size_t i = 0; i < m_mean.size() && steps.size() == kDimensions; ++i)
        m_mean.at(i) = float(std::uint8_t(steps.at(qsizetype(i)))) * kMeanStep;
}

QString LbphEncoder::modelId() { return u"lbph_tt@1"_s; }
int LbphEncoder::dimensions() { return kDimensions; }

core::Result<std::vector<float>> LbphEncoder::patterns(const cv::Mat &chip)
{
    if (chip.type() != CV_8UC3 || chip.cols != kChipSide || chip.rows != kChipSide)
        return core::Error {core::Error::Code::Invalid,
                            u"the encoder wants chips of %1 x %1 pixels in colour"_s.arg(kChipSide)};
    try {
        cv::Mat grey;
        cv::cvtColor(chip, grey, cv::COLOR_BGR2GRAY);
        const cv::Mat even = evenLight(grey);
        cv::Mat mirrored;
        cv::flip(even, mirrored, 1);
        std::vector<float> values(std::size_t(kDimensions), 0.F);
        for (std::size_t i = 0; i < kRadii.size(); ++i) {
            float *histograms = values.data() + i * values.size() / kRadii.size();
            count(even, kRadii.at(i), histograms);
            count(mirrored, kRadii.at(i), histograms);
        }
        // Every pixel counts once a radius and image, so the sum, and with it the length of the roots, is known.
        constexpr float kCounts = 2.F * float(kColumns * kRows * kCell * kCell) * float(kRadii.size());
        for (float &value : values)
            value = std::sqrt(value / kCounts);
        return values;
    } catch (const std::exception &exception) {
        return core::Error {core::Error::Code::Internal,
                            u"the face could not be encoded: %1"_s.arg(QString::fromUtf8(exception.what()))};
    }
}

core::Result<core::Embedding> LbphEncoder::encode(const cv::Mat &chip)
{
    core::Result<std::vector<float>> values = patterns(chip);
    if (!values)
        return values.error();
    double square = 0;
    for (std::size_t i = 0; i < values->size(); ++i) {
        values->at(i) -= m_mean.at(i);
        square += double(values->at(i)) * double(values->at(i));
    }
    const auto factor = float(1 / std::sqrt(std::max(1e-12, square)));
    for (float &value : *values)
        value *= factor;
    return core::Embedding {modelId(), *std::move(values)};
}

} // namespace vision

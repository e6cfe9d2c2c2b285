// SPDX-License-Identifier: MIT
#include "core/vision/viewtruth.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vision {

using namespace std::chrono_literals;

namespace {
constexpr int kThumbnailWidth = 320;
constexpr int kSmallest = 32; // below this many rows or columns nothing can be said
constexpr int kTileColumns = 16;
constexpr int kTileRows = 9;
constexpr auto kGap = 5s; // pictures further apart are not compared

// Black: limited-range video has its black at 0 after conversion, sensors add an offset and noise
// of a few levels. A night street with one lamp has its 99th percentile far above this.
constexpr double kBlackMean = 14;
constexpr double kBlackBrightest = 36;

// A tile without detail: standard deviation within 20x20 thumbnail pixels below 4 % of the mean,
// noise averaged away by the scaling. Clear pictures have at most 60 % such tiles (46 scenes,
// portraits with plain walls), also at a tenth of the light.
constexpr double kTileDetail = 0.04;
constexpr double kLeastTileDetail = 1.2; // rounding to grey levels alone makes 0.3
constexpr double kMostTileDetail = 4.0;
constexpr double kCoveredShare = 0.93;
constexpr double kCoveredSpread = 26; // a hand or tape lets light in at one side; a scene has more

// Frozen: encoders re-send a still source with a small pop at a key frame, so a few changes are let
// pass; a living sensor changes in nearly every picture.
constexpr auto kFrozenAfter = 10s;
constexpr double kFrozenChanges = 0.12; // share of looks that may differ from the one before
constexpr double kFrozenDrift = 0.8; // mean grey levels away from the first picture of the run
constexpr int kFrozenPeak = 24; // no pixel further away than that

// Sharpness of 46 scenes and 173 LFW pictures enlarged to 640 wide (a soft camera): scenes 0.70
// to 1.2, enlarged faces 0.36 to 0.76. Blurred with a Gaussian of 8 pixels at 640: scenes 0.35 to
// 0.44; of 16: scenes 0.27 to 0.31, faces 0.26 to 0.32. Noise of 10 grey levels changes them by
// 0.01. So the floor catches what is hopeless, and the share of the camera's own reference catches
// a good camera that became bad.
constexpr double kDimmest = 30; // at night a lamp's few edges outshine the scene and say nothing about it
constexpr double kTooPlain = 0.8; // a scene blurred by 32 pixels at 640 has at most 0.75 of plain tiles
constexpr double kSharpFloor = 0.32;
constexpr double kSharpShare = 0.60;
constexpr double kLeastContrast
    = 6; // grey levels a pixel at a quarter of the size; below that there is nothing to focus on
constexpr auto kLearnAfter = 20s; // of pictures until the reference counts
constexpr double kReferenceUpSeconds = 20;
constexpr double kReferenceDownSeconds = 1800;

constexpr double kRelease = 1.2; // a view is left only when the picture is this much better than what entered it

std::chrono::milliseconds enterAfter(ViewTruth::View view)
{
    switch (view) {
    case ViewTruth::View::Clear:
        return 2s;
    case ViewTruth::View::Frozen:
        return 0s; // has waited kFrozenAfter already
    case ViewTruth::View::Black:
        return 2s;
    case ViewTruth::View::Covered:
        return 3s;
    case ViewTruth::View::OutOfFocus:
        return 6s;
    }
    return 2s;
}

// How steep the steepest half per cent of the picture is, in grey levels a pixel; sensor noise is
// smoothed away first.
double steepest(const cv::Mat &grey)
{
    cv::Mat smooth;
    cv::Mat across;
    cv::Mat down;
    cv::GaussianBlur(grey, smooth, cv::Size(5, 5), 1.0);
    cv::Sobel(smooth, across, CV_16S, 1, 0, 1);
    cv::Sobel(smooth, down, CV_16S, 0, 1, 1);
    std::array<int, 512> histogram {};
    for (int row = 0; row < grey.rows; ++row) {
        const short *x = across.ptr<short>(row);
        const short *y = down.ptr<short>(row);
        for (int column = 0; column < grey.cols; ++column)
            ++histogram[std::size_t(std::min(511.0, std::hypot(x[column], y[column])))];
    }
    const double wanted = 0.005 * grey.rows * grey.cols;
    double above = 0;
    int level = 511;
    while (level > 0 && (above += histogram[std::size_t(level)]) < wanted)
        --level;
    return level / 2.0; // a central difference spans two pixels
}
} // namespace

cv::Mat ViewTruth::thumbnail(const cv::Mat &picture)
{
    if (picture.dims != 2 || picture.rows < kSmallest || picture.cols < kSmallest)
        return {};
    try {
        cv::Mat small = picture;
        if (picture.cols > kThumbnailWidth) {
            const int rows
                = std::max(1, static_cast<int>(std::lround(double(picture.rows) * kThumbnailWidth / picture.cols)));
            cv::resize(picture, small, cv::Size(kThumbnailWidth, rows), 0, 0, cv::INTER_AREA);
        }
        if (small.rows < kSmallest)
            return {};
        if (small.depth() == CV_16U)
            small.convertTo(small, CV_8U, 1.0 / 256);
        else if (small.depth() == CV_32F || small.depth() == CV_64F)
            small.convertTo(small, CV_8U, 255);
        else if (small.depth() != CV_8U)
            return {};
        cv::Mat grey;
        switch (small.channels()) {
        case 1:
            grey = small.clone();
            break; // never shares the camera's pixels
        case 3:
            cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
            break;
        case 4:
            cv::cvtColor(small, grey, cv::COLOR_BGRA2GRAY);
            break;
        default:
            return {};
        }
        return grey;
    } catch (const std::exception &) { // out of memory or a type this OpenCV cannot scale: not to be judged
        return {};
    }
}

ViewTruth::Measure ViewTruth::measure(const cv::Mat &thumbnail)
{
    Measure result;
    if (thumbnail.type() != CV_8UC1 || thumbnail.rows < kSmallest || thumbnail.cols < kSmallest)
        return result;

    int histogram[256] = {};
    for (int row = 0; row < thumbnail.rows; ++row) {
        const uchar *pixels = thumbnail.ptr<uchar>(row);
        for (int column = 0; column < thumbnail.cols; ++column)
            ++histogram[pixels[column]];
    }
    const double count = double(thumbnail.rows) * thumbnail.cols;
    double above = 0;
    for (int level = 255; level >= 0; --level) {
        above += histogram[level];
        if (above >= 0.01 * count) {
            result.brightest = level;
            break;
        }
    }

    std::array<double, kTileRows * kTileColumns> deviations {};
    double sum = 0;
    double squares = 0;
    for (int row = 0; row < kTileRows; ++row) {
        for (int column = 0; column < kTileColumns; ++column) {
            const cv::Point from(thumbnail.cols * column / kTileColumns, thumbnail.rows * row / kTileRows);
            const cv::Point to(thumbnail.cols * (column + 1) / kTileColumns, thumbnail.rows * (row + 1) / kTileRows);
            cv::Scalar mean;
            cv::Scalar deviation;
            cv::meanStdDev(thumbnail(cv::Rect(from, to)), mean, deviation);
            deviations[std::size_t(row * kTileColumns + column)] = deviation[0];
            sum += mean[0];
            squares += mean[0] * mean[0];
        }
    }
    constexpr double kTiles = kTileRows * kTileColumns;
    result.mean = sum / kTiles;
    result.spread = std::sqrt(std::max(0.0, squares / kTiles - result.mean * result.mean));
    const double least = std::clamp(kTileDetail * result.mean, kLeastTileDetail, kMostTileDetail);
    result.featureless = double(std::ranges::count_if(deviations, [&](double d) { return d < least; })) / kTiles;

    const double fine = steepest(thumbnail);
    cv::Mat half;
    cv::Mat quarter;
    cv::pyrDown(thumbnail, half);
    cv::pyrDown(half, quarter);
    const double coarse = steepest(quarter);
    result.sharpness = coarse >= kLeastContrast ? fine / coarse : 1;
    return result;
}

bool ViewTruth::isStill(const cv::Mat &thumbnail, Time at)
{
    const auto begin = [&] {
        m_anchor = thumbnail;
        m_stillSince = at;
        m_seen.clear();
    };
    const bool comparable = m_anchor.size() == thumbnail.size() && m_previous.size() == thumbnail.size();
    if (!comparable) {
        begin();
        return false;
    }
    const bool changed = cv::norm(thumbnail, m_previous, cv::NORM_INF) > 0;
    if (changed) {
        const double pixels = double(thumbnail.rows) * thumbnail.cols;
        if (cv::norm(thumbnail, m_anchor, cv::NORM_INF) > kFrozenPeak
            || cv::norm(thumbnail, m_anchor, cv::NORM_L1) / pixels > kFrozenDrift) {
            begin();
            return false;
        }
    }
    m_seen.push_back({at, changed});
    while (!m_seen.empty() && at - m_seen.front().at > kFrozenAfter)
        m_seen.pop_front();
    const auto changes = std::ranges::count_if(m_seen, &Seen::changed);
    const double share = double(changes) / double(m_seen.size());
    return at - m_stillSince >= kFrozenAfter && m_seen.size() >= 3
        && share <= (m_view == View::Frozen ? 2 * kFrozenChanges : kFrozenChanges);
}

// The reference follows quickly upwards and very slowly downwards, and never while the picture is
// bad: a camera that goes out of focus must not teach that as its normal. So a camera that was
// never sharp is caught by the floor only.
bool ViewTruth::isBlurred(const Measure &measure, Time at)
{
    if (measure.mean < kDimmest || measure.featureless > kTooPlain)
        return m_view == View::OutOfFocus; // nothing to tell it by: what was true stays true
    const bool learned = m_learned >= kLearnAfter;
    double limit = std::max(kSharpFloor, learned ? kSharpShare * m_reference : 0.0);
    if (m_view == View::OutOfFocus)
        limit *= kRelease;
    const bool blurred = measure.sharpness < limit;
    if (!blurred) {
        const double seconds = m_hasLast ? std::chrono::duration<double>(std::min<Time>(at - m_last, 1s)).count() : 0;
        const double pace = measure.sharpness > m_reference ? kReferenceUpSeconds : kReferenceDownSeconds;
        m_reference = m_reference == 0
            ? measure.sharpness
            : m_reference + (measure.sharpness - m_reference) * (1 - std::exp(-seconds / pace));
        m_learned += std::chrono::duration_cast<Time>(std::chrono::duration<double>(seconds));
    }
    return blurred;
}

ViewTruth::View ViewTruth::verdict(const Measure &measure, const cv::Mat &thumbnail, Time at)
{
    const bool still = isStill(thumbnail, at);
    const double black = m_view == View::Black ? kRelease : 1;
    if (measure.mean < kBlackMean * black && measure.brightest < kBlackBrightest * black)
        return View::Black;
    const bool covered = m_view == View::Covered;
    if (measure.featureless >= (covered ? kCoveredShare / kRelease : kCoveredShare)
        && measure.spread < (covered ? kCoveredSpread * kRelease : kCoveredSpread))
        return View::Covered;
    if (still)
        return View::Frozen;
    return isBlurred(measure, at) ? View::OutOfFocus : View::Clear;
}

ViewTruth::View ViewTruth::look(const cv::Mat &picture, Time at)
{
    const cv::Mat small = thumbnail(picture);
    if (small.empty())
        return m_view;
    try {
        if (m_hasLast && (at < m_last || at - m_last > kGap))
            restart();
        const View seen = verdict(measure(small), small, at);
        if (seen != m_candidate) {
            m_candidate = seen;
            m_candidateSince = at;
        }
        if (m_candidate != m_view && at - m_candidateSince >= enterAfter(m_candidate))
            m_view = m_candidate;
        m_previous = small;
        m_last = at;
        m_hasLast = true;
    } catch (const std::exception &) { // OpenCV ran out of memory: this picture says nothing
    }
    return m_view;
}

void ViewTruth::restart()
{
    m_view = m_candidate = View::Clear;
    m_hasLast = false;
    m_previous.release();
    m_anchor.release();
    m_seen.clear();
}

} // namespace vision

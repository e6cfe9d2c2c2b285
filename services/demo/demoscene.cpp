// SPDX-License-Identifier: MIT
#include "services/demo/demoscene.h"

#include "services/demo/backdrop.h"
#include "services/demo/figure.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace services {

namespace {

constexpr int kNoiseMargin = 64;
constexpr double kNoiseMean = 4;
constexpr int kLightSteps = 24; // from day to dusk, and from dusk to night

quint64 mixed(quint64 x) // splitmix64
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

cv::Mat cloudStrip(quint64 seed)
{
    cv::Mat clouds(300, 2 * DemoScript::kWidth, CV_8U, cv::Scalar(0));
    cv::RNG random(seed * 77 + 5);
    for (int i = 0; i < 9; ++i) {
        const cv::Point at(random.uniform(140, clouds.cols - 140), random.uniform(40, 210));
        const double size = random.uniform(0.6, 1.3);
        for (int k = 0; k < 16; ++k) {
            const int dx = int(size * random.uniform(-90, 90));
            const int r = int(size * random.uniform(12, 34));
            cv::circle(clouds, {at.x + dx, at.y - int(r * 0.5)}, r, cv::Scalar(210), cv::FILLED, cv::LINE_AA);
        }
    }
    cv::GaussianBlur(clouds, clouds, {}, 6);
    return clouds;
}

} // namespace

DemoScene::DemoScene(quint64 seed)
    : m_seed(seed)
    , m_script(seed)
    , m_times {backdrop::scene(backdrop::Time::Day), backdrop::scene(backdrop::Time::Dusk),
               backdrop::scene(backdrop::Time::Night)}
    , m_clouds(cloudStrip(seed))
    , m_skyMask(backdrop::skyMask())
    , m_hedgeMask(backdrop::hedgeMask())
    , m_noise(DemoScript::kHeight + kNoiseMargin, DemoScript::kWidth + kNoiseMargin, CV_8UC3)
{
    cv::RNG random(mixed(seed));
    random.fill(m_noise, cv::RNG::NORMAL, kNoiseMean, 1.6);
}

FaceLight DemoScene::light(double darkness)
{
    const int step = std::clamp(int(std::lround(darkness * kLightSteps)), 0, 2 * kLightSteps);
    const double level = double(step) / kLightSteps;
    static const std::array<FaceLight, 3> known = [] {
        std::array<FaceLight, 3> l;
        l[1].ambient = {0.46F, 0.43F, 0.49F};
        l[1].key = {0.28F, 0.42F, 0.58F};
        l[1].direction = {-0.45F, -0.40F, 0.75F};
        l[2].ambient = {0.32F, 0.29F, 0.28F};
        l[2].key = {0.32F, 0.46F, 0.56F};
        l[2].direction = {-0.42F, -0.50F, 0.75F};
        return l;
    }();
    const int low = std::min(1, int(level));
    const auto share = float(level - low);
    const auto &a = known[std::size_t(low)];
    const auto &b = known[std::size_t(low + 1)];
    return {a.ambient * (1 - share) + b.ambient * share, a.key * (1 - share) + b.key * share,
            a.direction * (1 - share) + b.direction * share, step};
}

void DemoScene::mixBackdrop(qint64 second)
{
    const double darkness = DemoScript::darknessAt(second * 1000);
    const int low = std::min(1, int(darkness));
    const double share = darkness - low;
    cv::addWeighted(m_times[std::size_t(low)], 1 - share, m_times[std::size_t(low + 1)], share, -kNoiseMean,
                    m_backdrop);
    // Clouds drift two pixels a second behind everything that is not sky.
    const int shift = int((second * 2) % m_clouds.cols);
    const double white = 1 - 0.42 * darkness;
    const cv::Vec3d colour(252 * white, 250 * white - 14 * std::min(1.0, darkness), 250 * white);
    const double strength = 0.85 - 0.22 * darkness;
    for (int y = 0; y < m_clouds.rows; ++y) {
        auto *out = m_backdrop.ptr<cv::Vec3b>(y);
        const auto *cloud = m_clouds.ptr<uchar>(y);
        const auto *sky = m_skyMask.ptr<uchar>(y);
        for (int x = 0; x < m_backdrop.cols; ++x) {
            if (!sky[x])
                continue;
            const uchar dense = cloud[(x + m_clouds.cols - shift) % m_clouds.cols];
            if (!dense)
                continue;
            const double a = strength * dense / 255;
            for (int c = 0; c < 3; ++c)
                out[x][c] = cv::saturate_cast<uchar>(out[x][c] * (1 - a) + colour[c] * a);
        }
    }
    m_backdropSecond = second;
    ++m_backdropsMixed;
}

cv::Mat DemoScene::at(qint64 ms)
{
    if (const qint64 second = ms / 1000; second != m_backdropSecond)
        mixBackdrop(second);
    cv::Mat picture = m_backdrop.clone();
    const auto people = m_script.visibleAt(ms);
    const FaceLight now = light(DemoScript::darknessAt(ms));
    bool isHedgeDue = true;
    const auto restoreHedge = [&] {
        const cv::Rect strip(0, backdrop::kHedgeTop - 24, picture.cols,
                             backdrop::kHedgeBottom - backdrop::kHedgeTop + 40);
        m_backdrop(strip).copyTo(picture(strip), m_hedgeMask(strip));
        isHedgeDue = false;
    };
    for (const auto &who : people) {
        // Farthest first: once the first person is inside the gate, the hedge stands behind the
        // rest.
        if (who.unit > 7.2 && isHedgeDue)
            restoreHedge();
        paintFigure(picture, m_painter, who, now);
    }
    if (!people.empty() && people.back().unit <= 7.2)
        restoreHedge();
    if (!people.empty()) {
        const cv::Rect wall(0, 0, 114, picture.rows);
        m_backdrop(wall).copyTo(picture(wall));
        const cv::Rect plate(1190, 676, 75, 29);
        m_backdrop(plate).copyTo(picture(plate));
    }
    const quint64 dice = mixed(m_seed * 1000003 + quint64(ms));
    const cv::Point offset(int(dice % kNoiseMargin), int((dice >> 20) % kNoiseMargin));
    cv::add(picture, m_noise(cv::Rect(offset, picture.size())), picture);
    return picture;
}

} // namespace services

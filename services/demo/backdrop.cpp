// SPDX-License-Identifier: MIT
#include "services/demo/backdrop.h"

#include "services/demo/demoscript.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <vector>

namespace services::backdrop {

namespace {

constexpr int kWidth = DemoScript::kWidth;
constexpr int kHeight = DemoScript::kHeight;

struct Palette {
    cv::Scalar skyTop, skyLow;
    cv::Scalar light; //!< factor on everything that is not sky
    cv::Scalar window; //!< absolute: windows are lit in the evening
    double glow; //!< of the lantern and the windows
};

Palette paletteOf(Time time)
{
    switch (time) {
    case Time::Day:
        return {{232, 190, 128}, {245, 232, 208}, {1, 1, 1}, {190, 165, 130}, 0};
    case Time::Dusk:
        return {{150, 96, 92}, {130, 168, 245}, {0.74, 0.66, 0.74}, {120, 190, 245}, 0.55};
    case Time::Night:
        break;
    }
    return {{52, 30, 20}, {88, 58, 46}, {0.40, 0.33, 0.30}, {110, 195, 250}, 1};
}

class Canvas {
public:
    Canvas(cv::Mat &picture, const Palette &palette) : m_picture(picture), m_palette(palette) { }
    cv::Scalar lit(const cv::Scalar &c, double factor = 1) const { return c.mul(m_palette.light) * factor; }
    void box(int x0, int y0, int x1, int y1, const cv::Scalar &c)
    {
        polygon({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, c);
    }
    void polygon(const std::vector<cv::Point> &points, const cv::Scalar &c)
    {
        cv::fillPoly(m_picture, std::vector {points}, c, cv::LINE_AA);
    }
    void line(cv::Point a, cv::Point b, const cv::Scalar &c, int thickness = 1)
    {
        cv::line(m_picture, a, b, c, thickness, cv::LINE_AA);
    }
    void disc(cv::Point at, cv::Size radius, const cv::Scalar &c)
    {
        cv::ellipse(m_picture, at, radius, 0, 0, 360, c, cv::FILLED, cv::LINE_AA);
    }
    //! Adds light around a point.
    void glow(cv::Point at, double radius, const cv::Scalar &c, double strength)
    {
        if (strength <= 0)
            return;
        const cv::Rect area = cv::Rect(int(at.x - 3 * radius), int(at.y - 3 * radius), int(6 * radius), int(6 * radius))
            & cv::Rect({}, m_picture.size());
        for (int y = area.y; y < area.br().y; ++y) {
            auto *row = m_picture.ptr<cv::Vec3b>(y);
            for (int x = area.x; x < area.br().x; ++x) {
                const double d2 = ((x - at.x) * (x - at.x) + (y - at.y) * (y - at.y)) / (radius * radius);
                const double g = strength * std::exp(-0.9 * d2);
                for (int k = 0; k < 3; ++k)
                    row[x][k] = cv::saturate_cast<uchar>(row[x][k] + g * c[k]);
            }
        }
    }
    const Palette &palette() const { return m_palette; }
    cv::Mat &picture() { return m_picture; }

private:
    cv::Mat &m_picture;
    const Palette &m_palette;
};

void paintSky(Canvas &c)
{
    for (int y = 0; y < 440; ++y) {
        const double t = std::min(1.0, y / 400.0);
        c.picture().row(y).setTo(c.palette().skyTop * (1 - t) + c.palette().skyLow * t);
    }
}

void paintTree(Canvas &c, cv::RNG &random, cv::Point foot, int height, const cv::Scalar &leaf)
{
    c.polygon({{foot.x - height / 22, foot.y},
               {foot.x + height / 22, foot.y},
               {foot.x + height / 40, foot.y - height / 2},
               {foot.x - height / 40, foot.y - height / 2}},
              c.lit({48, 68, 92}));
    for (int layer = 0; layer < 3; ++layer) {
        for (int i = 0; i < 46; ++i) {
            const double angle = random.uniform(0.0, 2 * CV_PI);
            const double r = std::sqrt(random.uniform(0.0, 1.0));
            const cv::Point at(int(foot.x + 0.3 * height * r * std::cos(angle) - 6 * layer),
                               int(foot.y - 0.66 * height + 0.3 * height * r * std::sin(angle) - 9 * layer));
            const int size = int(height * random.uniform(0.04, 0.09));
            c.disc(at, {size, size}, c.lit(leaf, 0.68 + 0.2 * layer + random.uniform(-0.06, 0.06)));
        }
    }
}

void paintWindow(Canvas &c, int x, int y, int w, int h)
{
    c.box(x - 5, y - 5, x + w + 5, y + h + 5, c.lit({240, 245, 248}));
    c.box(x, y, x + w, y + h, c.palette().glow > 0 ? c.palette().window : c.palette().window);
    c.polygon({{x, y + h}, {x + w / 2, y}, {x + w * 3 / 4, y}, {x + w / 4, y + h}},
              c.palette().glow > 0 ? c.palette().window * 1.06 : cv::Scalar(225, 208, 180));
    // Curtains, bars, sill, shutters and a box of flowers.
    for (int side : {0, 1}) {
        const int edge = side ? x + w : x;
        const int in = side ? x + w - w / 4 : x + w / 4;
        c.polygon({{edge, y}, {in, y}, {edge, y + h * 3 / 4}},
                  c.palette().glow > 0 ? c.palette().window * 0.82 : c.lit({235, 235, 240}));
        const int s0 = side ? x + w + 6 : x - 6 - w / 3;
        c.box(s0, y - 4, s0 + w / 3, y + h + 4, c.lit({118, 108, 62}));
        for (int k = y + 2; k < y + h; k += 7)
            c.line({s0 + 3, k}, {s0 + w / 3 - 3, k}, c.lit({92, 82, 44}));
    }
    c.line({x + w / 2, y}, {x + w / 2, y + h}, c.lit({240, 245, 248}), 3);
    c.line({x, y + h / 2}, {x + w, y + h / 2}, c.lit({240, 245, 248}), 3);
    c.box(x - 8, y + h + 5, x + w + 8, y + h + 11, c.lit({205, 215, 222}));
    cv::RNG random(quint64(x * 31 + y));
    for (int i = 0; i < 26; ++i) {
        const cv::Point at(x + random.uniform(-4, w + 4), y + h + random.uniform(-3, 6));
        const std::array<cv::Scalar, 3> colours {cv::Scalar(70, 70, 215), cv::Scalar(190, 160, 240),
                                                 cv::Scalar(60, 130, 70)};
        c.disc(at, {3, 3}, c.lit(colours[std::size_t(i % 3)]));
    }
}

void paintHouse(Canvas &c, cv::RNG &random)
{
    const int left = 392;
    const int right = 888;
    const int eaves = 168;
    const int base = 424;
    const cv::Scalar wall {196, 218, 236};
    c.box(left, eaves, right, base, c.lit(wall));
    // The wall is a little darker under the eaves and towards one side, and its plaster is not
    // even.
    for (int i = 0; i < 26; ++i)
        c.line({left, eaves + i}, {right, eaves + i}, c.lit(wall, 0.8 + 0.2 * i / 26));
    for (int i = 0; i < 240; ++i) {
        const cv::Point at(random.uniform(left + 4, right - 18), random.uniform(eaves + 26, base));
        c.line(at, {at.x + random.uniform(4, 14), at.y}, c.lit(wall, random.uniform(0.95, 1.03)));
    }
    for (int y = base - 42; y < base; y += 14)
        for (int x = left + (y / 14 % 2) * 14; x < right; x += 28)
            c.box(x, y, std::min(x + 26, right), y + 12, c.lit({150, 164, 176}, random.uniform(0.88, 1.06)));
    // Roof with rows of tiles, dormer and chimney.
    c.box(780, 40, 826, 130, c.lit({92, 108, 158}));
    c.box(774, 34, 832, 46, c.lit({80, 92, 130}));
    c.polygon({{left - 34, eaves + 6}, {left + 66, 52}, {right - 66, 52}, {right + 34, eaves + 6}},
              c.lit({74, 88, 156}));
    for (int y = 62; y < eaves + 4; y += 13) {
        const double t = double(y - 52) / (eaves - 46);
        const int x0 = int(left + 66 - 100 * t);
        const int x1 = int(right - 66 + 100 * t);
        c.line({x0, y}, {x1, y}, c.lit({56, 68, 128}));
        for (int x = x0 + (y / 13 % 2) * 9; x < x1; x += 18)
            c.line({x, y}, {x, y + 12}, c.lit({62, 74, 136}));
    }
    c.box(left - 36, eaves + 4, right + 36, eaves + 14, c.lit({222, 230, 236}));
    c.polygon({{580, 128}, {640, 70}, {700, 128}}, c.lit({60, 74, 138}));
    c.polygon({{594, 150}, {594, 122}, {640, 84}, {686, 122}, {686, 150}}, c.lit(wall));
    c.box(624, 104, 656, 146, c.palette().window);
    c.line({640, 104}, {640, 146}, c.lit({240, 245, 248}), 2);
    c.line({624, 124}, {656, 124}, c.lit({240, 245, 248}), 2);
    for (int x : {446, 776}) {
        paintWindow(c, x, 202, 58, 62);
        paintWindow(c, x, 308, 58, 62);
    }
    paintWindow(c, 611, 202, 58, 62);
    // The door, with porch, steps, fanlight and a lamp.
    c.box(594, 300, 686, base, c.lit({236, 241, 244}));
    c.box(604, 326, 676, base, c.lit({132, 92, 38}));
    c.box(604, 306, 676, 322, c.palette().glow > 0 ? c.palette().window : cv::Scalar(205, 186, 156));
    for (int x : {611, 645})
        for (int y : {334, 380})
            c.box(x, y, x + 24, y + 36, c.lit({106, 72, 26}));
    c.disc({668, 380}, {3, 3}, c.lit({90, 190, 225}));
    c.disc({640, 352}, {8, 8}, c.lit({60, 110, 50}));
    c.disc({640, 352}, {4, 4}, c.lit({132, 92, 38}));
    c.polygon({{578, 300}, {640, 270}, {702, 300}}, c.lit({70, 84, 148}));
    c.box(584, 298, 696, 304, c.lit({224, 232, 238}));
    for (int i = 0; i < 3; ++i)
        c.box(590 - 8 * i, base - 12 + 5 * i, 690 + 8 * i, base - 6 + 5 * i, c.lit({168, 178, 186}, 1 - 0.06 * i));
}

void paintGround(Canvas &c, cv::RNG &random)
{
    c.box(0, 424, kWidth, 452, c.lit({128, 128, 126})); // street
    c.box(0, 452, kWidth, 484, c.lit({172, 180, 186})); // pavement
    c.line({0, 453}, {kWidth, 453}, c.lit({200, 206, 210}), 3);
    for (int x = -20; x < kWidth; x += 64)
        c.line({x, 454}, {x + 8 * (x - 640) / 200, 484}, c.lit({146, 154, 160}));
    for (int y = 484; y < kHeight; ++y) {
        const double t = double(y - 484) / (kHeight - 484);
        c.picture().row(y).setTo(c.lit({72, 158, 108}, 0.86 + 0.2 * t));
    }
    for (int i = 0; i < 5200; ++i) {
        const int y = random.uniform(486, kHeight);
        const double size = 2 + 10.0 * (y - 484) / (kHeight - 484);
        const cv::Point at(random.uniform(0, kWidth), y);
        c.line(at, {int(at.x + random.uniform(-0.5, 0.5) * size), int(at.y - size)},
               c.lit({62, 150, 96}, random.uniform(0.7, 1.25)));
    }
    // The path, in flags that grow towards the viewer.
    const auto edge = [](double y, double side) { return int(640 + side * (34 + (y - 484) * 1.28)); };
    c.polygon({{edge(484, -1), 484}, {edge(484, 1), 484}, {edge(720, 1), 720}, {edge(720, -1), 720}},
              c.lit({140, 152, 160}));
    double y = 484;
    for (int row = 0; y < kHeight; ++row) {
        const double next = y + 7 + (y - 470) * 0.17;
        const int pieces = 3;
        for (int k = 0; k < pieces; ++k) {
            const double a = -1 + 2.0 * k / pieces + (row % 2 ? 0.1 : -0.06) * (k > 0);
            const double b = -1 + 2.0 * (k + 1) / pieces + (row % 2 ? 0.1 : -0.06) * (k + 1 < pieces);
            c.polygon({{edge(y + 1, a) + 2, int(y + 1)},
                       {edge(y + 1, b) - 1, int(y + 1)},
                       {edge(next - 1, b) - 2, int(next - 1)},
                       {edge(next - 1, a) + 2, int(next - 1)}},
                      c.lit({184, 198, 208}, random.uniform(0.9, 1.05)));
        }
        y = next;
    }
    for (int side : {-1, 1}) {
        for (int i = 0; i < 110; ++i) { // flowers along the path
            const int at = random.uniform(505, kHeight);
            const double size = 1.5 + (at - 484) * 0.028;
            const int x = edge(at, side) + int(side * random.uniform(6.0, 16 + (at - 484) * 0.22));
            const std::array<cv::Scalar, 4> colours {cv::Scalar(90, 90, 225), cv::Scalar(80, 205, 245),
                                                     cv::Scalar(225, 170, 205), cv::Scalar(240, 240, 245)};
            c.line({x, at}, {x, at - int(2.5 * size)}, c.lit({50, 120, 60}), std::max(1, int(size / 3)));
            c.disc({x, at - int(2.5 * size)}, {int(size), int(size * 0.8)},
                   c.lit(colours[std::size_t(random.uniform(0, 4))]));
        }
    }
}

void paintHedge(Canvas &c, cv::RNG &random)
{
    for (const auto &[x0, x1] : {std::pair {-10, kGapLeft}, std::pair {kGapRight, kWidth + 10}}) {
        c.box(x0, kHedgeTop + 6, x1, kHedgeBottom, c.lit({46, 96, 52}));
        for (int i = 0; i < 1500; ++i) {
            const int y = random.uniform(kHedgeTop + 8, kHedgeBottom);
            const int x = random.uniform(x0 + 6, x1 - 6);
            const double height = 1 - double(y - kHedgeTop) / (kHedgeBottom - kHedgeTop);
            c.disc({x, y}, {6, 5}, c.lit({52, 120, 66}, 0.55 + 0.55 * height + random.uniform(-0.12, 0.14)));
        }
    }
    for (int x : {kGapLeft - 22, kGapRight - 6}) { // gate posts
        c.box(x, kHedgeTop - 14, x + 28, kHedgeBottom + 6, c.lit({172, 186, 196}));
        c.box(x + 18, kHedgeTop - 14, x + 28, kHedgeBottom + 6, c.lit({142, 156, 166}));
        c.box(x - 5, kHedgeTop - 22, x + 33, kHedgeTop - 12, c.lit({196, 208, 216}));
        c.disc({x + 14, kHedgeTop - 30}, {11, 10}, c.lit({188, 200, 208}));
    }
}

void paintPorch(Canvas &c)
{
    // Our own wall and lantern at the left edge, near and out of the middle.
    cv::RNG random(5);
    c.box(0, 0, 96, kHeight, c.lit({108, 124, 150}));
    for (int y = -8, row = 0; y < kHeight; y += 34, ++row)
        for (int x = -40 + (row % 2) * 36; x < 96; x += 72) {
            const int x1 = std::min(x + 68, 94);
            c.box(x, y, x1, y + 30, c.lit({78, 98, 166}, random.uniform(0.86, 1.1)));
            c.line({x, y + 1}, {x1, y + 1}, c.lit({100, 122, 190}));
        }
    c.box(94, 0, 112, kHeight, c.lit({226, 233, 238}));
    c.box(108, 0, 114, kHeight, c.lit({176, 184, 190}));
    const cv::Scalar iron = c.lit({52, 50, 48});
    c.line({40, 96}, {150, 96}, iron, 7);
    c.line({44, 140}, {96, 98}, iron, 5);
    c.line({150, 96}, {150, 116}, iron, 5);
    c.polygon({{122, 132}, {178, 132}, {162, 112}, {138, 112}}, iron);
    const cv::Scalar off {205, 216, 220};
    const cv::Scalar on {150, 225, 255};
    c.polygon({{126, 134}, {174, 134}, {166, 196}, {134, 196}},
              c.palette().glow > 0 ? off * (1 - c.palette().glow) + on * c.palette().glow : off);
    c.line({126, 134}, {134, 196}, iron, 4);
    c.line({174, 134}, {166, 196}, iron, 4);
    c.line({150, 134}, {150, 196}, iron, 2);
    c.polygon({{130, 196}, {170, 196}, {160, 206}, {140, 206}}, iron);
    // House number.
    c.disc({48, 250}, {34, 26}, c.lit({236, 242, 245}));
    c.disc({48, 250}, {30, 22}, c.lit({128, 76, 32}));
    cv::putText(c.picture(), "12", {26, 261}, cv::FONT_HERSHEY_DUPLEX, 1.0, c.lit({240, 245, 248}), 2, cv::LINE_AA);
}

void paintPlate(Canvas &c)
{
    // Pictures that leave the house are recognisable as drawn.
    const cv::Rect plate(1190, 676, 74, 28);
    c.box(plate.x, plate.y, plate.br().x, plate.br().y, c.lit({60, 74, 84}, 1.0));
    cv::rectangle(c.picture(), plate + cv::Point(2, 2) - cv::Size(4, 4), c.lit({170, 190, 200}), 1, cv::LINE_AA);
    cv::putText(c.picture(), "DEMO", {plate.x + 13, plate.y + 19}, cv::FONT_HERSHEY_DUPLEX, 0.52,
                cv::Scalar(225, 235, 240), 1, cv::LINE_AA);
}

} // namespace

cv::Mat scene(Time time)
{
    cv::Mat picture(kHeight, kWidth, CV_8UC3);
    const Palette palette = paletteOf(time);
    Canvas c(picture, palette);
    cv::RNG random(2024); // the same leaves at every time of day
    paintSky(c);
    if (time == Time::Night) {
        cv::RNG stars(7);
        for (int i = 0; i < 90; ++i) {
            const cv::Point at(stars.uniform(0, kWidth), stars.uniform(0, 300));
            const double bright = stars.uniform(90.0, 220.0);
            c.disc(at, {1, 1}, cv::Scalar::all(bright));
        }
        c.disc({1040, 92}, {30, 30}, {205, 226, 236});
        c.disc({1053, 84}, {26, 26}, c.palette().skyTop * 1.12);
    }
    // Hills, trees, house, street, garden, porch.
    for (int x = 0; x < kWidth; ++x) {
        const int y = int(360 + 22 * std::sin(x * 0.006) + 9 * std::sin(x * 0.017 + 1));
        c.line({x, y}, {x, 426}, c.lit({130, 172, 140}));
    }
    paintTree(c, random, {300, 430}, 330, {70, 150, 98});
    paintTree(c, random, {1000, 430}, 300, {62, 142, 110});
    paintTree(c, random, {1180, 432}, 380, {66, 146, 84});
    paintTree(c, random, {190, 432}, 240, {84, 158, 120});
    paintHouse(c, random);
    paintGround(c, random);
    paintHedge(c, random);
    if (palette.glow > 0) {
        for (const cv::Point at : {cv::Point(475, 235), {805, 235}, {475, 340}, {805, 340}, {640, 235}, {640, 330}})
            c.glow(at, 46, {26, 60, 86}, palette.glow);
    }
    paintPorch(c);
    c.glow({150, 165}, 70, {70, 130, 165}, palette.glow);
    c.glow({240, 300}, 330, {16, 34, 46}, palette.glow);
    paintPlate(c);
    return picture;
}

cv::Mat skyMask()
{
    // What differs when only the sky is painted otherwise is sky; leaves in front stay in front of
    // clouds.
    cv::Mat a = scene(Time::Day);
    cv::Mat mask(a.size(), CV_8U, cv::Scalar(0));
    const Palette palette = paletteOf(Time::Day);
    for (int y = 0; y < 400; ++y) {
        const double t = std::min(1.0, y / 400.0);
        const cv::Scalar sky = palette.skyTop * (1 - t) + palette.skyLow * t;
        const auto *row = a.ptr<cv::Vec3b>(y);
        for (int x = 0; x < a.cols; ++x)
            if (std::abs(row[x][0] - sky[0]) + std::abs(row[x][1] - sky[1]) + std::abs(row[x][2] - sky[2]) < 4)
                mask.at<uchar>(y, x) = 255;
    }
    return mask;
}

cv::Mat hedgeMask()
{
    cv::Mat mask(kHeight, kWidth, CV_8U, cv::Scalar(0));
    mask(cv::Rect(0, kHedgeTop + 4, kGapLeft, kHedgeBottom - kHedgeTop - 4)).setTo(255);
    mask(cv::Rect(kGapRight, kHedgeTop + 4, kWidth - kGapRight, kHedgeBottom - kHedgeTop - 4)).setTo(255);
    for (int x : {kGapLeft - 27, kGapRight - 11})
        mask(cv::Rect(x, kHedgeTop - 22, 38, kHedgeBottom - kHedgeTop + 28)).setTo(255);
    mask(cv::Rect(0, 0, 114, kHeight)).setTo(255);
    return mask;
}

} // namespace services::backdrop

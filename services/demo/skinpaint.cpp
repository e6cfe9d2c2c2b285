// SPDX-License-Identifier: MIT
#include "services/demo/skinpaint.h"

#include "services/demo/brush.h"
#include "services/demo/facerelief.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace services::skinpaint {

namespace {

using Points = Brush::Points;
using Hair = DemoFace::Hair;
using Beard = DemoFace::Beard;

Brush brushFor(cv::Mat &picture) { return {picture, {relief::kCentreX, relief::kCentreY}, relief::kUnit}; }

cv::Scalar tone(const cv::Scalar &c, double factor) { return {c[0] * factor, c[1] * factor, c[2] * factor}; }

cv::Scalar mix(const cv::Scalar &a, const cv::Scalar &b, double share) { return a * (1 - share) + b * share; }

Points mirrored(Points points)
{
    for (auto &p : points)
        p.x = -p.x;
    return points;
}

//! Strands from \p roots to \p tips, bent outwards by \p bend, in slightly varying colours.
template <typename RootToTip>
void strands(Brush &brush, cv::RNG &random, const cv::Scalar &colour, int count, double thickness, RootToTip &&path)
{
    for (int i = 0; i < count; ++i) {
        const double light = random.gaussian(0.22);
        const auto c = light > 0 ? mix(colour, {200, 215, 230}, std::min(0.5, 0.5 * light))
                                 : tone(colour, 1 + std::max(-0.7, 1.6 * light));
        brush.stroke(path(random), thickness, c, 0.55);
    }
}

void paintBackHair(Brush &brush, const DemoFace &f, cv::RNG &random)
{
    const double w = f.width;
    double bottom = 0;
    double side = 1.0;
    if (f.hair == Hair::Long) {
        bottom = 2.15;
        side = 1.22;
    } else if (f.hair == Hair::Bob) {
        bottom = 1.28;
        side = 1.24;
    } else if (f.hair == Hair::Curly) {
        bottom = 0.35;
        side = 1.2;
    } else if (f.hair == Hair::Bun) {
        brush.spot({0.05, f.crownY - 0.22}, 0.42, 0.36, f.hairColour, 1, 0.012, 0, true);
        brush.spot({-0.02, f.crownY - 0.32}, 0.2, 0.12, mix(f.hairColour, {200, 210, 220}, 0.25), 0.6, 0.06);
        return;
    } else {
        return;
    }
    Points shape = Brush::curve({-side * w, bottom}, {-1.4 * side * w, 0.2}, {-0.85 * w, f.crownY + 0.25});
    const auto top = Brush::curve({-0.85 * w, f.crownY + 0.25}, {0, f.crownY - 0.55}, {0.85 * w, f.crownY + 0.25});
    const auto right = Brush::curve({0.85 * w, f.crownY + 0.25}, {1.4 * side * w, 0.2}, {side * w, bottom});
    const auto base = Brush::curve({side * w, bottom}, {0, bottom + 0.2}, {-side * w, bottom});
    shape.insert(shape.end(), top.begin(), top.end());
    shape.insert(shape.end(), right.begin(), right.end());
    shape.insert(shape.end(), base.begin(), base.end());
    brush.area(shape, tone(f.hairColour, 0.62), 1, 0.012, true);
    if (f.hair == Hair::Curly) {
        for (int i = 0; i < 90; ++i) {
            const double angle = random.uniform(CV_PI * 0.9, CV_PI * 2.1);
            const cv::Point2d at(1.12 * w * std::cos(angle), -0.35 + 1.25 * std::sin(angle));
            brush.spot(at, random.uniform(0.12, 0.22), random.uniform(0.12, 0.2),
                       tone(f.hairColour, random.uniform(0.65, 1.15)), 1, 0.01, 0, true);
        }
        return;
    }
    brush.keepTo(brush.mask(shape));
    strands(brush, random, tone(f.hairColour, 0.8), 220, 0.014, [&](cv::RNG &r) {
        const double s = r.uniform(0, 2) ? 1 : -1;
        const double x = r.uniform(0.6, 1.25);
        return Brush::curve({s * x * 0.7 * w, -1.2}, {s * 1.35 * x * w, 0}, {s * x * w, bottom + 0.1});
    });
    brush.keepTo({});
}

void paintSkin(cv::Mat &picture, Brush &brush, const DemoFace &f, cv::RNG &random)
{
    const double w = f.width;
    const cv::Scalar red = mix(f.skin, {f.skin[0] * 0.62, f.skin[1] * 0.66, std::min(255.0, f.skin[2] * 1.02)}, 1);
    // Neck, in the shadow of the chin.
    brush.area({{-0.56 * w, 0.7}, {-0.58 * w, 1.9}, {-0.95, 2.4}, {0.95, 2.4}, {0.58 * w, 1.9}, {0.56 * w, 0.7}},
               tone(f.skin, 0.82), 1, 0.012, true);
    brush.spot({0, f.chinY + 0.02}, 0.75 * w, 0.32, tone(red, 0.55), 0.75, 0.09);
    // Ears.
    for (int s : {-1, 1}) {
        brush.spot({s * 1.0 * w, 0.18}, 0.13 * f.earSize, 0.3 * f.earSize, mix(f.skin, red, 0.4), 1, 0.008, s * 0.15,
                   true);
        brush.spot({s * 1.02 * w, 0.18}, 0.06, 0.19 * f.earSize, tone(red, 0.7), 0.6, 0.03, s * 0.15);
    }
    const auto outline = relief::outline(f);
    brush.area(outline, f.skin, 1, 0.008, true);
    brush.keepTo(brush.mask(outline));

    // Blood: cheeks, nose and ears are redder, the rims of the eyes darker.
    for (int s : {-1, 1}) {
        brush.spot({s * 0.58 * w, 0.48}, 0.27, 0.22, red, 0.55 * f.blush, 0.13);
        brush.spot({s * f.eyeX, 0.02}, 0.33, 0.2, tone(red, 0.72), 0.4, 0.09);
        brush.spot({s * (f.eyeX - 0.24), 0.0}, 0.09, 0.14, tone(red, 0.6), 0.4, 0.06);
        brush.spot({s * (f.eyeX + 0.01), 0.2}, 0.22, 0.05, tone(red, 0.72), 0.25 + 0.3 * f.wrinkles, 0.04);
        // Side of the nose, and the fold towards the mouth.
        brush.spot({s * 0.15, 0.3}, 0.05, 0.26, tone(red, 0.7), 0.22, 0.06, s * -0.12);
        brush.stroke(Brush::curve({s * (f.noseWidth + 0.05), f.noseY}, {s * (f.noseWidth + 0.2), f.noseY + 0.1},
                                  {s * (f.mouthWidth + 0.1), f.mouthY}),
                     0.03, tone(red, 0.6), 0.18 + 0.45 * f.wrinkles, 0.02);
    }
    brush.spot({0, f.noseY - 0.05}, 0.2, 0.14, red, 0.5 * f.blush, 0.08);
    brush.spot({0, f.noseY + 0.12}, 0.24, 0.06, tone(red, 0.55), 0.45, 0.045);
    brush.spot({0, f.mouthY + f.lowerLip + 0.1}, 0.22, 0.045, tone(red, 0.6), 0.4, 0.04);
    brush.spot({0.06, 0.25}, 0.045, 0.28, mix(f.skin, {235, 245, 255}, 0.6), 0.2, 0.04);
    // Nostrils and the wings around them.
    for (int s : {-1, 1}) {
        brush.spot({s * 0.48 * f.noseWidth, f.noseY + 0.055}, 0.33 * f.noseWidth, 0.026, tone(red, 0.16), 0.85, 0.012,
                   s * 0.25);
        brush.stroke(Brush::curve({s * f.noseWidth * 0.95, f.noseY - 0.1}, {s * (f.noseWidth + 0.06), f.noseY + 0.02},
                                  {s * f.noseWidth * 0.8, f.noseY + 0.065}),
                     0.025, tone(red, 0.42), 0.55, 0.014);
    }
    if (f.wrinkles > 0.3) {
        for (double y : {-0.56, -0.66, -0.77})
            brush.stroke(Brush::curve({-0.45, y + 0.02}, {0, y - 0.03}, {0.45, y + 0.02}), 0.02, tone(red, 0.6),
                         0.4 * f.wrinkles, 0.012);
        for (int s : {-1, 1})
            for (int i = -1; i <= 1; ++i)
                brush.stroke({{s * (f.eyeX + 0.27), 0.02 + 0.03 * i}, {s * (f.eyeX + 0.42), 0.03 + 0.09 * i}}, 0.016,
                             tone(red, 0.55), 0.45 * f.wrinkles, 0.009);
    }
    for (int i = 0; i < int(220 * f.freckles); ++i) {
        const cv::Point2d at(random.gaussian(0.42), 0.3 + random.gaussian(0.2));
        brush.spot(at, random.uniform(0.008, 0.018), random.uniform(0.008, 0.016), tone(red, 0.62), 0.5, 0.004);
    }
    // Pores and blotches, so that the skin is not plastic.
    cv::Mat fine(picture.size(), CV_8U);
    cv::Mat coarse(picture.rows / 16, picture.cols / 16, CV_8U);
    random.fill(fine, cv::RNG::NORMAL, 128, 9);
    random.fill(coarse, cv::RNG::NORMAL, 128, 7);
    cv::resize(coarse, coarse, picture.size(), 0, 0, cv::INTER_CUBIC);
    cv::GaussianBlur(fine, fine, {}, 0.8);
    for (int y = 0; y < picture.rows; ++y) {
        auto *line = picture.ptr<cv::Vec4b>(y);
        for (int x = 0; x < picture.cols; ++x) {
            if (line[x][3] == 0)
                continue;
            const int d = fine.at<uchar>(y, x) + coarse.at<uchar>(y, x) - 256;
            for (int c = 0; c < 3; ++c)
                line[x][c] = cv::saturate_cast<uchar>(line[x][c] + d * line[x][c] / 170);
        }
    }
}

void paintBrows(Brush &brush, const DemoFace &f, cv::RNG &random)
{
    for (int s : {-1, 1}) {
        const cv::Point2d inner(f.browInner, f.browY + 0.02 + f.browSlant * 0.5);
        const cv::Point2d top(0.5 * (f.browInner + f.browOuter) + 0.05, f.browY - 2 * f.browArch);
        const cv::Point2d outer(f.browOuter, f.browY + 0.04 - f.browSlant * 0.5);
        auto spine = Brush::curve(inner, top, outer, 20);
        Points upper = spine;
        Points lower = spine;
        for (std::size_t i = 0; i < spine.size(); ++i) {
            const double t = double(i) / double(spine.size() - 1);
            const double half = 0.5 * f.browThickness * (1.05 - 0.8 * t * t);
            upper[i].y -= half;
            lower[i].y += half;
        }
        Points shape = upper;
        shape.insert(shape.end(), lower.rbegin(), lower.rend());
        brush.area(s < 0 ? mirrored(shape) : shape, f.brow, 0.62, 0.016);
        for (int i = 0; i < 110; ++i) {
            const double t = random.uniform(0.0, 1.0);
            const auto at = spine[std::size_t(t * double(spine.size() - 1))];
            const double half = 0.5 * f.browThickness * (1.1 - 0.8 * t * t);
            const cv::Point2d root(at.x, at.y + half * random.uniform(-0.6, 1.0));
            const double lean = 0.3 + 1.2 * t;
            Points hair {root, {root.x + 0.06 * std::sin(lean), root.y - 0.07 * std::cos(lean) * (1 - 0.6 * t)}};
            brush.stroke(s < 0 ? mirrored(hair) : hair, 0.01, tone(f.brow, random.uniform(0.5, 1.2)), 0.7);
        }
    }
}

void paintBeard(Brush &brush, const DemoFace &f, cv::RNG &random)
{
    if (f.beard == Beard::None)
        return;
    const double top = f.mouthY - 0.25;
    Points jaw;
    for (double y = 0.35; y <= f.chinY + 1e-6; y += (f.chinY - 0.35) / 24)
        jaw.emplace_back(relief::halfWidth(f, std::min(y, f.chinY - 1e-4)) + 0.01, y);
    if (f.beard == Beard::Stubble || f.beard == Beard::Full) {
        Points shape = jaw;
        const double below = f.beard == Beard::Full ? 0.12 : 0.0;
        for (auto &p : shape)
            p.y += below * std::max(0.0, (p.y - f.mouthY) / (f.chinY - f.mouthY));
        const auto cheekLine = Brush::curve({f.mouthWidth + 0.08, top + 0.05}, {0.62, 0.75}, {jaw.front().x, 0.3});
        Points half = cheekLine;
        half.insert(half.end(), shape.begin(), shape.end());
        half.emplace_back(-0.02, f.chinY + below);
        half.emplace_back(-0.02, f.mouthY + f.lowerLip + 0.1);
        half.emplace_back(0.12, f.mouthY + f.lowerLip + 0.07);
        half.emplace_back(f.mouthWidth + 0.05, f.mouthY);
        const double opacity = f.beard == Beard::Full ? 0.86 : 0.3;
        const Points moustache {{0, top - 0.02},
                                {0.2, top},
                                {f.mouthWidth + 0.12, f.mouthY - 0.02},
                                {f.mouthWidth + 0.08, f.mouthY + 0.08},
                                {f.mouthWidth - 0.04, f.mouthY - 0.04},
                                {0, f.mouthY - f.upperLip}};
        for (int s : {-1, 1}) {
            const auto shapeHere = s < 0 ? mirrored(half) : half;
            const auto lipHere = s < 0 ? mirrored(moustache) : moustache;
            brush.area(shapeHere, f.beardColour, opacity, 0.035, f.beard == Beard::Full);
            brush.area(lipHere, f.beardColour, opacity, 0.025);
            brush.keepTo(brush.mask(shapeHere));
            strands(brush, random, f.beardColour, f.beard == Beard::Full ? 480 : 380, 0.011, [&](cv::RNG &r) {
                const cv::Point2d at(s * r.uniform(0.0, 1.0), r.uniform(0.35, f.chinY + below));
                const double length = f.beard == Beard::Full ? 0.12 : 0.03;
                return Points {at, {at.x - s * r.uniform(-0.02, 0.06), at.y + length}};
            });
            brush.keepTo(brush.mask(lipHere));
            strands(brush, random, f.beardColour, f.beard == Beard::Full ? 120 : 60, 0.011, [&](cv::RNG &r) {
                const cv::Point2d at(s * r.uniform(0.0, 0.5), r.uniform(top, f.mouthY));
                return Points {at, {at.x + s * 0.07, at.y + 0.06}};
            });
            brush.keepTo({});
        }
        return;
    }
    const double width = f.beard == Beard::Moustache ? f.mouthWidth + 0.14 : f.mouthWidth + 0.06;
    const Points moustache {{0, top - 0.01},          {0.2, top + 0.0},
                            {width, f.mouthY + 0.02}, {width - 0.04, f.mouthY + 0.09},
                            {0.2, f.mouthY - 0.02},   {0, f.mouthY - 0.03}};
    const Points tuft = Brush::ellipse({0, f.chinY - 0.12}, 0.3, 0.26);
    for (int s : {-1, 1}) {
        const auto here = s < 0 ? mirrored(moustache) : moustache;
        brush.area(here, f.beardColour, 0.85, 0.02);
        brush.keepTo(brush.mask(here));
        strands(brush, random, f.beardColour, 150, 0.012, [&](cv::RNG &r) {
            const cv::Point2d at(s * r.uniform(0.0, 0.5), r.uniform(top, f.mouthY));
            return Points {at, {at.x + s * 0.09, at.y + 0.06}};
        });
        brush.keepTo({});
    }
    if (f.beard == Beard::Goatee) {
        brush.area(tuft, f.beardColour, 0.85, 0.04, true);
        strands(brush, random, f.beardColour, 200, 0.012, [&](cv::RNG &r) {
            const cv::Point2d at(r.gaussian(0.13), f.chinY - 0.2 + r.gaussian(0.08));
            return Points {at, {at.x, at.y + 0.12}};
        });
    }
}

void paintTopHair(Brush &brush, const DemoFace &f, cv::RNG &random)
{
    if (f.hair == Hair::Bald)
        return;
    const double w = f.width;
    const double rise = f.hair == Hair::Crop ? 0.07 : f.hair == Hair::Curly ? 0.2 : 0.15;
    const double sideEnd = f.hair == Hair::Long ? 0.9
        : f.hair == Hair::Bob                   ? 0.95
        : f.hair == Hair::Curly                 ? 0.25
        : f.hair == Hair::Bun                   ? -0.05
                                                : 0.02;
    Points outer;
    for (int i = 0; i <= 40; ++i) {
        const double angle = CV_PI + CV_PI * i / 40;
        outer.emplace_back((1.0 + 0.5 * rise) * w * std::cos(angle) * 1.02,
                           -0.45 + (-f.crownY - 0.45 + rise) * std::sin(angle));
    }
    const double part = f.parting;
    const bool isFraming = f.hair == Hair::Long || f.hair == Hair::Bob;
    // From the right temple back over the forehead to the left one.
    Points inner;
    const double in = isFraming ? 0.84 * w : 0.9 * w;
    const auto add = [&inner](const Points &more) { inner.insert(inner.end(), more.begin(), more.end()); };
    if (isFraming) {
        inner.emplace_back(1.16 * w, sideEnd);
        add(Brush::curve({0.98 * w, sideEnd}, {0.9 * w, 0.2}, {in, -0.3}));
        add(Brush::curve({in, -0.35}, {0.72 * w, f.hairline}, {part, f.hairline - 0.12}));
        add(Brush::curve({part, f.hairline - 0.12}, {-0.6 * w, f.hairline + 0.05}, {-in, -0.3}));
        add(Brush::curve({-in, -0.3}, {-0.9 * w, 0.2}, {-0.98 * w, sideEnd}));
        inner.emplace_back(-1.16 * w, sideEnd);
    } else {
        inner.emplace_back(1.03 * w, sideEnd);
        inner.emplace_back(0.955 * w, sideEnd);
        add(Brush::curve({0.93 * w, -0.3}, {0.85 * w, -0.5}, {0.72 * w, f.hairline + 0.12}));
        add(Brush::curve({0.72 * w, f.hairline + 0.12}, {part, f.hairline - 0.08}, {-0.72 * w, f.hairline + 0.12}));
        add(Brush::curve({-0.72 * w, f.hairline + 0.12}, {-0.85 * w, -0.5}, {-0.93 * w, -0.3}));
        inner.emplace_back(-0.955 * w, sideEnd);
        inner.emplace_back(-1.03 * w, sideEnd);
    }
    Points shape = outer;
    shape.insert(shape.end(), inner.begin(), inner.end());
    // A shadow on the forehead first.
    Points shadow = shape;
    for (auto &p : shadow)
        p.y += 0.05;
    brush.area(shadow, tone(f.skin, 0.45), 0.35, 0.04);
    brush.area(shape, tone(f.hairColour, 0.85), 1, 0.014, true);
    if (f.hair == Hair::Curly) {
        for (int i = 0; i < 420; ++i) {
            const double angle = random.uniform(CV_PI * 0.98, CV_PI * 2.02);
            const double r = random.uniform(0.45, 1.12);
            const cv::Point2d at(r * w * std::cos(angle), -0.45 + r * 1.15 * std::sin(angle));
            if (at.y > f.hairline && std::abs(at.x) < 0.82 * w)
                continue;
            const double size = random.uniform(0.05, 0.1);
            brush.spot(at, size, size, tone(f.hairColour, random.uniform(0.55, 1.3)), 0.8, 0.012, 0, true);
            brush.stroke(Brush::ellipse(at, 0.8 * size, 0.7 * size, random.uniform(0.0, 3.0)), 0.014,
                         mix(f.hairColour, {190, 205, 220}, random.uniform(0.0, 0.4)), 0.5);
        }
        return;
    }
    auto kept = brush.mask(shape);
    cv::GaussianBlur(kept, kept, {}, 1.5);
    brush.keepTo(kept);
    const double root = f.crownY - rise + 0.18;
    strands(brush, random, f.hairColour, f.hair == Hair::Crop ? 900 : 620, f.hair == Hair::Crop ? 0.01 : 0.014,
            [&](cv::RNG &r) -> Points {
                if (f.hair == Hair::Crop) {
                    const double angle = r.uniform(CV_PI, 2 * CV_PI);
                    const double at = r.uniform(0.8, 1.08);
                    const cv::Point2d p(at * w * std::cos(angle), -0.4 + at * 1.25 * std::sin(angle));
                    return {p, {p.x + 0.05 * std::cos(angle) + r.gaussian(0.03), p.y - 0.09}};
                }
                if (f.hair == Hair::Bun) {
                    const double x = r.uniform(-1.0, 1.0);
                    return Brush::curve({x * w, -0.5 + r.gaussian(0.2)}, {0.9 * x * w, -1.2}, {0.05, f.crownY - 0.1});
                }
                if (r.uniform(0, 3) == 0) { // the fringe, combed to the forehead
                    const double x = r.uniform(-0.75, 0.75);
                    return Brush::curve({part + 0.2 * (x - part), root + 0.15},
                                        {part + 0.8 * (x - part), f.hairline - 0.45}, {x * w, f.hairline + 0.12});
                }
                const double s = r.uniform(-1.0, 1.0);
                const double reach = r.uniform(0.7, 1.15);
                const cv::Point2d from(part + r.gaussian(0.05), root + r.uniform(0.0, 0.35));
                const double side = s > 0 ? 1 : -1;
                return Brush::curve(from, {side * w * (0.7 + 0.6 * std::abs(s)), f.crownY + 0.3 * r.uniform(0.0, 1.0)},
                                    {side * reach * w, isFraming ? sideEnd : -0.2});
            });
    // Shine across the top.
    brush.spot({-0.3, f.crownY + 0.3}, 0.5, 0.1, mix(f.hairColour, {255, 250, 240}, 0.55), 0.3, 0.07, -0.2);
    brush.keepTo({});
}

void paintHat(Brush &brush, const DemoFace &f)
{
    if (f.hat == DemoFace::Hat::None)
        return;
    const double w = f.width;
    const double brim = f.hairline + 0.16;
    Points dome;
    for (int i = 0; i <= 40; ++i) {
        const double angle = CV_PI + CV_PI * i / 40;
        dome.emplace_back(1.09 * w * std::cos(angle), brim + (brim - f.crownY + 0.26) * std::sin(angle));
    }
    brush.area({{-0.9 * w, brim}, {0.9 * w, brim}, {0.75 * w, brim + 0.22}, {-0.75 * w, brim + 0.22}},
               tone(f.skin, 0.35), 0.5, 0.05);
    brush.area(dome, f.hatColour, 1, 0.008, true);
    brush.spot({-0.35, brim - 0.6}, 0.35, 0.25, mix(f.hatColour, {255, 255, 255}, 0.35), 0.5, 0.14);
    brush.spot({0.75, brim - 0.3}, 0.2, 0.4, tone(f.hatColour, 0.5), 0.5, 0.12);
    if (f.hat == DemoFace::Hat::Cap) {
        for (double x : {-0.55, 0.55}) // seams
            brush.stroke(Brush::curve({x * w, brim - 0.1}, {0.9 * x * w, brim - 0.55}, {0, f.crownY - 0.22}), 0.018,
                         tone(f.hatColour, 0.6), 0.7, 0.006);
        brush.spot({0, f.crownY - 0.23}, 0.08, 0.04, tone(f.hatColour, 0.8), 1, 0.006);
        Points peak = Brush::curve({-1.04 * w, brim + 0.06}, {0, brim - 0.42}, {1.04 * w, brim + 0.06});
        const auto front = Brush::curve({1.04 * w, brim + 0.06}, {0, brim + 0.2}, {-1.04 * w, brim + 0.06});
        peak.insert(peak.end(), front.begin(), front.end());
        brush.area(peak, tone(f.hatColour, 0.62), 1, 0.01, true);
        brush.spot({-0.2, brim - 0.06}, 0.5, 0.05, mix(f.hatColour, {255, 255, 255}, 0.3), 0.45, 0.05);
        brush.stroke(front, 0.035, tone(f.hatColour, 0.36), 0.9, 0.004);
        // A parcel on the front.
        brush.spot({0, brim - 0.5}, 0.17, 0.15, {235, 240, 240}, 0.95, 0.006);
        brush.area({{-0.08, brim - 0.56}, {0.08, brim - 0.56}, {0.08, brim - 0.43}, {-0.08, brim - 0.43}},
                   tone(f.hatColour, 0.8), 1, 0.004);
    } else {
        brush.area({{-1.08 * w, brim - 0.2}, {1.08 * w, brim - 0.2}, {1.06 * w, brim + 0.06}, {-1.06 * w, brim + 0.06}},
                   tone(f.hatColour, 0.82), 1, 0.012, true);
        for (double x = -1.0; x <= 1.0; x += 0.09)
            brush.stroke({{x * w, brim - 0.19}, {x * w, brim + 0.05}}, 0.025, tone(f.hatColour, 0.6), 0.6, 0.006);
    }
}

void paintEye(Brush &brush, const DemoFace &f, int side, double blink)
{
    const double open = 1 - blink;
    const double hw = f.eyeWidth;
    const double up = f.eyeHeight * open;
    const double down = 0.62 * f.eyeHeight * (0.35 + 0.65 * open);
    const auto at = [&](double x, double y) { // x outwards from the eye's centre
        return cv::Point2d(side * (f.eyeX + x), y - f.eyeSlant * x);
    };
    Points upper;
    Points lower;
    for (int i = 0; i <= 24; ++i) {
        const double t = -1 + 2.0 * i / 24;
        upper.push_back(at(t * hw,
                           -up * std::pow(1 - std::pow(std::abs(t), 2.2), 0.75) * (1 - 0.12 * t)
                               + (1 - open) * 0.55 * f.eyeHeight * (1 - t * t)));
        lower.push_back(at(t * hw, down * std::pow(1 - t * t, 0.85) * (1 + 0.15 * t)));
    }
    const cv::Scalar dark = tone(f.skin, 0.16);
    const cv::Scalar fold = tone(f.skin, 0.5);
    if (open > 0.15) {
        Points eye = upper;
        eye.insert(eye.end(), lower.rbegin(), lower.rend());
        auto kept = brush.mask(eye);
        brush.keepTo(kept);
        brush.area(eye, {222, 228, 232}, 1, 0.004);
        brush.spot(at(-hw, 0.0), 0.05, 0.04, {150, 150, 215}, 0.8, 0.015);
        brush.spot(at(hw, 0.0), 0.07, 0.06, {170, 180, 215}, 0.6, 0.025);
        const cv::Point2d iris = at(-0.005, -0.008);
        brush.spot(iris, 0.098, 0.098, tone(f.iris, 0.35), 1, 0.006);
        brush.spot(iris, 0.082, 0.082, f.iris, 1, 0.01);
        brush.spot({iris.x + 0.01, iris.y + 0.03}, 0.05, 0.035, mix(f.iris, {255, 255, 255}, 0.35), 0.6, 0.015);
        brush.spot(iris, 0.042, 0.042, {12, 12, 14}, 1, 0.005);
        // The lid's shadow, and the window that every eye reflects.
        Points shadow = upper;
        for (auto it = upper.rbegin(); it != upper.rend(); ++it)
            shadow.emplace_back(it->x, it->y + 0.035);
        brush.area(shadow, {40, 45, 60}, 0.55, 0.015);
        brush.spot({iris.x - 0.03, iris.y - 0.03}, 0.02, 0.022, {255, 255, 255}, 0.95, 0.003);
        brush.keepTo({});
    }
    brush.stroke(lower, 0.018, tone(fold, 0.9), 0.6, 0.006);
    brush.stroke(upper, 0.03 + 0.015 * f.lid, dark, 0.92, 0.005);
    // Crease and lashes.
    Points crease;
    for (std::size_t i = 1; i + 1 < upper.size(); ++i)
        crease.emplace_back(upper[i].x, std::min(upper[i].y, -0.3 * f.eyeHeight) - 0.03 - 0.035 * (1 - f.lid));
    brush.stroke(crease, 0.02, tone(fold, 0.7), 0.25 + 0.5 * f.lid, 0.01);
    for (int i = 13; i <= 23; i += 2) {
        const auto &root = upper[std::size_t(i)];
        brush.stroke({root, {root.x + side * 0.03, root.y - 0.035}}, 0.01, dark, 0.7);
    }
}

void paintMouth(Brush &brush, const DemoFace &f, double smile)
{
    const double corner = f.mouthY - 1.2 * smile;
    const double w = f.mouthWidth + 0.6 * smile;
    const cv::Point2d left(-w, corner);
    const cv::Point2d right(w, corner);
    Points line = Brush::curve(left, {-0.3 * w, f.mouthY + 0.02}, {0, f.mouthY});
    const auto second = Brush::curve({0, f.mouthY}, {0.3 * w, f.mouthY + 0.02}, right);
    line.insert(line.end(), second.begin() + 1, second.end());
    Points upper
        = Brush::curve(left, {-0.45 * w, f.mouthY - 1.05 * f.upperLip}, {-0.16 * w, f.mouthY - 1.2 * f.upperLip});
    upper.emplace_back(0, f.mouthY - 0.95 * f.upperLip);
    const auto upper2
        = Brush::curve({0.16 * w, f.mouthY - 1.2 * f.upperLip}, {0.45 * w, f.mouthY - 1.05 * f.upperLip}, right);
    upper.insert(upper.end(), upper2.begin(), upper2.end());
    upper.insert(upper.end(), line.rbegin(), line.rend());
    Points lower = line;
    const auto under = Brush::curve(right, {0, f.mouthY + 2.1 * f.lowerLip}, left, 20);
    lower.insert(lower.end(), under.begin(), under.end());
    brush.area(lower, f.lips, 0.8, 0.012);
    brush.area(upper, tone(f.lips, 0.82), 0.8, 0.01);
    brush.spot({-0.05, f.mouthY + 0.55 * f.lowerLip}, 0.3 * w, 0.2 * f.lowerLip, mix(f.lips, {255, 255, 255}, 0.5), 0.4,
               0.018);
    brush.stroke(line, 0.026, tone(f.lips, 0.28), 0.85, 0.006);
    for (int s : {-1, 1})
        brush.spot({s * w, corner}, 0.035, 0.025, tone(f.skin, 0.35), 0.5, 0.015);
}

void paintGlasses(Brush &brush, const DemoFace &f)
{
    if (f.glasses == DemoFace::Glasses::None)
        return;
    const bool isRound = f.glasses == DemoFace::Glasses::Round;
    for (int s : {-1, 1}) {
        Points rim;
        const cv::Point2d c(s * (f.eyeX + 0.01), 0.03);
        const double rx = isRound ? 0.31 : 0.35;
        const double ry = isRound ? 0.29 : 0.22;
        const double power = isRound ? 1.0 : 0.45;
        for (int i = 0; i <= 60; ++i) {
            const double t = 2 * CV_PI * i / 60;
            const double x = std::copysign(std::pow(std::abs(std::cos(t)), power), std::cos(t));
            const double y = std::copysign(std::pow(std::abs(std::sin(t)), power), std::sin(t));
            rim.emplace_back(c.x + rx * x, c.y + ry * y);
        }
        Points shadow = rim;
        for (auto &p : shadow)
            p += cv::Point2d(0.015, 0.035);
        brush.stroke(shadow, 0.03, tone(f.skin, 0.5), 0.5, 0.012);
        brush.area(rim, {255, 250, 240}, 0.06, 0.01);
        brush.area({{c.x - 0.2, c.y - 0.2}, {c.x - 0.08, c.y - 0.2}, {c.x - 0.2, c.y + 0.05}, {c.x - 0.26, c.y}},
                   {255, 255, 250}, 0.16, 0.01);
        brush.stroke(rim, isRound ? 0.03 : 0.05, f.glassesColour, 0.95, 0.004);
        brush.stroke({{s * (f.eyeX + rx), -0.03}, {s * f.width * 1.0, 0.0}}, 0.04, f.glassesColour, 0.9, 0.004);
    }
    brush.stroke(Brush::curve({-(f.eyeX - 0.31), 0.0}, {0, -0.09}, {f.eyeX - 0.31, 0.0}), 0.035, f.glassesColour, 0.95,
                 0.004);
}

} // namespace

cv::Mat head(const DemoFace &f)
{
    cv::Mat picture(relief::kHeight, relief::kWidth, CV_8UC4, cv::Scalar(f.skin[0], f.skin[1], f.skin[2], 0));
    cv::RNG random(f.seed * 7919 + 17);
    auto brush = brushFor(picture);
    paintBackHair(brush, f, random);
    paintSkin(picture, brush, f, random);
    brush.keepTo({});
    paintBeard(brush, f, random);
    paintBrows(brush, f, random);
    paintTopHair(brush, f, random);
    paintHat(brush, f);
    return picture;
}

cv::Mat back(const DemoFace &f)
{
    cv::Mat picture(relief::kHeight, relief::kWidth, CV_8UC4, cv::Scalar(f.skin[0], f.skin[1], f.skin[2], 0));
    cv::RNG random(f.seed * 104729 + 3);
    auto brush = brushFor(picture);
    const double w = f.width;
    brush.area({{-0.56 * w, 0.7}, {-0.58 * w, 1.9}, {-0.95, 2.4}, {0.95, 2.4}, {0.58 * w, 1.9}, {0.56 * w, 0.7}},
               tone(f.skin, 0.85), 1, 0.012, true);
    for (int s : {-1, 1})
        brush.spot({s * 1.0 * w, 0.18}, 0.13 * f.earSize, 0.3 * f.earSize, tone(f.skin, 0.85), 1, 0.008, s * 0.15,
                   true);
    brush.area(relief::outline(f), tone(f.skin, 0.95), 1, 0.01, true);
    if (f.hair != Hair::Bald) {
        paintBackHair(brush, f, random);
        const double bottom = f.hair == Hair::Long ? 2.2
            : f.hair == Hair::Bob                  ? 1.3
            : f.hair == Hair::Curly                ? 0.9
                                                   : 0.75;
        const double side = bottom > 1 ? 1.18 * w : 1.02 * w;
        Points shape;
        for (int i = 0; i <= 40; ++i) {
            const double angle = CV_PI + CV_PI * i / 40;
            shape.emplace_back(1.04 * w * std::cos(angle), -0.45 + (-f.crownY - 0.33) * std::sin(angle));
        }
        const auto nape = Brush::curve({side * 0.95, 0.3}, {side, bottom}, {0, bottom});
        const auto nape2 = Brush::curve({0, bottom}, {-side, bottom}, {-side * 0.95, 0.3});
        shape.insert(shape.end(), nape.begin(), nape.end());
        shape.insert(shape.end(), nape2.begin(), nape2.end());
        brush.area(shape, tone(f.hairColour, 0.85), 1, 0.014, true);
        brush.keepTo(brush.mask(shape));
        strands(brush, random, f.hairColour, 500, 0.014, [&](cv::RNG &r) {
            const double x = r.uniform(-1.0, 1.0);
            const double y = r.uniform(-1.2, 0.3);
            return Brush::curve({0.25 * x, y - 0.5}, {0.95 * x * w, y}, {x * w, y + 0.9});
        });
        brush.keepTo({});
    }
    DemoFace hatted = f;
    if (hatted.hat == DemoFace::Hat::Cap)
        hatted.hat = DemoFace::Hat::Beanie;
    paintHat(brush, hatted);
    return picture;
}

void addFeatures(cv::Mat &picture, const DemoFace &f, double blink, double smile)
{
    auto brush = brushFor(picture);
    for (int side : {-1, 1})
        paintEye(brush, f, side, blink);
    paintMouth(brush, f, f.smile + smile);
    paintGlasses(brush, f);
}

} // namespace services::skinpaint

// SPDX-License-Identifier: MIT
#include "services/demo/brush.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace services {

namespace {
constexpr int kShift = 4; // fractional bits of OpenCV's drawing coordinates
}

cv::Point Brush::fixed(cv::Point2d p) const
{
    return {int(std::lround((m_origin.x + p.x * m_unit) * (1 << kShift))),
            int(std::lround((m_origin.y + p.y * m_unit) * (1 << kShift)))};
}

cv::Rect Brush::around(const Points &points, double margin) const
{
    cv::Point2d low = points.front();
    cv::Point2d high = low;
    for (const auto &p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    const cv::Point a(int(std::floor(m_origin.x + (low.x - margin) * m_unit)) - 2,
                      int(std::floor(m_origin.y + (low.y - margin) * m_unit)) - 2);
    const cv::Point b(int(std::ceil(m_origin.x + (high.x + margin) * m_unit)) + 3,
                      int(std::ceil(m_origin.y + (high.y + margin) * m_unit)) + 3);
    return cv::Rect(a, b) & cv::Rect({}, m_picture.size());
}

void Brush::blend(const cv::Rect &area, const cv::Mat &mask, const cv::Scalar &colour, double opacity, bool opaque)
{
    for (int y = 0; y < area.height; ++y) {
        auto *out = m_picture.ptr<cv::Vec4b>(area.y + y) + area.x;
        const auto *m = mask.ptr<uchar>(y);
        const auto *kept = m_mask.empty() ? nullptr : m_mask.ptr<uchar>(area.y + y) + area.x;
        for (int x = 0; x < area.width; ++x) {
            double a = m[x] * opacity / 255;
            if (kept)
                a *= kept[x] / 255.0;
            if (a <= 0)
                continue;
            // What is behind a transparent pixel must not shine through the new paint.
            const double under = opaque ? out[x][3] / 255.0 * (1 - a) : 1 - a;
            const double sum = opaque ? a + under : 1;
            for (int c = 0; c < 3; ++c)
                out[x][c] = cv::saturate_cast<uchar>((colour[c] * a + out[x][c] * under) / sum);
            if (opaque)
                out[x][3] = cv::saturate_cast<uchar>(255 * sum);
        }
    }
}

void Brush::area(const Points &polygon, const cv::Scalar &colour, double opacity, double softness, bool opaque)
{
    const cv::Rect box = around(polygon, 3 * softness);
    if (box.empty())
        return;
    cv::Mat m(box.size(), CV_8U, cv::Scalar(0));
    std::vector<cv::Point> points;
    points.reserve(polygon.size());
    for (const auto &p : polygon)
        points.push_back(fixed(p) - box.tl() * (1 << kShift));
    cv::fillPoly(m, std::vector {points}, cv::Scalar(255), cv::LINE_AA, kShift);
    if (softness > 0)
        cv::GaussianBlur(m, m, {}, softness * m_unit);
    blend(box, m, colour, opacity, opaque);
}

void Brush::spot(cv::Point2d centre, double rx, double ry, const cv::Scalar &colour, double opacity, double softness,
                 double angle, bool opaque)
{
    area(ellipse(centre, rx, ry, angle), colour, opacity, softness, opaque);
}

void Brush::stroke(const Points &line, double thickness, const cv::Scalar &colour, double opacity, double softness)
{
    const cv::Rect box = around(line, thickness + 3 * softness);
    if (box.empty())
        return;
    cv::Mat m(box.size(), CV_8U, cv::Scalar(0));
    std::vector<cv::Point> points;
    points.reserve(line.size());
    for (const auto &p : line)
        points.push_back(fixed(p) - box.tl() * (1 << kShift));
    const double pixels = thickness * m_unit;
    cv::polylines(m, points, false, cv::Scalar(255), std::max(1, int(std::lround(pixels))), cv::LINE_AA, kShift);
    if (softness > 0)
        cv::GaussianBlur(m, m, {}, softness * m_unit);
    blend(box, m, colour, opacity * std::min(1.0, pixels), false);
}

cv::Mat Brush::mask(const Points &polygon) const
{
    cv::Mat m(m_picture.size(), CV_8U, cv::Scalar(0));
    std::vector<cv::Point> points;
    points.reserve(polygon.size());
    for (const auto &p : polygon)
        points.push_back(fixed(p));
    cv::fillPoly(m, std::vector {points}, cv::Scalar(255), cv::LINE_AA, kShift);
    return m;
}

Brush::Points Brush::ellipse(cv::Point2d centre, double rx, double ry, double angle)
{
    Points points;
    constexpr int kSteps = 40;
    for (int i = 0; i < kSteps; ++i) {
        const double t = 2 * CV_PI * i / kSteps;
        const double x = rx * std::cos(t);
        const double y = ry * std::sin(t);
        points.emplace_back(centre.x + x * std::cos(angle) - y * std::sin(angle),
                            centre.y + x * std::sin(angle) + y * std::cos(angle));
    }
    return points;
}

Brush::Points Brush::curve(cv::Point2d from, cv::Point2d over, cv::Point2d to, int steps)
{
    Points points;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        points.push_back((1 - t) * (1 - t) * from + 2 * t * (1 - t) * over + t * t * to);
    }
    return points;
}

} // namespace services

// SPDX-License-Identifier: MIT
#include "services/demo/figure.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace services {

namespace {

//! Paints clothes in lengths of half a face width below the point between the eyes.
class Tailor {
public:
    Tailor(cv::Mat &canvas, const DemoAppearance &who, const FaceLight &light)
        : m_canvas(canvas)
        , m_centre(who.centre)
        , m_unit(who.unit)
        , m_light(light)
    { }
    cv::Scalar lit(const cv::Scalar &c, double factor = 1) const
    {
        cv::Scalar out;
        for (int k = 0; k < 3; ++k)
            out[k] = std::min(255.0, c[k] * factor * (m_light.ambient[k] + 0.6 * m_light.key[k]));
        return out;
    }
    void polygon(const std::vector<cv::Point2d> &points, const cv::Scalar &colour)
    {
        std::vector<cv::Point> fixed;
        for (const auto &p : points)
            fixed.push_back(at(p));
        cv::fillPoly(m_canvas, std::vector {fixed}, colour, cv::LINE_AA, kShift);
    }
    void line(cv::Point2d a, cv::Point2d b, double thickness, const cv::Scalar &colour)
    {
        cv::line(m_canvas, at(a), at(b), colour, std::max(1, int(std::lround(thickness * m_unit))), cv::LINE_AA,
                 kShift);
    }
    void disc(cv::Point2d c, double rx, double ry, const cv::Scalar &colour, double angle = 0)
    {
        cv::ellipse(m_canvas, at(c),
                    {std::max(1, int(rx * m_unit * (1 << kShift))), std::max(1, int(ry * m_unit * (1 << kShift)))},
                    angle, 0, 360, colour, cv::FILLED, cv::LINE_AA, kShift);
    }

private:
    static constexpr int kShift = 4;
    cv::Point at(cv::Point2d p) const
    {
        return {int(std::lround((m_centre.x + p.x * m_unit) * (1 << kShift))),
                int(std::lround((m_centre.y + p.y * m_unit) * (1 << kShift)))};
    }
    cv::Mat &m_canvas;
    cv::Point2d m_centre;
    double m_unit;
    const FaceLight &m_light;
};

//! Corners cut twice (Chaikin): cloth has no corners.
std::vector<cv::Point2d> rounded(std::vector<cv::Point2d> points)
{
    for (int pass = 0; pass < 2; ++pass) {
        std::vector<cv::Point2d> cut;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto &a = points[i];
            const auto &b = points[(i + 1) % points.size()];
            cut.push_back(0.75 * a + 0.25 * b);
            cut.push_back(0.25 * a + 0.75 * b);
        }
        points = std::move(cut);
    }
    return points;
}

} // namespace

void paintFigure(cv::Mat &canvas, FacePainter &painter, const DemoAppearance &who, const FaceLight &light)
{
    const auto &f = *who.face;
    Tailor t(canvas, who, light);
    const double swing = who.stride != 0 ? 0.9 * std::sin(who.stride) : 0;
    const double ground = (f.stature - 0.11) / 0.07;
    const cv::Scalar trousers = cv::Scalar(70, 58, 50);
    // Shadow on the ground, legs and shoes: only seen from afar.
    if (who.centre.y + 9 * who.unit < canvas.rows) {
        t.disc({0.4, ground}, 2.6, 0.5, t.lit({70, 90, 80}, 0.9));
        for (int s : {-1, 1}) {
            const double lift = std::max(0.0, s * swing) * 0.7;
            t.polygon(
                {{s * 0.1 - 0.1, 9}, {s * 1.9, 9}, {s * 1.5, ground - 0.5 - lift}, {s * 0.35, ground - 0.5 - lift}},
                t.lit(trousers, s < 0 ? 1.0 : 0.8));
            t.disc({s * 0.95, ground - 0.3 - lift}, 0.75, 0.4, t.lit({40, 44, 54}));
        }
    }
    painter.paint(canvas, f, who.pose, light, who.centre, who.unit, !who.isFacing);

    // Arms behind the coat's edge, then the coat in bands from its shaded side to its lit one.
    for (int s : {-1, 1}) {
        const double hand = 9.6 - 0.5 * s * swing;
        t.polygon(rounded({{s * 1.9, 2.3},
                           {s * 2.75, 2.75},
                           {s * 3.15, 4.0},
                           {s * 3.5, 6.2},
                           {s * 3.45, hand},
                           {s * 2.6, hand},
                           {s * 2.4, 5}}),
                  t.lit(f.coat, s < 0 ? 0.92 : 0.66));
        t.disc({s * 3.02, hand + 0.25}, 0.42, 0.5, t.lit(f.skin, 0.85));
    }
    const auto coat = [](double inset, double shift) {
        const double w = 1 - inset;
        return rounded({{-0.66 * w + shift, 1.7 + inset},
                        {-1.55 * w + shift, 1.98 + inset},
                        {-2.3 * w + shift, 2.3 + inset},
                        {-2.62 * w + shift, 2.75 + inset},
                        {-2.85 * w + shift, 3.9},
                        {-2.5 * w + shift, 6.5},
                        {-2.75 * w + shift, 10.8},
                        {2.75 * w + shift, 10.8},
                        {2.5 * w + shift, 6.5},
                        {2.85 * w + shift, 3.9},
                        {2.62 * w + shift, 2.75 + inset},
                        {2.3 * w + shift, 2.3 + inset},
                        {1.55 * w + shift, 1.98 + inset},
                        {0.66 * w + shift, 1.7 + inset},
                        {0 + shift, 2.1 + inset}});
    };
    constexpr int kBands = 14;
    for (int i = 0; i < kBands; ++i) {
        const double k = double(i) / kBands;
        t.polygon(coat(0.55 * k, -0.45 * k), t.lit(f.coat, 0.72 + 0.34 * k));
    }
    if (who.isFacing) {
        t.line({0.02, 2.2}, {0.04, 10.8}, 0.07, t.lit(f.coat, 0.55));
        for (double y = 3.4; y < 10; y += 1.3)
            t.disc({0.28, y}, 0.12, 0.12, t.lit(f.scarf, 0.85));
        for (int s : {-1, 1})
            t.line({s * 1.1, 7.4}, {s * 2.1, 7.1}, 0.1, t.lit(f.coat, 0.55));
        // Collar.
        for (int s : {-1, 1}) {
            t.polygon({{s * 0.58, 1.5},
                       {s * 0.98, 1.76},
                       {s * 0.98, 2.5},
                       {s * 0.48, 2.72},
                       {s * 0.02, 2.16},
                       {s * 0.3, 1.95}},
                      t.lit(f.scarf, s < 0 ? 0.98 : 0.82));
            t.line({s * 0.48, 2.72}, {s * 0.02, 2.16}, 0.05, t.lit(f.scarf, 0.6));
        }
    } else {
        t.polygon({{-0.72, 1.7}, {0.72, 1.7}, {1.05, 2.2}, {0, 2.45}, {-1.05, 2.2}}, t.lit(f.scarf, 0.8));
    }
    // The hand that rings reaches past the camera.
    if (who.isRinging) {
        t.polygon({{2.1, 2.9}, {3.0, 3.4}, {3.35, 5.0}, {2.75, 5.3}, {2.0, 4.6}}, t.lit(f.coat, 0.8));
        t.polygon(rounded({{3.5, 4.6}, {3.2, 5.6}, {2.2, 5.4}, {2.7, 4.2}, {2.95, 3.0}, {4.0, 3.2}}),
                  t.lit(f.coat, 0.95));
        t.disc({3.5, 3.0}, 0.5, 0.55, t.lit(f.skin, 0.95));
        t.line({3.35, 2.7}, {3.25, 2.05}, 0.24, t.lit(f.skin, 1.0));
        t.line({3.6, 2.6}, {3.72, 2.4}, 0.24, t.lit(f.skin, 0.88));
    }
}

} // namespace services

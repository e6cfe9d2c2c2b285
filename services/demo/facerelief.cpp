// SPDX-License-Identifier: MIT
#include "services/demo/facerelief.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace services::relief {

namespace {

//! A rounded bump (or hollow, with negative height) of the relief.
struct Bump {
    double x, y, sx, sy, height;
};

void add(cv::Mat &z, const Bump &b)
{
    const double unit = kUnit / 2;
    const double cx = kCentreX / 2 + b.x * unit;
    const double cy = kCentreY / 2 + b.y * unit;
    const double sx = b.sx * unit;
    const double sy = b.sy * unit;
    const int x0 = std::max(0, int(cx - 3.2 * sx));
    const int x1 = std::min(z.cols - 1, int(cx + 3.2 * sx));
    const int y0 = std::max(0, int(cy - 3.2 * sy));
    const int y1 = std::min(z.rows - 1, int(cy + 3.2 * sy));
    std::vector<float> row(std::size_t(std::max(0, x1 - x0 + 1)));
    for (int x = x0; x <= x1; ++x)
        row[std::size_t(x - x0)] = float(std::exp(-0.5 * (x - cx) * (x - cx) / (sx * sx)));
    for (int y = y0; y <= y1; ++y) {
        const auto g = float(b.height * std::exp(-0.5 * (y - cy) * (y - cy) / (sy * sy)));
        auto *line = z.ptr<float>(y);
        for (int x = x0; x <= x1; ++x)
            line[x] += g * row[std::size_t(x - x0)];
    }
}

void addBoth(cv::Mat &z, Bump b)
{
    add(z, b);
    b.x = -b.x;
    add(z, b);
}

} // namespace

double halfWidth(const DemoFace &f, double y)
{
    const double span = f.chinY - f.crownY;
    const std::array<cv::Point2d, 9> at {
        cv::Point2d(f.crownY, 0.0),
        cv::Point2d(f.crownY + 0.04 * span, 0.42),
        cv::Point2d(f.crownY + 0.17 * span, 0.83),
        cv::Point2d(-0.45, 0.97),
        cv::Point2d(0.1, 0.98),
        cv::Point2d(0.5, 0.5 * (0.98 + f.jaw) + 0.03),
        cv::Point2d(f.mouthY, f.jaw),
        cv::Point2d(f.chinY - 0.16, f.chin),
        cv::Point2d(f.chinY, 0.0),
    };
    if (y <= at.front().x || y >= at.back().x)
        return 0;
    std::size_t i = 1;
    while (at[i].x < y)
        ++i;
    const auto &p1 = at[i - 1];
    const auto &p2 = at[i];
    const double t = (y - p1.x) / (p2.x - p1.x);
    // The ends are round, the middle is a smooth curve through the points.
    if (i == 1)
        return f.width * p2.y * std::sqrt(1 - (1 - t) * (1 - t));
    if (i == at.size() - 1)
        return f.width * p1.y * std::sqrt(1 - t * t);
    const auto slope = [&at](std::size_t k) { return (at[k + 1].y - at[k - 1].y) / (at[k + 1].x - at[k - 1].x); };
    const double h = p2.x - p1.x;
    const double m1 = h * slope(i - 1);
    const double m2 = h * slope(i);
    const double t2 = t * t;
    const double t3 = t2 * t;
    return f.width
        * ((2 * t3 - 3 * t2 + 1) * p1.y + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * p2.y + (t3 - t2) * m2);
}

std::vector<cv::Point2d> outline(const DemoFace &f)
{
    std::vector<cv::Point2d> points;
    constexpr int kSteps = 60;
    for (int side : {1, -1}) {
        for (int i = 0; i <= kSteps; ++i) {
            const double angle = CV_PI * (side > 0 ? i : kSteps - i) / kSteps;
            const double y = 0.5 * (f.crownY + f.chinY) - 0.5 * (f.chinY - f.crownY) * std::cos(angle);
            points.emplace_back(side * halfWidth(f, y), y);
        }
    }
    return points;
}

cv::Mat skull(const DemoFace &f)
{
    cv::Mat z(kHeight / 2, kWidth / 2, CV_32F, cv::Scalar(0));
    for (int row = 0; row < z.rows; ++row) {
        const double y = (row * 2 - kCentreY) / kUnit;
        const double w = halfWidth(f, y);
        auto *line = z.ptr<float>(row);
        const double mid = 0.5 * (f.crownY + f.chinY);
        const double r = std::min(1.0, std::abs(y - mid) / (0.5 * (f.chinY - f.crownY)));
        const double profile = std::pow(1 - std::pow(r, 3.2), 0.5);
        for (int col = 0; col < z.cols; ++col) {
            const double x = (col * 2 - kCentreX) / kUnit;
            const double a = w > 0 ? std::abs(x) / w : 2;
            if (a < 1)
                line[col] = float(0.9 * profile * std::pow(1 - std::pow(a, 2.3), 0.6));
            // The neck is a cylinder behind the chin.
            if (y > 0.9 && std::abs(x) < 0.62 * f.width) {
                const double n = std::abs(x) / (0.62 * f.width);
                line[col] = std::max(line[col], float(0.35 * std::sqrt(1 - n * n) - 0.1));
            }
        }
    }
    cv::GaussianBlur(z, z, {}, 2.2);
    return z;
}

cv::Mat heights(const DemoFace &f)
{
    cv::Mat z = skull(f);
    // Sockets, brows and eyeballs.
    addBoth(z, {f.eyeX, -0.03, 0.27, 0.15, -f.eyeDepth});
    addBoth(z, {0.2, 0.0, 0.09, 0.14, -0.45 * f.eyeDepth});
    addBoth(z, {f.eyeX, 0.0, 0.15, 0.09, 0.06});
    addBoth(z, {f.eyeX, f.browY + 0.03, 0.28, 0.09, f.browRidge});
    addBoth(z, {f.eyeX + 0.02, 0.2, 0.2, 0.05, -0.018 - 0.03 * f.wrinkles});
    add(z, {0, -0.75, 0.5, 0.3, 0.05});
    // The nose: a ridge that grows downwards, a tip, two wings.
    for (int i = 0; i <= 6; ++i) {
        const double t = i / 6.0;
        add(z,
            {0, -0.12 + t * (f.noseY - 0.05), 0.07 + 0.05 * t * f.noseWidth / 0.2, 0.1,
             (0.35 * f.noseBridge / 0.11 + (1 - 0.35) * t) * 0.36 * f.noseHeight});
    }
    add(z, {0, f.noseY - 0.06, 0.6 * f.noseWidth, 0.09, 0.42 * f.noseHeight});
    addBoth(z, {0.78 * f.noseWidth, f.noseY + 0.0, 0.4 * f.noseWidth, 0.075, 0.27 * f.noseHeight});
    // Cheeks and the folds from nose to mouth.
    addBoth(z, {0.58 * f.width, 0.42, 0.24, 0.22, f.cheek});
    addBoth(z, {0.62 * f.width, 0.95, 0.2, 0.25, -0.05});
    for (int i = 0; i <= 4; ++i) {
        const double t = i / 4.0;
        addBoth(z,
                {f.noseWidth + 0.06 + t * (f.mouthWidth - f.noseWidth + 0.04),
                 f.noseY + 0.02 + t * (f.mouthY - f.noseY), 0.045, 0.08,
                 -0.012 - 0.028 * f.wrinkles - 0.1 * std::max(0.0, f.smile)});
    }
    // The mouth.
    add(z, {0, f.mouthY, 0.8 * f.mouthWidth, 0.24, 0.1});
    add(z, {0, f.mouthY - 0.2, 0.04, 0.08, -0.02});
    add(z, {0, f.mouthY - 0.6 * f.upperLip, 0.6 * f.mouthWidth, 0.5 * f.upperLip, 0.35 * f.upperLip + 0.01});
    add(z, {0, f.mouthY + 0.6 * f.lowerLip, 0.55 * f.mouthWidth, 0.5 * f.lowerLip, 0.5 * f.lowerLip + 0.01});
    add(z, {0, f.mouthY, 0.75 * f.mouthWidth, 0.02, -0.03});
    addBoth(z, {f.mouthWidth + 0.02, f.mouthY, 0.05, 0.05, -0.03});
    add(z, {0, f.mouthY + f.lowerLip + 0.12, 0.2, 0.05, -0.045});
    add(z, {0, f.chinY - 0.2, 0.6 * f.chin, 0.12, 0.1});
    // Lines of age on the forehead.
    if (f.wrinkles > 0) {
        for (double y : {-0.56, -0.66, -0.77})
            add(z, {0, y, 0.34, 0.014, -0.012 * f.wrinkles});
        addBoth(z, {f.eyeX + 0.3, 0.03, 0.06, 0.03, -0.02 * f.wrinkles});
    }
    return z;
}

cv::Mat normals(const cv::Mat &z)
{
    cv::Mat dx;
    cv::Mat dy;
    const double perUnit = kUnit / 2 / 8; // Sobel sums eight one-pixel differences
    cv::Sobel(z, dx, CV_32F, 1, 0, 3, perUnit);
    cv::Sobel(z, dy, CV_32F, 0, 1, 3, perUnit);
    cv::Mat n(z.size(), CV_32FC3);
    for (int y = 0; y < z.rows; ++y) {
        auto *out = n.ptr<cv::Vec3f>(y);
        for (int x = 0; x < z.cols; ++x) {
            // The rim of the head is not allowed to become black.
            const float a = std::clamp(dx.at<float>(y, x), -1.6F, 1.6F);
            const float b = std::clamp(dy.at<float>(y, x), -1.6F, 1.6F);
            const float length = std::sqrt(a * a + b * b + 1);
            out[x] = {-a / length, -b / length, 1 / length};
        }
    }
    return n;
}

} // namespace services::relief

// SPDX-License-Identifier: MIT
#include "services/demo/facepainter.h"

#include "services/demo/facerelief.h"
#include "services/demo/skinpaint.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace services {

namespace {

constexpr int kBlinkSteps = 3;
constexpr int kSmileSteps = 3;
constexpr double kMostSmile = 0.08;

int stepOf(double value, double most, int steps)
{
    return std::clamp(int(std::lround(value / most * steps)), 0, steps);
}

cv::Mat lit(const cv::Mat &paint, const cv::Mat &normals, const cv::Mat &shade, const FaceLight &light)
{
    const cv::Vec3f direction = light.direction / cv::norm(light.direction);
    const cv::Vec3f half = (direction + cv::Vec3f(0, 0, 1)) / cv::norm(direction + cv::Vec3f(0, 0, 1));
    cv::Mat factor(normals.size(), CV_32FC3);
    cv::Mat shine(normals.size(), CV_32F);
    // Light goes through the skin's edge of a shadow and comes out red: red wraps furthest around.
    const cv::Vec3f wrap(0.12F, 0.18F, 0.32F);
    for (int y = 0; y < normals.rows; ++y) {
        const auto *n = normals.ptr<cv::Vec3f>(y);
        const auto *s = shade.ptr<float>(y);
        auto *out = factor.ptr<cv::Vec3f>(y);
        auto *gloss = shine.ptr<float>(y);
        for (int x = 0; x < normals.cols; ++x) {
            const float cosine = n[x].dot(direction);
            const float sky = s[x] * (0.82F - 0.18F * n[x][1]);
            for (int c = 0; c < 3; ++c)
                out[x][c] = light.ambient[c] * sky + light.key[c] * std::max(0.0F, (cosine + wrap[c]) / (1 + wrap[c]));
            float g = std::max(0.0F, n[x].dot(half));
            g *= g;
            g *= g;
            g *= g;
            gloss[x] = 26 * light.key[1] * g * g * g;
        }
    }
    cv::resize(factor, factor, paint.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(shine, shine, paint.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat result(paint.size(), CV_8UC4);
    for (int y = 0; y < paint.rows; ++y) {
        const auto *in = paint.ptr<cv::Vec4b>(y);
        const auto *f = factor.ptr<cv::Vec3f>(y);
        const auto *g = shine.ptr<float>(y);
        auto *out = result.ptr<cv::Vec4b>(y);
        for (int x = 0; x < paint.cols; ++x) {
            const float a = float(in[x][3]) / 255.0F; // premultiplied, so that scaling leaves no rim
            for (int c = 0; c < 3; ++c)
                out[x][c] = cv::saturate_cast<uchar>(a * std::min(255.0F, float(in[x][c]) * f[x][c] + g[x]));
            out[x][3] = in[x][3];
        }
    }
    return result;
}

} // namespace

FacePainter::FacePainter(int keep) : m_keep(std::max(1, keep)) { }

FacePainter::Person &FacePainter::person(const DemoFace &face)
{
    auto &p = m_people[face.name];
    if (p.paint.empty()) {
        p.paint = skinpaint::head(face);
        p.relief = relief::heights(face);
        p.normals = relief::normals(p.relief);
        cv::Mat wide;
        cv::GaussianBlur(p.relief, wide, {}, 9);
        p.shade = 1 + 1.6 * (p.relief - wide);
        cv::min(p.shade, 1.25, p.shade);
        cv::max(p.shade, 0.55, p.shade);
        // Turning uses a smoother surface than lighting: noses bend, wrinkles do not.
        cv::GaussianBlur(p.relief, p.relief, {}, 3);
    }
    return p;
}

const FacePainter::Skin &FacePainter::skin(const DemoFace &face, const FacePose &pose, const FaceLight &light,
                                           bool isAway)
{
    const int blink = isAway ? 0 : stepOf(pose.blink, 1, kBlinkSteps);
    const int smile = isAway ? 0 : stepOf(pose.smile, kMostSmile, kSmileSteps);
    const auto found = std::find_if(m_skins.begin(), m_skins.end(), [&](const Skin &s) {
        return s.light == light.step && s.blink == blink && s.smile == smile && s.isAway == isAway
            && s.name == face.name;
    });
    if (found != m_skins.end()) {
        m_skins.splice(m_skins.begin(), m_skins, found);
        return m_skins.front();
    }
    while (int(m_skins.size()) >= m_keep)
        m_skins.pop_back();
    auto &p = person(face);
    Skin made {face.name, light.step, blink, smile, isAway, {}};
    if (isAway) {
        if (p.back.empty()) {
            p.back = skinpaint::back(face);
            p.backNormals = relief::normals(relief::skull(face));
        }
        made.levels[0] = lit(p.back, p.backNormals, cv::Mat(p.shade.size(), CV_32F, cv::Scalar(1)), light);
    } else {
        cv::Mat painted = p.paint.clone();
        skinpaint::addFeatures(painted, face, double(blink) / kBlinkSteps, kMostSmile * smile / kSmileSteps);
        made.levels[0] = lit(painted, p.normals, p.shade, light);
    }
    for (std::size_t i = 1; i < made.levels.size(); ++i)
        cv::resize(made.levels[i - 1], made.levels[i], {}, 0.5, 0.5, cv::INTER_AREA);
    ++m_skinsLit;
    m_skins.push_front(std::move(made));
    return m_skins.front();
}

void FacePainter::paint(cv::Mat &canvas, const DemoFace &face, const FacePose &pose, const FaceLight &light,
                        cv::Point2d centre, double unit, bool isAway)
{
    using namespace relief;
    const double left = kCentreX / kUnit;
    const double top = kCentreY / kUnit;
    const double bottom = (kHeight - kCentreY) / kUnit;
    cv::Rect area(
        cv::Point(int(std::floor(centre.x - (left + 0.3) * unit)), int(std::floor(centre.y - (top + 0.3) * unit))),
        cv::Point(int(std::ceil(centre.x + (left + 0.3) * unit)) + 1,
                  int(std::ceil(centre.y + (bottom + 0.1) * unit)) + 1));
    area &= cv::Rect({}, canvas.size());
    if (area.empty() || unit < 1)
        return;
    const auto &drawn = skin(face, pose, light, isAway);
    const auto &surface = person(face).relief;
    std::size_t level = 0;
    double scale = kUnit;
    while (level + 1 < drawn.levels.size() && scale > 1.5 * unit) {
        scale /= 2;
        ++level;
    }
    const auto &texture = drawn.levels[level];
    const double toTexture = scale;
    const cv::Point2d textureCentre(kCentreX * scale / kUnit - 0.5, kCentreY * scale / kUnit - 0.5);

    const double cosTilt = std::cos(pose.tilt);
    const double sinTilt = std::sin(pose.tilt);
    const auto cosYaw = float(std::cos(pose.yaw));
    const auto sinYaw = float(std::sin(pose.yaw));
    const auto sinPitch = float(std::sin(pose.pitch));
    const float zUnit = kUnit / 2;
    // The head turns about an axis behind the eyes.
    const auto heightAt = [&](float x, float y) {
        const int col = std::clamp(int(float(kCentreX / 2) + x * zUnit), 0, surface.cols - 1);
        const int row = std::clamp(int(float(kCentreY / 2) + y * zUnit), 0, surface.rows - 1);
        return surface.at<float>(row, col);
    };
    cv::Mat mapX(area.size(), CV_32F);
    cv::Mat mapY(area.size(), CV_32F);
    for (int row = 0; row < area.height; ++row) {
        auto *mx = mapX.ptr<float>(row);
        auto *my = mapY.ptr<float>(row);
        const double dy = (area.y + row + 0.5 - centre.y) / unit;
        for (int col = 0; col < area.width; ++col) {
            const double dx = (area.x + col + 0.5 - centre.x) / unit;
            const auto p = float(dx * cosTilt + dy * sinTilt);
            const auto q = float(-dx * sinTilt + dy * cosTilt);
            float x = p;
            float y = q;
            for (int i = 0; i < 3; ++i) {
                const float z = heightAt(x, y);
                // The neck stays where it is while the head turns on it.
                const float turned = y > 1.7F ? std::max(0.0F, 1 - (y - 1.7F) / 0.4F) : 1.0F;
                x = p + turned * ((p - z * sinYaw) / cosYaw - p);
                y = q - turned * z * sinPitch;
            }
            mx[col] = x * float(toTexture) + float(textureCentre.x);
            my[col] = y * float(toTexture) + float(textureCentre.y);
        }
    }
    cv::Mat moved;
    cv::remap(texture, moved, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    for (int row = 0; row < area.height; ++row) {
        const auto *in = moved.ptr<cv::Vec4b>(row);
        auto *out = canvas.ptr<cv::Vec3b>(area.y + row) + area.x;
        for (int col = 0; col < area.width; ++col) {
            const int through = 255 - in[col][3];
            if (through == 255)
                continue;
            for (int c = 0; c < 3; ++c)
                out[col][c] = cv::saturate_cast<uchar>(in[col][c] + (out[col][c] * through + 127) / 255);
        }
    }
}

cv::Rect2f FacePainter::box(const DemoFace &face, const FacePose &pose, cv::Point2d centre, double unit)
{
    const double shift = 0.55 * std::sin(pose.yaw);
    const double middle = 0.42;
    const cv::Point2d c(centre.x + unit * (shift - middle * std::sin(pose.tilt)),
                        centre.y + unit * (middle + 0.5 * std::sin(pose.pitch)));
    const double halfWidth = 0.93 * face.width * unit;
    const double halfHeight = 0.5 * (face.chinY + 0.72) * unit;
    return {float(c.x - halfWidth), float(c.y - halfHeight), float(2 * halfWidth), float(2 * halfHeight)};
}

} // namespace services

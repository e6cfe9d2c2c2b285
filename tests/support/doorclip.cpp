// SPDX-License-Identifier: MIT
#include "tests/support/doorclip.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <algorithm>
#include <cmath>

namespace {
constexpr int kWidth = 1280;
constexpr int kHeight = 720;
constexpr int kWalkFrames = 20; // a second and a third at 15 frames a second

cv::Mat wall()
{
    cv::Mat picture(kHeight, kWidth, CV_8UC3);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            const int brick = ((y / 24) % 2 ? x + 30 : x) % 60 < 3 || y % 24 < 3 ? 18 : 0;
            picture.at<cv::Vec3b>(y, x)
                = cv::Vec3b(uchar(92 + x / 40 - brick), uchar(104 + x / 40 - brick), uchar(118 + x / 40 - brick));
        }
    }
    cv::rectangle(picture, {80, 120, 260, 600}, {58, 74, 96}, cv::FILLED);
    cv::circle(picture, {310, 440}, 9, {90, 180, 200}, cv::FILLED);
    return picture;
}
} // namespace

DoorClip::DoorClip(std::vector<Visitor> visitors, int frames)
    : m_visitors(std::move(visitors))
    , m_background(wall())
    , m_noise(kHeight + 128, kWidth + 128, CV_16SC3)
    , m_frames(frames)
{
    cv::RNG(11).fill(m_noise, cv::RNG::NORMAL, 0, 2.5);
    for (const Visitor &visitor : m_visitors) {
        std::vector<cv::Mat> pictures;
        for (const QString &path : visitor.pictures) {
            cv::Mat picture = cv::imread(path.toStdString());
            m_readable = m_readable && !picture.empty();
            pictures.push_back(picture);
        }
        m_pictures.push_back(std::move(pictures));
    }
}

DoorClip::Pose DoorClip::pose(const Visitor &visitor, std::size_t index, int frame) const
{
    const int age = frame - visitor.firstFrame;
    if (age < 0 || age >= visitor.frames || m_pictures[index].empty())
        return {};
    const auto which = std::min<std::size_t>(m_pictures[index].size() - 1,
                                             std::size_t(age) * m_pictures[index].size() / std::size_t(visitor.frames));
    Pose pose;
    pose.picture = &m_pictures[index][which];
    if (pose.picture->empty())
        return {};
    const int toEnd = visitor.frames - 1 - age;
    const float come = std::min(1.F, float(age) / kWalkFrames);
    const float go = std::min(1.F, float(toEnd) / kWalkFrames);
    const float near = std::min(come, go);
    pose.isClose = near >= 1;
    const float height = visitor.height * (0.45F + 0.55F * near);
    const float width = height * float(pose.picture->cols) / float(pose.picture->rows);
    const float side = visitor.place > 0.5F ? 1.F : -1.F; // comes from and leaves by the nearer side
    const float x = visitor.place * kWidth + side * (1 - near) * 0.35F * kWidth + 6 * std::sin(float(age) * 0.21F);
    const float y = 0.52F * kHeight + 3 * std::sin(float(age) * 0.33F);
    pose.box = {int(x - width / 2), int(y - height / 2), int(width), int(height)};
    return pose;
}

cv::Mat DoorClip::frame(int index) const
{
    cv::Mat picture = m_background.clone();
    for (std::size_t v = 0; v < m_visitors.size(); ++v) {
        const Pose shown = pose(m_visitors[v], v, index);
        const cv::Rect visible = shown.box & cv::Rect(0, 0, kWidth, kHeight);
        if (!shown.picture || visible.empty())
            continue;
        cv::Mat person;
        cv::resize(*shown.picture, person, shown.box.size(), 0, 0,
                   shown.box.height < shown.picture->rows ? cv::INTER_AREA : cv::INTER_LINEAR);
        // The photo's own background fades into the wall.
        cv::Mat mask(person.size(), CV_32F, cv::Scalar(0));
        cv::ellipse(mask, {person.cols / 2, person.rows / 2}, {person.cols * 46 / 100, person.rows * 48 / 100}, 0, 0,
                    360, cv::Scalar(1), cv::FILLED);
        cv::GaussianBlur(mask, mask, {}, person.cols * 0.02);
        const cv::Rect part = visible - shown.box.tl();
        for (int y = 0; y < visible.height; ++y) {
            for (int x = 0; x < visible.width; ++x) {
                const float alpha = mask.at<float>(part.y + y, part.x + x);
                cv::Vec3b &target = picture.at<cv::Vec3b>(visible.y + y, visible.x + x);
                const cv::Vec3b &source = person.at<cv::Vec3b>(part.y + y, part.x + x);
                for (int c = 0; c < 3; ++c)
                    target[c] = cv::saturate_cast<uchar>(alpha * float(source[c]) + (1 - alpha) * float(target[c]));
            }
        }
    }
    const cv::Rect window((index * 37) % 128, (index * 53) % 128, kWidth, kHeight);
    cv::add(picture, m_noise(window), picture, cv::noArray(), CV_8U);
    return picture;
}

std::vector<DoorClip::Truth> DoorClip::truth(int index) const
{
    std::vector<Truth> truth;
    for (std::size_t v = 0; v < m_visitors.size(); ++v) {
        const Pose shown = pose(m_visitors[v], v, index);
        if (shown.picture && (shown.box & cv::Rect(0, 0, kWidth, kHeight)).area() > shown.box.area() / 2)
            truth.push_back({m_visitors[v].person, shown.box, shown.isClose});
    }
    return truth;
}

bool DoorClip::write(const QString &path, double framesPerSecond) const
{
    cv::VideoWriter writer(path.toStdString(), cv::CAP_FFMPEG, cv::VideoWriter::fourcc('m', 'p', '4', 'v'),
                           framesPerSecond, {kWidth, kHeight});
    if (!writer.isOpened())
        return false;
    for (int i = 0; i < m_frames; ++i)
        writer.write(frame(i));
    writer.release();
    return true;
}

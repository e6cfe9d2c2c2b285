// SPDX-License-Identifier: MIT
#include "tests/core/vision/posingphotos.h"

#include "core/vision/glimpse.h"
#include "core/vision/picture.h"

#include <QDir>

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using core::EnrolmentCoach;
using core::FaceGlimpse;
using Pose = core::EnrolmentCoach::Pose;
using Instruction = core::EnrolmentCoach::Instruction;

namespace {
constexpr double kFaceShare = 0.45; // of the camera picture's height
constexpr double kFaceAt = 0.46; // of it, where the oval stands
constexpr int kMindMs = 1000; // people take a moment
constexpr double kTurned = 0.2; // what somebody turns who is asked to turn a little: 23 degrees
constexpr double kRaised = 0.1; // 16 degrees

// As the camera would show it, in the photo's own pixels.
cv::Mat staged(const cv::Mat &photo, const QRectF &face)
{
    const int height = int(face.height() / kFaceShare);
    cv::Mat picture(height, height * 16 / 9, CV_8UC3, cv::Scalar::all(128));
    const cv::Point shift(picture.cols / 2 - int(face.center().x()), int(height * kFaceAt) - int(face.center().y()));
    const cv::Rect all(shift, photo.size());
    const cv::Rect seen = all & cv::Rect({}, picture.size());
    photo(seen - shift).copyTo(picture(seen));
    return picture;
}
} // namespace

PosingPhotos::PosingPhotos(vision::Engine &engine, vision::EngineInfo info, const QString &folder)
    : m_engine(engine)
    , m_info(std::move(info))
{
    const QDir dir(folder);
    for (const QString &file : dir.entryList(QDir::Files, QDir::Name)) {
        const auto photo = vision::readPicture(dir.filePath(file));
        if (!photo)
            continue;
        const auto found = vision::glimpse(m_engine, m_info, *photo, {});
        View view {file, {}, {}};
        if (found && !found->faces.isEmpty()) {
            view.picture = staged(*photo, found->faces.front().box);
            if (const auto seen = vision::glimpse(m_engine, m_info, view.picture, {}))
                view.glimpse = *seen;
        }
        if (view.glimpse.faces.isEmpty())
            m_faceless << file;
        else
            m_views.push_back(std::move(view));
    }
}

cv::Mat PosingPhotos::mirrored(const cv::Mat &picture)
{
    cv::Mat other;
    cv::flip(picture, other, 1);
    return other;
}

std::size_t PosingPhotos::nearest(Pose pose, const FaceGlimpse::Face *straight, const QList<std::size_t> &shown) const
{
    const auto distance = [&](std::size_t i) {
        const FaceGlimpse::Face &face = m_views[i].glimpse.faces.front();
        const double turn = face.turn - (straight ? straight->turn : 0);
        const double raise = face.raise - (straight ? straight->raise : 0);
        const double used = shown.contains(i) ? 0.5 : 0;
        switch (pose) {
        case Pose::Left: // their left is the picture's right
            return used + std::hypot(turn - kTurned, 0.3 * raise);
        case Pose::Right:
            return used + std::hypot(turn + kTurned, 0.3 * raise);
        case Pose::Up:
            return used + std::hypot(0.3 * turn, raise - kRaised);
        case Pose::Down:
            return used + std::hypot(0.3 * turn, raise + kRaised);
        case Pose::Straight:
            break;
        }
        return used + std::hypot(face.turn, face.raise);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < m_views.size(); ++i) {
        if (distance(i) < distance(best))
            best = i;
    }
    return best;
}

PosingPhotos::Course PosingPhotos::stand(Manner manner, qint64 mostMs) const
{
    static constexpr std::array kNames {"straight", "left", "right", "up", "down"};
    Course course;
    if (m_views.empty())
        return course;
    EnrolmentCoach coach;
    QList<core::Embedding> taken;
    QList<std::size_t> shown; // and taken
    const FaceGlimpse::Face *straight = nullptr;
    std::size_t now = 0;
    int same = 0;
    std::optional<Instruction> before;
    for (qint64 ms = 0; ms < mostMs; ms += kLookMs) {
        if (manner == Manner::Heedless)
            now = std::size_t(ms / kMindMs) % m_views.size();
        else if (ms % kMindMs == 0 && coach.pose())
            now = nearest(*coach.pose(), straight, shown);
        const auto glimpse = vision::glimpse(m_engine, m_info, m_views[now].picture, taken);
        if (!glimpse)
            return course;
        ++course.looks;
        const EnrolmentCoach::Advice advice = coach.see(*glimpse, ms);
        if (advice.instruction == Instruction::Done) {
            course.isDone = true;
            return course;
        }
        ++course.said[int(advice.instruction)];
        same = advice.instruction == before ? same + 1 : 1;
        before = advice.instruction;
        course.longestSame = std::max(course.longestSame, same);
        if (!advice.takes)
            continue;
        const FaceGlimpse::Face &face = glimpse->faces.front();
        course.poses << *advice.takes;
        course.taken << u"%1 at look %2: %3 (%4)"_s.arg(QLatin1String(kNames.at(std::size_t(*advice.takes))))
                            .arg(course.looks)
                            .arg(m_views[now].file)
                            .arg(face.alikeTaken, 0, 'f', 2);
        taken << face.embedding;
        shown << now;
        if (*advice.takes == Pose::Straight)
            straight = &m_views[now].glimpse.faces.front();
    }
    return course;
}

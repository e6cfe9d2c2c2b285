// SPDX-License-Identifier: MIT
#pragma once

#include "core/vision/engine.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <atomic>

// An engine for pictures in which a "face" is a chequered rectangle of a person's own colour. It looks at pixels like a
// real one, so the pipeline is tested from picture to visit without model files.
namespace painted {

inline constexpr int kPeople = 6;
inline constexpr QStringView kModelId = u"painted@1";

inline cv::Vec3b colour(int person)
{
    static const std::array<cv::Vec3b, kPeople> colours {
        {{250, 10, 10}, {10, 250, 10}, {10, 10, 250}, {250, 250, 10}, {250, 10, 250}, {10, 250, 250}}};
    return colours.at(std::size_t(person));
}

inline void paintFace(cv::Mat &picture, int person, cv::Rect box)
{
    box &= cv::Rect(0, 0, picture.cols, picture.rows);
    for (int y = box.y; y < box.y + box.height; ++y) {
        for (int x = box.x; x < box.x + box.width; ++x) {
            if (((x - box.x) / 8 + (y - box.y) / 8) % 2 == 0 || x == box.x || y == box.y || x == box.x + box.width - 1
                || y == box.y + box.height - 1)
                picture.at<cv::Vec3b>(y, x) = colour(person);
            else
                picture.at<cv::Vec3b>(y, x) = {40, 40, 40};
        }
    }
}

inline core::Embedding embeddingOf(int person)
{
    core::Embedding embedding {kModelId.toString(), std::vector<float>(16, 0.F)};
    embedding.values.at(std::size_t(person)) = 1;
    return embedding;
}

class Detector final : public vision::FaceDetector {
public:
    explicit Detector(std::atomic<int> *looks = nullptr) : m_looks(looks) { }

    core::Result<vision::DetectedFaces> detect(const cv::Mat &picture, Effort) override
    {
        if (m_looks)
            ++*m_looks;
        vision::DetectedFaces faces;
        for (int person = 0; person < kPeople; ++person) {
            cv::Mat mask;
            cv::inRange(picture, colour(person), colour(person), mask);
            cv::dilate(mask, mask, {}, {-1, -1}, 8);
            cv::Mat labels;
            cv::Mat stats;
            cv::Mat centres;
            const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres);
            for (int i = 1; i < count; ++i) {
                const cv::Rect box(stats.at<int>(i, 0) + 8, stats.at<int>(i, 1) + 8, stats.at<int>(i, 2) - 16,
                                   stats.at<int>(i, 3) - 16);
                if (box.width < 8 || box.height < 8)
                    continue;
                vision::DetectedFace face;
                face.box = box;
                face.score = 0.95F;
                face.hasPoints = true;
                const auto at = [&](float u, float v) {
                    return cv::Point2f(float(box.x) + u * float(box.width), float(box.y) + v * float(box.height));
                };
                face.points = {at(.34F, .46F), at(.66F, .46F), at(.5F, .64F), at(.37F, .82F), at(.63F, .82F)};
                faces.push_back(face);
            }
        }
        return faces;
    }

private:
    std::atomic<int> *m_looks;
};

class Aligner final : public vision::FaceAligner {
public:
    core::Result<cv::Mat> align(const cv::Mat &picture, const vision::DetectedFace &face) override
    {
        cv::Mat chip;
        cv::resize(picture(cv::Rect(face.box) & cv::Rect(0, 0, picture.cols, picture.rows)), chip, {112, 112}, 0, 0,
                   cv::INTER_NEAREST);
        return chip;
    }
};

class Encoder final : public vision::FaceEncoder {
public:
    core::Result<core::Embedding> encode(const cv::Mat &chip) override
    {
        int best = 0;
        int most = -1;
        for (int person = 0; person < kPeople; ++person) {
            cv::Mat mask;
            cv::inRange(chip, colour(person), colour(person), mask);
            if (const int pixels = cv::countNonZero(mask); pixels > most) {
                most = pixels;
                best = person;
            }
        }
        return embeddingOf(best);
    }
};

class Factory final : public vision::EngineFactory {
public:
    Factory()
    {
        m_info.name = QStringLiteral("painted");
        m_info.modelId = kModelId.toString();
        m_info.metric = vision::Metric::Cosine;
        m_info.rule = {0.5, 0.5, 0.05, 0, 2};
        m_info.smallestFace = 20;
        m_info.calibration = core::Calibration({{0.2, 1e-2, 0.99}, {0.5, 1e-4, 0.95}, {0.8, 1e-6, 0.6}});
    }
    const vision::EngineInfo &info() const override { return m_info; }
    core::Result<std::unique_ptr<vision::Engine>> make() const override
    {
        if (fails)
            return core::Error {core::Error::Code::Unavailable, QStringLiteral("the model is gone")};
        auto engine = std::make_unique<vision::Engine>();
        engine->detector = std::make_unique<Detector>(&looks);
        engine->aligner = std::make_unique<Aligner>();
        engine->encoder = std::make_unique<Encoder>();
        return engine;
    }

    bool fails = false;
    mutable std::atomic<int> looks = 0;

private:
    vision::EngineInfo m_info;
};

inline core::Person person(int index, core::Person::Kind kind = core::Person::Kind::Known)
{
    core::Person person;
    person.id = QStringLiteral("per_%1").arg(index);
    person.name = QStringLiteral("Person %1").arg(index);
    person.kind = kind;
    return person;
}

inline core::EnrolledFace enrolled(int index)
{
    core::EnrolledFace face;
    face.id = QStringLiteral("fac_%1").arg(index);
    face.personId = person(index).id;
    face.embedding = embeddingOf(index);
    face.quality = 1;
    return face;
}

} // namespace painted

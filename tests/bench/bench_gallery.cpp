// SPDX-License-Identifier: MIT
// 100 000 people: one face against all of them on one core, beside a plain read of the same bytes (what memory allows),
// OpenCV's matrix product and the portable loop, all in one run. Exit code 1 when they do not agree on who is most
// alike.
#include "core/vision/dotkernel.h"
#include "core/vision/gallery.h"

#include <benchmark/benchmark.h>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <memory>
#include <random>
#include <vector>

namespace {
constexpr std::size_t kPeople = 100'000;
constexpr std::size_t kDimensions
    = 256; // of the network that is recommended; a multiple of what a kernel takes at once
constexpr std::size_t kBytes = kPeople * kDimensions * sizeof(float);
constexpr int kWanted = 77'777;

struct Free {
    void operator()(float *memory) const { std::free(memory); }
};

struct Crowd {
    std::unique_ptr<float[], Free> rows {static_cast<float *>(std::aligned_alloc(64, kBytes))};
    std::unique_ptr<float[], Free> probe {static_cast<float *>(std::aligned_alloc(64, kDimensions * sizeof(float)))};
    std::shared_ptr<const vision::Gallery> gallery;
    core::Embedding face;

    Crowd()
    {
        std::mt19937 random(3);
        std::normal_distribution<float> normal;
        QList<core::EnrolledFace> faces;
        QList<core::Person> persons;
        for (std::size_t i = 0; i < kPeople; ++i) {
            float *row = rows.get() + i * kDimensions;
            float square = 0;
            for (std::size_t k = 0; k < kDimensions; ++k) {
                row[k] = normal(random);
                square += row[k] * row[k];
            }
            for (std::size_t k = 0; k < kDimensions; ++k)
                row[k] /= std::sqrt(square);
            core::Person person;
            person.id = QString::number(i);
            core::EnrolledFace enrolled;
            enrolled.personId = person.id;
            enrolled.embedding = {QStringLiteral("m"), std::vector<float>(row, row + kDimensions)};
            persons << person;
            faces << enrolled;
        }
        gallery = vision::Gallery::build(faces, persons, QStringLiteral("m"), vision::Metric::Cosine);
        std::copy_n(rows.get() + std::size_t(kWanted) * kDimensions, kDimensions, probe.get());
        probe[0] += 0.1F; // like, but not the same
        face = {QStringLiteral("m"), std::vector<float>(probe.get(), probe.get() + kDimensions)};
    }
};

const Crowd &crowd()
{
    static const Crowd one;
    return one;
}

int matchGallery()
{
    const QList<core::Candidate> best = crowd().gallery->match(crowd().face, 1);
    return best.isEmpty() ? -1 : best.front().personId.toInt();
}

int matchLoop()
{
    int best = -1;
    float most = -2;
    for (std::size_t i = 0; i < kPeople; ++i) {
        const float dot = vision::portableDot(crowd().rows.get() + i * kDimensions, crowd().probe.get(), kDimensions);
        if (dot > most) {
            most = dot;
            best = int(i);
        }
    }
    return best;
}

int matchGemm()
{
    const cv::Mat rows(int(kPeople), int(kDimensions), CV_32F, crowd().rows.get());
    const cv::Mat probe(int(kDimensions), 1, CV_32F, crowd().probe.get());
    cv::Mat product;
    cv::gemm(rows, probe, 1, cv::noArray(), 0, product);
    cv::Point place;
    cv::minMaxLoc(product, nullptr, nullptr, nullptr, &place);
    return place.y;
}

// Adds up every word and does nothing else, as plain code does it. Eight sums, so that adding never waits.
int readMemory()
{
    const auto *words = reinterpret_cast<const std::uint64_t *>(crowd().rows.get());
    std::uint64_t sums[8] = {};
    for (std::size_t i = 0; i < kBytes / sizeof(std::uint64_t); i += 8) {
        for (std::size_t lane = 0; lane < 8; ++lane)
            sums[lane] += words[i + lane];
    }
    std::uint64_t sum = 0;
    for (const std::uint64_t part : sums)
        sum += part;
    benchmark::DoNotOptimize(sum);
    return kWanted; // whatever was asked for
}

// Of this thread, so that the ratios hold on a busy machine.
double cpuMs()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

struct Way {
    const char *name;
    int (*run)();
    double leastMs = std::numeric_limits<double>::infinity();
    int found = -1;
};

Way ways[] {
    {"read_memory", readMemory}, {"gallery_match", matchGallery}, {"portable_loop", matchLoop}, {"cv_gemm", matchGemm}};
} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    cv::setNumThreads(1);
    crowd();
    for (Way &way : ways) {
        benchmark::RegisterBenchmark(way.name, [&way](benchmark::State &state) {
            for (auto _ : state) {
                const double begin = cpuMs();
                way.found = way.run();
                way.leastMs = std::min(way.leastMs, cpuMs() - begin);
            }
            state.SetBytesProcessed(state.iterations() * std::int64_t(kBytes));
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    bool agree = true;
    for (const Way &way : ways) {
        std::printf("%-14s least %7.2f ms, %5.1f GB/s, %5.2f times a plain read of the same bytes\n", way.name,
                    way.leastMs, double(kBytes) / way.leastMs * 1e-6, way.leastMs / ways[0].leastMs);
        agree = agree && (way.found == kWanted || std::isinf(way.leastMs)); // a filter may have left it out
    }
    if (!agree)
        std::fprintf(stderr, "bench_gallery: the ways do not agree on who is most alike\n");
    return agree ? 0 : 1;
}

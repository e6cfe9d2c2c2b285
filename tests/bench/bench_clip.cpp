// SPDX-License-Identifier: MIT
// How many pictures a second the pipeline handles, against the plain way: dlib's HOG detector and dlib's DenseNet on
// every picture. Both see the same clip in the same run on one thread each, in turns, so that the ratio holds on a
// noisy machine.
//   bench_clip [--rounds N] [--frames N]     prints one JSON document; exit code 1 when recall or the ratio is lower
//   than it must be
// Needs labelled pictures (FACES_DIR) and models (MODELS_DIR); without them it says so and leaves with 77.
#include "core/pipeline/cameraanalyst.h"
#include "core/vision/engine.h"
#include "core/vision/enrolment.h"
#include "core/vision/picture.h"
#include "tests/bench/plainway.h"
#include "tests/support/doorclip.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
constexpr int kFrames = 900; // a minute at 15 frames a second
constexpr double kLeastRatio = 8; // what the station is to reach
constexpr int kSkipped = 77; // what CTest takes for "skipped"

double cpuSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

QString face(const char *set, const char *person, int number)
{
    return QStringLiteral(FACES_DIR "/%1/%2/%3.jpg").arg(QLatin1StringView(set), QLatin1StringView(person)).arg(number);
}

std::vector<DoorClip::Visitor> visitors()
{
    std::vector<DoorClip::Visitor> all;
    const auto add = [&all](const char *set, const char *person, std::initializer_list<int> pictures, int at,
                            int frames, float place) {
        DoorClip::Visitor visitor;
        visitor.person = QString::fromLatin1(person);
        for (const int number : pictures)
            visitor.pictures << face(set, person, number);
        visitor.firstFrame = at;
        visitor.frames = frames;
        visitor.place = place;
        all.push_back(visitor);
    };
    // A minute in which somebody is at the door a third of the time: far more than at any real door, so the ratio is a
    // low one.
    add("johns", "John_Salley", {4, 5}, 90, 90, 0.5F);
    add("johns", "John_Savage", {4, 5}, 330, 75, 0.7F);
    add("johns", "John_Simm", {4, 5}, 560, 75, 0.4F);
    add("johns", "John_Schneider", {4, 5}, 745, 75, 0.6F);
    return all;
}

struct Run {
    double seconds = 0;
    QSet<int> found; // visitors of whom a face was found while they stood close
};

void note(Run &run, const DoorClip &clip, int frame, const cv::Rect2f &box)
{
    for (std::size_t v = 0; v < clip.visitors().size(); ++v) {
        for (const DoorClip::Truth &truth : clip.truth(frame)) {
            if (truth.person == clip.visitors()[v].person
                && truth.box.contains(cv::Point(box.x + box.width / 2, box.y + box.height / 2)))
                run.found.insert(int(v));
        }
    }
}

Run runPipeline(const DoorClip &clip, const std::vector<cv::Mat> &frames, const vision::EngineFactory &factory,
                const vision::Gallery &gallery)
{
    auto engine = factory.make();
    if (!engine)
        return {};
    pipeline::VisitRules rules;
    rules.leastFacePixels = factory.info().smallestFace;
    rules.sameVisitor = factory.info().rule.known;
    pipeline::CameraAnalyst analyst(u"door"_s, factory.info(), factory.info().rule, rules);
    Run run;
    const double start = cpuSeconds();
    for (int i = 0; i < int(frames.size()); ++i) {
        core::Frame frame;
        frame.sequence = quint64(i + 1);
        frame.pixels = frames[std::size_t(i)];
        frame.takenAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 1000 / 15, Qt::UTC);
        const auto outcome = analyst.look(frame, **engine, gallery);
        for (const core::LiveFace &seen : outcome.report.view.faces)
            note(run, clip, i,
                 {float(seen.box.x()), float(seen.box.y()), float(seen.box.width()), float(seen.box.height())});
    }
    run.seconds = cpuSeconds() - start;
    return run;
}

Run runPlainWay(const DoorClip &clip, const std::vector<cv::Mat> &frames, int every)
{
    PlainWay plain(QStringLiteral(MODELS_DIR "/dlib_densenet_v1_150.onnx"));
    Run run;
    const double start = cpuSeconds();
    for (int i = 0; i < int(frames.size()); i += every) {
        for (const cv::Rect &box : plain.look(frames[std::size_t(i)]))
            note(run, clip, i, box);
    }
    run.seconds = (cpuSeconds() - start) * every;
    return run;
}
} // namespace

int main(int argc, char **argv)
{
    int rounds = 1;
    int count = kFrames;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--rounds") == 0)
            rounds = std::clamp(std::atoi(argv[i + 1]), 1, 100);
        else if (std::strcmp(argv[i], "--frames") == 0)
            count = std::clamp(std::atoi(argv[i + 1]), 1, kFrames);
    }
    const DoorClip clip(visitors(), count);
    if (!clip.readable() || !QFile::exists(QStringLiteral(MODELS_DIR "/dlib_densenet_v1_150.onnx"))) {
        std::fprintf(stderr, "bench_clip: skipped: no labelled pictures (FACES_DIR) or no models (MODELS_DIR)\n");
        return kSkipped;
    }
    cv::setNumThreads(1);
    const auto factory = vision::makeEngineFactory(vision::EngineChoice::Neural, {QStringLiteral(MODELS_DIR)});
    if (!factory) {
        std::fprintf(stderr, "bench_clip: skipped: %s\n", qPrintable(factory.error().message));
        return kSkipped;
    }
    std::vector<cv::Mat> frames;
    for (int i = 0; i < count; ++i)
        frames.push_back(clip.frame(i));

    const vision::EngineInfo &info = (*factory)->info();
    const auto gallery = vision::Gallery::build({}, {}, info.modelId, info.metric);
    QJsonArray ratios;
    double leastRatio = std::numeric_limits<double>::infinity();
    Run ours;
    Run plain;
    for (int round = 0; round < rounds; ++round) {
        plain = runPlainWay(clip, frames,
                            3); // every third picture, counted three times: it has no memory that would notice
        ours = runPipeline(clip, frames, **factory, *gallery);
        ratios << plain.seconds / ours.seconds;
        leastRatio = std::min(leastRatio, plain.seconds / ours.seconds);
    }
    const QJsonObject document {
        {u"frames"_s, count},
        {u"visitors"_s, int(clip.visitors().size())},
        {u"pipeline_frames_per_cpu_second"_s, count / ours.seconds},
        {u"plain_frames_per_cpu_second"_s, count / plain.seconds},
        {u"ratio"_s, ratios},
        {u"pipeline_visitors_found"_s, int(ours.found.size())},
        {u"plain_visitors_found"_s, int(plain.found.size())},
        {u"engine"_s, info.modelId},
    };
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return ours.found.size() >= plain.found.size() && leastRatio >= kLeastRatio ? 0 : 1;
}

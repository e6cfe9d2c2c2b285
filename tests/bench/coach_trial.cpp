// SPDX-License-Identifier: MIT
// What the enrolment coach makes of real faces; run by hand: coach_trial FOLDER builtin|neural [photos]. Each folder
// below FOLDER is one person: how many poses are taken of them when they do what the coach says, and when they show
// their photos in turns whatever it says; in how many looks, five a second; how long it says nothing but the same at
// most. With "photos" also how each is seen, and the turn and raise of the mirrored one. The models are taken from
// MODELS_DIR.
#include "core/vision/glimpse.h"
#include "tests/core/vision/posingphotos.h"

#include <QDir>

#include <opencv2/core/utility.hpp>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostMs = 180'000;

struct Noise { // of the five points: what a mirrored photo gives beside the opposite
    double turn = 0;
    double raise = 0;
    double allRaises = 0;
    int count = 0;
};

void judge(const PosingPhotos &person, vision::Engine &engine, const vision::EngineInfo &info, bool isPrinted,
           Noise &noise)
{
    for (const PosingPhotos::View &view : person.views()) {
        const core::FaceGlimpse::Face &face = view.glimpse.faces.front();
        const auto other = vision::glimpse(engine, info, PosingPhotos::mirrored(view.picture), {});
        if (!other || other->faces.isEmpty())
            continue;
        const core::FaceGlimpse::Face &mirrored = other->faces.front();
        noise.turn += std::pow(face.turn + mirrored.turn, 2);
        noise.raise += std::pow(face.raise - mirrored.raise, 2);
        noise.allRaises += face.raise;
        ++noise.count;
        if (isPrinted) {
            std::printf("  %s: %.0f px, turn %+.3f (mirrored %+.3f), raise %+.3f (%+.3f), sharpness %.2f, light %.2f, "
                        "quality %.2f\n",
                        qPrintable(view.file), face.box.height(), face.turn, mirrored.turn, face.raise, mirrored.raise,
                        face.sharpness, face.light, face.quality);
        }
    }
    for (const QString &file : person.faceless())
        std::printf("  %s: no face\n", qPrintable(file));
}
} // namespace

int main(int argc, char **argv)
{
    cv::setNumThreads(1);
    if (argc < 3) {
        std::fprintf(stderr, "coach_trial FOLDER builtin|neural [photos]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const bool isNeural = QString::fromLocal8Bit(argv[2]) == "neural"_L1;
    const auto factory
        = vision::makeEngineFactory(isNeural ? vision::EngineChoice::Neural : vision::EngineChoice::Builtin,
                                    qEnvironmentVariable("MODELS_DIR").split(u':', Qt::SkipEmptyParts));
    const auto engine = factory ? (*factory)->make() : core::Result<std::unique_ptr<vision::Engine>>(factory.error());
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine.error().message));
        return 1;
    }
    const vision::EngineInfo info = (*factory)->info();
    Noise noise;
    for (const QString &who : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const PosingPhotos person(**engine, info, folder.filePath(who));
        judge(person, **engine, info, argc > 3, noise);
        for (const PosingPhotos::Manner manner : {PosingPhotos::Manner::Obedient, PosingPhotos::Manner::Heedless}) {
            const PosingPhotos::Course course = person.stand(manner, kMostMs);
            std::printf("%s, %s: %d of 5 from %d photos, %d looks%s, the same for %d; %s\n", qPrintable(who),
                        manner == PosingPhotos::Manner::Obedient ? "obedient" : "heedless", int(course.poses.size()),
                        int(person.views().size()), course.looks, course.isDone ? "" : ", NOT DONE", course.longestSame,
                        qPrintable(course.taken.join(u", "_s)));
        }
        std::fflush(stdout);
    }
    if (noise.count > 0) {
        std::printf(
            "%d photos: a mirrored one differs by %.3f in turn and %.3f in raise (root mean square); mean raise "
            "%+.3f\n",
            noise.count, std::sqrt(noise.turn / noise.count), std::sqrt(noise.raise / noise.count),
            noise.allRaises / noise.count);
    }
    return 0;
}

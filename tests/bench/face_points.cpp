// SPDX-License-Identifier: MIT
// Where the faces of labelled pictures lie, as an engine finds them, for tools/train: face_points FOLDER
// builtin|neural|boxes. One line a picture whose face can be aligned: path below FOLDER, then x and y of five points,
// separated by tabs; boxes: middle, side and score of the built-in detector's box instead. The models are taken from
// MODELS_DIR.
#include "core/vision/engine.h"
#include "core/vision/picture.h"

#include <QDir>
#include <QDirIterator>

#include <opencv2/core/utility.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    cv::setNumThreads(1);
    if (argc != 3) {
        std::fprintf(stderr, "face_points FOLDER builtin|neural|boxes\n");
        return 2;
    }
    const QDir folder(QDir(QString::fromLocal8Bit(argv[1])).absolutePath());
    const bool isNeural = QString::fromLocal8Bit(argv[2]) == "neural"_L1;
    const bool wantsBoxes = QString::fromLocal8Bit(argv[2]) == "boxes"_L1;
    const auto factory
        = vision::makeEngineFactory(isNeural ? vision::EngineChoice::Neural : vision::EngineChoice::Builtin,
                                    qEnvironmentVariable("MODELS_DIR").split(u':', Qt::SkipEmptyParts));
    const auto engine = factory ? (*factory)->make() : core::Result<std::unique_ptr<vision::Engine>>(factory.error());
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine.error().message));
        return 1;
    }
    QStringList paths;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << folder.relativeFilePath(files.next());
    paths.sort();
    int found = 0;
    for (const QString &path : std::as_const(paths)) {
        const core::Result<cv::Mat> picture = vision::readPicture(folder.filePath(path));
        if (!picture)
            continue;
        const auto faces = (*engine)->read(*picture);
        if (!faces || faces->empty() || faces->front().chip.empty())
            continue;
        ++found;
        std::printf("%s", qPrintable(path));
        const vision::DetectedFace &face = faces->front().face;
        if (wantsBoxes) {
            const cv::Point2f middle = (face.box.tl() + face.box.br()) * 0.5F;
            std::printf("\t%.2f\t%.2f\t%.2f\t%.3f\n", double(middle.x), double(middle.y), double(face.box.width),
                        double(face.score));
            continue;
        }
        for (const cv::Point2f &point : face.points)
            std::printf("\t%.2f\t%.2f", double(point.x), double(point.y));
        std::printf("\n");
    }
    std::fprintf(stderr, "%d of %d pictures\n", found, int(paths.size()));
    return 0;
}

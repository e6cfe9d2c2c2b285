// SPDX-License-Identifier: MIT
// Measures local binary patterns with the built-in detector on labelled pictures: builtin_figures FACES_DIR
// [--write-mean FILE]. Nobody who stands in LFW's pairs.txt is looked at, so those pairs stay a test. The mean face
// comes from half of the others who have one picture, the table of similarities from the rest and from other
// collections.
#include "core/vision/engine.h"
#include "core/vision/lbphencoder.h"
#include "core/vision/picture.h"
#include "core/vision/similarity.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTextStream>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

struct Picture {
    QString person;
    cv::Mat chip;
    core::Embedding embedding;
};
using Pictures = std::vector<Picture>;

// The largest face of every picture below dir, one folder a person.
Pictures readAll(vision::Engine &engine, const QString &dir,
                 const std::function<bool(const QString &, qsizetype)> &wanted)
{
    Pictures pictures;
    int images = 0;
    double detectMs = 0;
    double encodeMs = 0;
    for (const QString &person : QDir(dir).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(dir + u'/' + person);
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        if (!wanted(person, files.size()))
            continue;
        for (const QString &file : files) {
            ++images;
            const core::Result<cv::Mat> image = vision::readPicture(folder.filePath(file));
            if (!image)
                continue;
            vision::StageTimes times;
            const auto faces = engine.read(*image, &times);
            detectMs += times.detectMs;
            encodeMs += times.encodeMs;
            if (faces && !faces->empty() && !faces->front().embedding.isEmpty())
                pictures.push_back({person, faces->front().chip, faces->front().embedding});
        }
    }
    std::printf("%s: %d pictures, %zu faces, %.1f ms to detect, %.2f ms to encode\n", qPrintable(dir), images,
                pictures.size(), detectMs / std::max(1, images),
                encodeMs / std::max<double>(1, double(pictures.size())));
    return pictures;
}

QSet<QString> peopleOfPairs(const QString &path)
{
    QSet<QString> people;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return people;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).simplified().split(u' ');
        people << fields.value(0);
        if (fields.size() == 4)
            people << fields.value(2);
    }
    return people;
}

// Half of the people, the same ones always.
bool makesTheMean(const QString &person)
{
    unsigned sum = 0;
    for (const QChar letter : person)
        sum = sum * 31 + letter.unicode();
    return sum % 2 == 0;
}

double alike(const Picture &a, const Picture &b)
{
    return vision::similarity(a.embedding, b.embedding, vision::Metric::Cosine);
}

double shareAtLeast(const std::vector<double> &sorted, double value)
{
    return double(sorted.end() - std::ranges::lower_bound(sorted, value))
        / double(std::max<std::size_t>(1, sorted.size()));
}

// Similarities of all pairs of one collection, sorted.
struct Pairs {
    std::vector<double> same;
    std::vector<double> different;
};

Pairs pairsOf(const Pictures &pictures)
{
    Pairs pairs;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t j = i + 1; j < pictures.size(); ++j)
            (pictures[i].person == pictures[j].person ? pairs.same : pairs.different)
                .push_back(alike(pictures[i], pictures[j]));
    }
    std::ranges::sort(pairs.same);
    std::ranges::sort(pairs.different);
    return pairs;
}

void printPairs(const Pairs &pairs)
{
    const auto &[same, different] = pairs;
    double equal = 1;
    for (std::size_t i = 0; i < same.size(); ++i)
        equal = std::min(equal, std::max(double(i) / double(same.size()), shareAtLeast(different, same[i])));
    std::printf("  %zu same and %zu different pairs, equal error rate %.3f\n", same.size(), different.size(), equal);
    for (const double rate : {0.3, 0.1, 0.03, 1e-2, 3e-3, 1e-3, 1e-4}) {
        if (rate * double(different.size()) < 10)
            break;
        const double threshold = different[std::size_t((1 - rate) * double(different.size() - 1))];
        std::printf("  {%.3f, %g, %.3f},\n", threshold, rate, shareAtLeast(same, threshold));
    }
}

// The table of the engine: each collection counts the same, since each is a different kind of picture and none is a
// door.
void printCalibration(const std::vector<Pairs> &collections)
{
    std::printf("mean of the collections:\n");
    for (double similarity = 0.05; similarity < 0.47; similarity += 0.05) {
        double accepted = 0;
        double right = 0;
        double count = 0;
        for (const Pairs &pairs : collections) {
            const double share = shareAtLeast(pairs.different, similarity);
            accepted += share / double(collections.size());
            right += shareAtLeast(pairs.same, similarity) / double(collections.size());
            count += share * double(pairs.different.size());
        }
        std::printf("  {%.2f, %.6f, %.3f}, // %.0f different pairs\n", similarity, accepted, right, count);
    }
}

core::Embedding fused(const std::vector<const Picture *> &views)
{
    core::Embedding sum = views.front()->embedding;
    for (std::size_t k = 1; k < views.size(); ++k) {
        for (std::size_t i = 0; i < sum.values.size(); ++i)
            sum.values[i] += views[k]->embedding.values[i];
    }
    double square = 0;
    for (const float value : sum.values)
        square += double(value) * double(value);
    for (float &value : sum.values)
        value = float(value / std::sqrt(square));
    return sum;
}

// Five people with three pictures each are enrolled; everybody else is a stranger. Probes are viewsEach pictures of one
// person.
void printHousehold(const Pictures &pictures, std::size_t viewsEach)
{
    std::map<QString, std::vector<const Picture *>> byPerson;
    for (const Picture &picture : pictures)
        byPerson[picture.person].push_back(&picture);
    std::vector<QString> people;
    for (const auto &[person, of] : byPerson) {
        if (of.size() >= 3 + viewsEach)
            people.push_back(person);
    }
    if (people.size() < 5)
        return;
    std::mt19937 random(1);
    std::vector<double> strangers; // similarity to whom they are most like
    std::vector<double> household; // the same if that is they themselves, else -1 with the similarity in wrong
    std::vector<double> wrong;
    for (int draw = 0; draw < 60; ++draw) {
        std::ranges::shuffle(people, random);
        std::map<QString, std::vector<const Picture *>> enrolled;
        std::map<QString, std::vector<const Picture *>> left = byPerson;
        for (std::size_t i = 0; i < 5; ++i) {
            auto &of = left[people[i]];
            std::ranges::shuffle(of, random);
            enrolled[people[i]].assign(of.begin(), of.begin() + 3);
            of.erase(of.begin(), of.begin() + 3);
        }
        for (auto &[person, of] : left) {
            std::ranges::shuffle(of, random);
            for (std::size_t first = 0; first + viewsEach <= of.size() && first < 2 * viewsEach; first += viewsEach) {
                const core::Embedding probe
                    = fused({of.begin() + std::ptrdiff_t(first), of.begin() + std::ptrdiff_t(first + viewsEach)});
                double best = -1;
                QString who;
                for (const auto &[candidate, views] : enrolled) {
                    for (const Picture *view : views) {
                        const double similarity = vision::similarity(probe, view->embedding, vision::Metric::Cosine);
                        if (similarity > best) {
                            best = similarity;
                            who = candidate;
                        }
                    }
                }
                if (!enrolled.contains(person))
                    strangers.push_back(best);
                else if (who == person)
                    household.push_back(best);
                else
                    wrong.push_back(best);
            }
        }
    }
    std::ranges::sort(strangers);
    std::ranges::sort(household);
    std::ranges::sort(wrong);
    const double due = double(household.size() + wrong.size());
    std::printf("  household, %zu views a visitor (%zu strangers, %.0f of the household):\n", viewsEach,
                strangers.size(), due);
    for (double threshold = 0.18; threshold < 0.47; threshold += 0.02) {
        std::printf("    from %.2f: strangers named %.4f, household named %.3f, with another's name %.4f\n", threshold,
                    shareAtLeast(strangers, threshold),
                    shareAtLeast(household, threshold) * double(household.size()) / due,
                    shareAtLeast(wrong, threshold) * double(wrong.size()) / due);
    }
}

bool writeMean(const Pictures &pictures, const QString &path)
{
    std::vector<double> sum(std::size_t(vision::LbphEncoder::dimensions()), 0);
    for (const Picture &picture : pictures) {
        const auto patterns = vision::LbphEncoder::patterns(picture.chip);
        for (std::size_t i = 0; patterns && i < sum.size(); ++i)
            sum[i] += double(patterns->at(i)) / double(pictures.size());
    }
    QByteArray steps;
    for (const double value : sum)
        steps.append(
            char(std::uint8_t(std::clamp(std::lround(value / double(vision::LbphEncoder::kMeanStep)), 0L, 255L))));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(steps) == steps.size();
}
} // namespace

int main(int argc, char **argv)
{
    cv::setNumThreads(1);
    if (argc != 2 && (argc != 4 || qstrcmp(argv[2], "--write-mean") != 0)) {
        std::fprintf(stderr, "usage: builtin_figures FACES_DIR [--write-mean FILE]\n");
        return 2;
    }
    const QString faces = QString::fromLocal8Bit(argv[1]);
    const auto factory = vision::makeEngineFactory(vision::EngineChoice::Builtin, {}, u"lbph_tt"_s);
    auto engine = factory ? (*factory)->make() : factory.error();
    if (!engine) {
        std::fprintf(stderr, "builtin_figures: %s\n", qPrintable(engine.error().message));
        return 1;
    }
    const QSet<QString> tested = peopleOfPairs(faces + u"/lfw/pairs.txt"_s);
    if (tested.isEmpty()) {
        std::fprintf(stderr, "builtin_figures: there is no %s/lfw/pairs.txt\n", argv[1]);
        return 1;
    }
    if (argc == 4) {
        const Pictures single
            = readAll(**engine, faces + u"/lfw/images"_s, [&](const QString &person, qsizetype count) {
                  return count == 1 && !tested.contains(person) && makesTheMean(person);
              });
        if (!writeMean(single, QString::fromLocal8Bit(argv[3]))) {
            std::fprintf(stderr, "builtin_figures: cannot write %s\n", argv[3]);
            return 1;
        }
        std::printf("the mean of %zu faces was written; build again, then measure without --write-mean\n",
                    single.size());
        return 0;
    }
    // Of those with one picture every second person made the mean; the others are strangers to all here.
    const Pairs press
        = pairsOf(readAll(**engine, faces + u"/lfw/images"_s, [&](const QString &person, qsizetype count) {
              return !tested.contains(person) && !(count == 1 && makesTheMean(person));
          }));
    printPairs(press);
    const auto everybody = [](const QString &, qsizetype) { return true; };
    const Pictures orl = readAll(**engine, faces + u"/orl"_s, everybody);
    const Pairs laboratory = pairsOf(orl);
    printPairs(laboratory);
    printHousehold(orl, 1);
    printHousehold(orl, 3);
    Pictures photos = readAll(**engine, faces + u"/johns"_s, everybody);
    for (const QString &set : {u"/deepface"_s, u"/face_recognition"_s}) {
        for (Picture &picture : readAll(**engine, faces + set, everybody))
            photos.push_back(std::move(picture));
    }
    std::printf("all three:\n");
    const Pairs web = pairsOf(photos);
    printPairs(web);
    printHousehold(photos, 1);
    printHousehold(photos, 3);
    printCalibration({press, laboratory, web});
    return 0;
}

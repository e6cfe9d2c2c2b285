// SPDX-License-Identifier: MIT
#include "app/ctl/context.h"
#include "app/ctl/measurecommands.h"
#include "app/ctl/output.h"
#include "app/ctl/photosurvey.h"
#include "app/engines.h"
#include "core/pipeline/householdtrial.h"
#include "core/vision/evaluation.h"
#include "core/vision/similarity.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {
using core::Error;
using State = SurveyedPhoto::State;

constexpr qsizetype kMostPhotos = 20'000; // every pair of them is compared: 200 million similarities, 800 MB
constexpr qint64 kMostPairsBytes = 64 << 20;
constexpr int kToldFaults = 100; // in the JSON; the counts are complete
const QStringList kEndings {u".jpg"_s, u".jpeg"_s, u".png"_s, u".bmp"_s, u".webp"_s,
                            u".tif"_s, u".tiff"_s, u".pgm"_s, u".ppm"_s};

struct Arguments {
    std::string path;
    std::string images;
    bool json = false;
    pipeline::HouseholdOptions household;
};

bool isPicture(const QString &file)
{
    return std::ranges::any_of(kEndings,
                               [&](const QString &ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

//! The labelled photos of a folder: one folder a person.
struct People {
    QStringList names;
    QStringList paths;
    std::vector<int> personOf; // of each path
};

core::Result<People> readFolder(const QString &path)
{
    const QDir dir(path);
    if (!dir.exists())
        return Error {Error::Code::NotFound, u"%1: there is no such folder"_s.arg(path)};
    if (!QFileInfo(path).isReadable())
        return Error {Error::Code::Io, u"%1: this folder may not be read"_s.arg(path)};
    People people;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(dir.filePath(name));
        bool isFirst = true;
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
            if (!isPicture(file))
                continue;
            if (isFirst)
                people.names << name;
            isFirst = false;
            people.paths << folder.filePath(file);
            people.personOf.push_back(int(people.names.size()) - 1);
        }
    }
    if (people.paths.isEmpty())
        return Error {
            Error::Code::Invalid,
            u"%1: there are no pictures of people in it; it must hold one folder a person, each with pictures"_s.arg(
                path)};
    if (people.paths.size() > kMostPhotos)
        return Error {Error::Code::Invalid,
                      u"%1: %2 pictures are too many to compare all with all (at most %3)"_s.arg(path)
                          .arg(people.paths.size())
                          .arg(kMostPhotos)};
    return people;
}

struct Tally {
    qint64 encoded = 0;
    qint64 noFace = 0;
    qint64 notEncoded = 0;
    qint64 unreadable = 0;
    QStringList problems;
};

Tally tally(const std::vector<SurveyedPhoto> &photos)
{
    Tally counts;
    for (const SurveyedPhoto &photo : photos) {
        switch (photo.state) {
        case State::Encoded:
            ++counts.encoded;
            break;
        case State::NoFace:
            ++counts.noFace;
            break;
        case State::NotEncoded:
            ++counts.notEncoded;
            break;
        case State::Unreadable:
            ++counts.unreadable;
            break;
        }
        if (!photo.problem.isEmpty())
            counts.problems << photo.problem;
    }
    return counts;
}

// Counts as a non-match in every figure; who reads them must know.
void warnOf(const Tally &counts)
{
    if (counts.problems.isEmpty())
        return;
    printNote(
        u"%1 pictures count as matching nobody (%2 unreadable or missing, %3 without a face, %4 not encoded); the first: %5"_s
            .arg(counts.problems.size())
            .arg(counts.unreadable)
            .arg(counts.noFace)
            .arg(counts.notEncoded)
            .arg(counts.problems.front()));
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

struct Stages {
    double detectMs = 0;
    double alignMs = 0;
    double encodeMs = 0;
};

Stages medianStages(const std::vector<SurveyedPhoto> &photos)
{
    std::vector<double> detect;
    std::vector<double> align;
    std::vector<double> encode;
    for (const SurveyedPhoto &photo : photos) {
        if (photo.state != State::Encoded)
            continue;
        detect.push_back(photo.times.detectMs);
        align.push_back(photo.times.alignMs / photo.faces);
        encode.push_back(photo.times.encodeMs / photo.faces);
    }
    return {median(std::move(detect)), median(std::move(align)), median(std::move(encode))};
}

// Rounded for reading, so that a figure copied from the output is the figure.
QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(std::round(value * 1e6) / 1e6) : QJsonValue();
}
QJsonValue number(const std::optional<double> &value) { return value ? number(*value) : QJsonValue(); }
QString percent(double value) { return u"%1 %"_s.arg(100 * value, 0, 'f', 2); }

//! What every evaluation says first; the same rows on paper and in JSON.
struct Report {
    QJsonObject json;
    QList<QStringList> rows;

    void add(const QString &row, const QString &shown) { rows << QStringList {row, shown}; }
};

Report reportOn(const vision::EngineInfo &info, const std::vector<SurveyedPhoto> &photos, const Tally &counts)
{
    Report report;
    QJsonArray problems;
    for (const QString &problem : counts.problems.mid(0, kToldFaults))
        problems << problem;
    const Stages stages = medianStages(photos);
    report.json = {{u"engine"_s, info.name},
                   {u"model"_s, info.modelId},
                   {u"limits"_s, info.description},
                   {u"images"_s, qint64(photos.size())},
                   {u"faces_found"_s, counts.encoded + counts.notEncoded},
                   {u"encoded"_s, counts.encoded},
                   {u"without_face"_s, counts.noFace},
                   {u"not_encoded"_s, counts.notEncoded},
                   {u"unreadable"_s, counts.unreadable},
                   {u"problems"_s, problems},
                   {u"milliseconds"_s,
                    QJsonObject {{u"detection"_s, number(stages.detectMs)},
                                 {u"alignment"_s, number(stages.alignMs)},
                                 {u"encoding"_s, number(stages.encodeMs)}}}};
    report.add(u"engine"_s, info.name + u", "_s + info.modelId);
    report.add(u"images"_s, QString::number(photos.size()));
    report.add(u"faces found"_s, QString::number(counts.encoded + counts.notEncoded));
    report.add(u"milliseconds (median)"_s,
               u"detection %1, alignment %2, encoding %3"_s.arg(stages.detectMs, 0, 'f', 1)
                   .arg(stages.alignMs, 0, 'f', 2)
                   .arg(stages.encodeMs, 0, 'f', 1));
    return report;
}

void addSeparation(Report &report, const std::optional<vision::Separation> &separation, qint64 same, qint64 different)
{
    report.json.insert(u"same_pairs"_s, same);
    report.json.insert(u"different_pairs"_s, different);
    report.add(u"pairs"_s, u"%1 same, %2 different"_s.arg(same).arg(different));
    QJsonObject rates;
    for (qsizetype index = 0; index < qsizetype(vision::kFalseAcceptRates.size()); ++index) {
        const QString key = u"1e%1"_s.arg(std::lround(std::log10(vision::kFalseAcceptRates.at(std::size_t(index)))));
        const std::optional<vision::RatePoint> point = separation ? std::optional(separation->rates.at(index))
                                                                  : std::nullopt;
        rates.insert(key, point ? number(point->trueAcceptRate) : QJsonValue());
        report.json.insert(u"threshold_at_"_s + key, point ? number(point->threshold) : QJsonValue());
    }
    const auto value
        = [&](double vision::Separation::*figure) { return separation ? number((*separation).*figure) : QJsonValue(); };
    report.json.insert(u"roc_auc"_s, value(&vision::Separation::area));
    report.json.insert(u"equal_error_rate"_s, value(&vision::Separation::equalErrorRate));
    report.json.insert(u"true_accept_rate"_s, rates);
    report.json.insert(u"best_accuracy"_s, value(&vision::Separation::bestAccuracy));
    report.json.insert(u"best_accuracy_threshold"_s, value(&vision::Separation::bestThreshold));
    if (!separation)
        return;
    report.add(u"ROC AUC"_s, QString::number(separation->area, 'f', 5));
    report.add(u"equal error rate"_s, percent(separation->equalErrorRate));
    for (const vision::RatePoint &point : separation->rates) {
        if (!point.trueAcceptRate && point.falseAcceptRate < 1e-4) // needs hundreds of people
            continue;
        report.add(u"true accepts at %1 false"_s.arg(point.falseAcceptRate, 0, 'e', 0),
                   point.trueAcceptRate
                       ? u"%1, threshold %2"_s.arg(percent(*point.trueAcceptRate)).arg(*point.threshold, 0, 'f', 3)
                       : u"too few different pairs to say"_s);
    }
    report.add(u"best accuracy"_s,
               u"%1, threshold %2"_s.arg(percent(separation->bestAccuracy)).arg(separation->bestThreshold, 0, 'f', 3));
}

int print(const Report &report, bool json)
{
    if (json)
        printJson(report.json);
    else
        printTable({u"FIGURE"_s, u"VALUE"_s}, report.rows);
    return kSuccess;
}

struct Surveyed {
    std::shared_ptr<const vision::EngineFactory> factory;
    std::vector<SurveyedPhoto> photos;
    Tally counts;
};

core::Result<Surveyed> survey(Context &context, const QStringList &paths, const QString &where)
{
    auto factory = engineFactoryFor(context.settings());
    if (!factory)
        return factory.error();
    auto photos = surveyPhotos(**factory, paths);
    if (!photos)
        return photos.error();
    Surveyed surveyed {*factory, *std::move(photos), {}};
    surveyed.counts = tally(surveyed.photos);
    warnOf(surveyed.counts);
    if (surveyed.counts.encoded == 0)
        return Error {Error::Code::Invalid,
                      u"%1: no face could be read from any of its %2 pictures"_s.arg(where).arg(paths.size())};
    return surveyed;
}

float compare(const SurveyedPhoto &a, const SurveyedPhoto &b, vision::Metric metric)
{
    if (a.embedding.isEmpty() || b.embedding.isEmpty())
        return vision::kNoMatch;
    return float(vision::similarity(a.embedding, b.embedding, metric));
}

int evalFaces(Context &context, const Arguments &arguments)
{
    const QString path = QString::fromStdString(arguments.path);
    const core::Result<People> people = readFolder(path);
    if (!people)
        return fail(people.error());
    const core::Result<Surveyed> surveyed = survey(context, people->paths, path);
    if (!surveyed)
        return fail(surveyed.error());
    const std::vector<SurveyedPhoto> &photos = surveyed->photos;
    std::vector<float> same;
    std::vector<float> different;
    for (std::size_t a = 0; a < photos.size(); ++a) {
        for (std::size_t b = a + 1; b < photos.size(); ++b) {
            auto &kind = people->personOf[a] == people->personOf[b] ? same : different;
            kind.push_back(compare(photos[a], photos[b], surveyed->factory->info().metric));
        }
    }
    Report report = reportOn(surveyed->factory->info(), photos, surveyed->counts);
    report.json.insert(u"directory"_s, path);
    report.json.insert(u"persons"_s, people->names.size());
    report.rows.insert(1, {u"persons"_s, QString::number(people->names.size())});
    const auto sameCount = qint64(same.size());
    const auto differentCount = qint64(different.size());
    addSeparation(report, vision::separate(std::move(same), std::move(different)), sameCount, differentCount);
    if (sameCount == 0 || differentCount == 0)
        printNote(u"doorbellctl: %1 holds no two pictures of %2, so nothing can be said of right and wrong"_s.arg(
            path, sameCount == 0 ? u"one person"_s : u"different people"_s));
    return print(report, arguments.json);
}

// NAME/NAME_0001 with whichever ending is there; the first one stands for a missing file.
QString findPicture(const QDir &images, const QString &stem)
{
    for (const QString &ending : kEndings) {
        if (QFileInfo::exists(images.filePath(stem + ending)))
            return images.filePath(stem + ending);
    }
    return images.filePath(stem + kEndings.front());
}

core::Result<vision::PairList> readPairs(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error {Error::Code::NotFound, u"%1: there is no such file"_s.arg(path)};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, u"%1: cannot be read"_s.arg(path)};
    const QByteArray text = file.read(kMostPairsBytes + 1);
    if (text.size() > kMostPairsBytes)
        return Error {Error::Code::Invalid,
                      u"%1: larger than %2 MiB; not a list of pairs"_s.arg(path).arg(kMostPairsBytes >> 20)};
    core::Result<vision::PairList> list = vision::parsePairs(text);
    if (!list)
        return Error {list.error().code, path + u": "_s + list.error().message};
    return list;
}

int evalPairs(Context &context, const Arguments &arguments)
{
    const QString file = QString::fromStdString(arguments.path);
    const QString folder = QString::fromStdString(arguments.images);
    const core::Result<vision::PairList> list = readPairs(file);
    if (!list)
        return fail(list.error());
    const QDir images(folder);
    if (!images.exists())
        return fail({Error::Code::NotFound, u"%1: there is no such folder"_s.arg(folder)});
    std::map<QString, std::size_t> places;
    QStringList paths;
    const auto placeOf = [&](const QString &stem) {
        const auto [it, isNew] = places.try_emplace(stem, std::size_t(paths.size()));
        if (isNew)
            paths << findPicture(images, stem);
        return it->second;
    };
    for (const vision::LabelledPair &pair : list->pairs) {
        placeOf(pair.first);
        placeOf(pair.second);
    }
    const core::Result<Surveyed> surveyed = survey(context, paths, folder);
    if (!surveyed)
        return fail(surveyed.error());

    std::vector<vision::JudgedPair> judged;
    std::vector<float> same;
    std::vector<float> different;
    qint64 uncompared = 0;
    for (const vision::LabelledPair &pair : list->pairs) {
        const float similarity = compare(surveyed->photos[placeOf(pair.first)], surveyed->photos[placeOf(pair.second)],
                                         surveyed->factory->info().metric);
        judged.push_back({similarity, pair.isSame, pair.fold});
        (pair.isSame ? same : different).push_back(similarity);
        uncompared += similarity == vision::kNoMatch ? 1 : 0;
    }
    Report report = reportOn(surveyed->factory->info(), surveyed->photos, surveyed->counts);
    report.json.insert(u"pairs_file"_s, file);
    report.json.insert(u"pairs_not_compared"_s, uncompared);
    const auto sameCount = qint64(same.size());
    const auto differentCount = qint64(different.size());
    addSeparation(report, vision::separate(std::move(same), std::move(different)), sameCount, differentCount);
    report.add(u"pairs counted as no match"_s, QString::number(uncompared));
    const std::optional<vision::FoldedAccuracy> folded = vision::crossValidate(judged, list->folds);
    if (!folded)
        return fail({Error::Code::Invalid,
                     u"%1: needs at least two folds that hold pairs of one person and of two"_s.arg(file)});
    QJsonArray accuracies;
    QJsonArray thresholds;
    for (qsizetype i = 0; i < folded->accuracies.size(); ++i) {
        accuracies << number(folded->accuracies.at(i));
        thresholds << number(folded->thresholds.at(i));
        report.add(
            u"fold %1"_s.arg(i + 1),
            u"%1, threshold %2"_s.arg(percent(folded->accuracies.at(i))).arg(folded->thresholds.at(i), 0, 'f', 3));
    }
    report.json.insert(u"folds"_s, list->folds);
    report.json.insert(u"folds_dealt_out"_s, list->isDealtOut);
    report.json.insert(u"fold_accuracies"_s, accuracies);
    report.json.insert(u"fold_thresholds"_s, thresholds);
    report.json.insert(u"accuracy_mean"_s, number(folded->mean));
    report.json.insert(u"accuracy_deviation"_s, number(folded->deviation));
    report.json.insert(u"accuracy_standard_error"_s, number(folded->standardError));
    report.add(u"accuracy, mean of folds"_s,
               u"%1, deviation %2, standard error %3"_s.arg(percent(folded->mean), percent(folded->deviation),
                                                            percent(folded->standardError)));
    return print(report, arguments.json);
}

QJsonObject toJson(const pipeline::TrialCount &count)
{
    return {{u"members"_s, count.members},
            {u"named"_s, count.named},
            {u"misnamed"_s, count.misnamed},
            {u"strangers"_s, count.strangers},
            {u"strangers_named"_s, count.strangersNamed},
            {u"true_positive_rate"_s, number(count.truePositiveRate())},
            {u"false_positive_rate"_s, number(count.falsePositiveRate())}};
}

QString shown(const pipeline::TrialCount &count)
{
    return u"people named %1 (%2 of %3, %4 by a wrong name), strangers named %5 (%6 of %7)"_s
        .arg(percent(count.truePositiveRate()))
        .arg(count.named)
        .arg(count.members)
        .arg(count.misnamed)
        .arg(percent(count.falsePositiveRate()))
        .arg(count.strangersNamed)
        .arg(count.strangers);
}

int evalHousehold(Context &context, const Arguments &arguments)
{
    const QString path = QString::fromStdString(arguments.path);
    const core::Result<People> people = readFolder(path);
    if (!people)
        return fail(people.error());
    const core::Result<Surveyed> surveyed = survey(context, people->paths, path);
    if (!surveyed)
        return fail(surveyed.error());
    std::vector<pipeline::TrialPhoto> photos;
    for (std::size_t i = 0; i < surveyed->photos.size(); ++i)
        photos.push_back({people->personOf[i], surveyed->photos[i].embedding, surveyed->photos[i].quality});
    const vision::EngineInfo &info = surveyed->factory->info();
    pipeline::HouseholdOptions options = arguments.household;
    options.rule = decisionRuleFor(context.settings(), info);
    options.metric = info.metric;
    const core::Result<pipeline::HouseholdResult> result = pipeline::runHouseholdTrial(photos, options);
    if (!result)
        return fail({result.error().code, path + u": "_s + result.error().message});
    Report report = reportOn(info, surveyed->photos, surveyed->counts);
    report.json.insert(u"directory"_s, path);
    report.json.insert(u"persons"_s, people->names.size());
    report.json.insert(u"household"_s,
                       QJsonObject {{u"people"_s, options.people},
                                    {u"photos"_s, options.photos},
                                    {u"draws"_s, options.draws},
                                    {u"views_a_visit"_s, options.views},
                                    {u"seed"_s, qint64(options.seed)}});
    report.json.insert(u"rule"_s,
                       QJsonObject {{u"known"_s, options.rule.known},
                                    {u"margin"_s, options.rule.margin},
                                    {u"min_quality"_s, options.rule.minQuality},
                                    {u"agreeing_views"_s, options.rule.agreeingViews}});
    report.json.insert(u"pictures"_s, toJson(result->pictures));
    report.json.insert(u"visits"_s, toJson(result->visits));
    report.add(u"households"_s,
               u"%1 drawn, %2 people with %3 photos each, of %4 people"_s.arg(options.draws)
                   .arg(options.people)
                   .arg(options.photos)
                   .arg(people->names.size()));
    report.add(u"rule"_s,
               u"similarity %1, margin %2"_s.arg(options.rule.known, 0, 'f', 2).arg(options.rule.margin, 0, 'f', 2));
    report.add(u"single pictures"_s, shown(result->pictures));
    report.add(u"visits of %1 views, fused"_s.arg(options.views), shown(result->visits));
    return print(report, arguments.json);
}
} // namespace

void addEvalCommands(CLI::App &cli, const Choose &choose)
{
    CLI::App *eval = cli.add_subcommand("eval", "how well the engine recognises, on labelled pictures of your own");
    eval->require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();
    const auto add = [&](const char *name, const char *description, const char *operand, const char *type,
                         int (*run)(Context &, const Arguments &)) {
        CLI::App *sub = eval->add_subcommand(name, description);
        sub->add_option(operand, arguments->path)->required()->type_name(type);
        sub->add_flag("--json", arguments->json, "one JSON document");
        sub->callback([choose, arguments, run] {
            choose([arguments, run](Context &context) { return run(context, *arguments); });
        });
        return sub;
    };
    add("faces", "every picture against every other; DIR holds one folder a person", "folder", "DIR", evalFaces);
    CLI::App *pairs = add(
        "pairs", "the protocol of Labeled Faces in the Wild: folds of pairs, the threshold chosen on the other folds",
        "file", "FILE", evalPairs);
    pairs->add_option("--images", arguments->images, "folder with NAME/NAME_0001.jpg")->required()->type_name("DIR");
    CLI::App *household = add("household", "small households drawn from DIR: are they named, and are all others not",
                              "folder", "DIR", evalHousehold);
    household->add_option("--people", arguments->household.people, "people of a household")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    household->add_option("--photos", arguments->household.photos, "each is enrolled with")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    household->add_option("--views", arguments->household.views, "pictures a visit")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    household->add_option("--draws", arguments->household.draws, "households drawn")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    household->add_option("--seed", arguments->household.seed, "another seed draws others")->capture_default_str();
}

} // namespace app

// SPDX-License-Identifier: MIT
#include "core/vision/modelcatalogue.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <cmath>
#include <functional>
#include <limits>

static void loadResource()
{
    Q_INIT_RESOURCE(models);
} // a static library's resource needs a nudge, outside any namespace

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

constexpr qint64 kLargestModel = 2LL << 30;
constexpr int kMostDimensions = 4096;

bool isWord(const QString &text) // what is safe in a file name and in a message
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\\z"_s);
    return word.match(text).hasMatch();
}

bool isSha256(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

bool isSize(qint64 bytes) { return bytes > 0 && bytes <= kLargestModel; }

// NaN where it is missing or no number, so that every comparison with it fails.
double number(const QJsonObject &object, const QString &field)
{
    return object.value(field).toDouble(std::numeric_limits<double>::quiet_NaN());
}

using Wrong = std::function<Error(const QString &field, const QString &right)>;

core::Status parseDownload(const QJsonObject &object, ModelEntry &entry, const Wrong &wrong)
{
    entry.url = object.value(u"url"_s).toString();
    const QUrl url(entry.url, QUrl::StrictMode);
    if (!entry.url.isEmpty()
        && (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty()))
        return wrong(u"url"_s, u"an https address"_s);
    if (!object.contains(u"packed"_s))
        return {};
    const QJsonObject packed = object.value(u"packed"_s).toObject();
    if (packed.value(u"format"_s).toString() != "bz2"_L1)
        return wrong(u"packed.format"_s, u"bz2"_s);
    entry.packedSha256 = packed.value(u"sha256"_s).toString();
    if (!isSha256(entry.packedSha256))
        return wrong(u"packed.sha256"_s, u"64 lower-case hexadecimal digits"_s);
    entry.packedBytes = packed.value(u"bytes"_s).toInteger();
    if (!isSize(entry.packedBytes))
        return wrong(u"packed.bytes"_s, u"the packed file's size, at most 2 GiB"_s);
    return {};
}

core::Status parseInput(const QJsonObject &object, ModelEntry &entry, const Wrong &wrong)
{
    const QString alignment = object.value(u"alignment"_s).toString();
    if (alignment == "arcface112"_L1)
        entry.alignment = arcface112();
    else if (alignment == "dlib150"_L1)
        entry.alignment = dlibChip150();
    else
        return wrong(u"alignment"_s, u"arcface112 or dlib150"_s);
    entry.side = object.value(u"side"_s).toInt();
    if (entry.side != entry.alignment.side)
        return wrong(u"side"_s, u"%1, its alignment's"_s.arg(entry.alignment.side));
    entry.dimensions = object.value(u"dimensions"_s).toInt();
    if (entry.dimensions < 1 || entry.dimensions > kMostDimensions)
        return wrong(u"dimensions"_s, u"a whole number from 1 to %1"_s.arg(kMostDimensions));
    const QString network = object.value(u"network"_s).toString();
    if (network == "dlib_resnet"_L1) { // it brings its own normalisation
        entry.network = ModelEntry::Network::DlibResnet;
        return {};
    }
    if (network != "onnx"_L1)
        return wrong(u"network"_s, u"onnx or dlib_resnet"_s);
    entry.scale = number(object, u"scale"_s);
    if (!(entry.scale > 0) || !std::isfinite(entry.scale))
        return wrong(u"scale"_s, u"a number above 0"_s);
    const QJsonArray mean = object.value(u"mean"_s).toArray();
    for (qsizetype i = 0; i < 3; ++i) {
        if (mean.size() != 3 || !mean.at(i).isDouble() || !std::isfinite(mean.at(i).toDouble()))
            return wrong(u"mean"_s, u"three numbers"_s);
        entry.mean.at(std::size_t(i)) = mean.at(i).toDouble();
    }
    if (!object.value(u"rgb"_s).isBool())
        return wrong(u"rgb"_s, u"true or false"_s);
    entry.swapsRedBlue = object.value(u"rgb"_s).toBool();
    return {};
}

core::Status parseDecision(const QJsonObject &object, ModelEntry &entry, const Wrong &wrong)
{
    const QString metric = object.value(u"metric"_s).toString();
    if (metric != "cosine"_L1 && metric != "euclidean"_L1)
        return wrong(u"metric"_s, u"cosine or euclidean"_s);
    entry.metric = metric == "cosine"_L1 ? Metric::Cosine : Metric::Euclidean;
    const QJsonObject rule = object.value(u"thresholds"_s).toObject();
    entry.rule.known = number(rule, u"known"_s);
    entry.rule.blocked = number(rule, u"blocked"_s);
    entry.rule.margin = number(rule, u"margin"_s);
    entry.rule.minQuality = number(rule, u"min_quality"_s);
    entry.rule.agreeingViews = rule.value(u"agreeing_views"_s).toInt();
    entry.tooAlike = number(rule, u"too_alike"_s);
    const auto isSimilarity = [](double value) { return value > 0 && value <= 1; };
    if (!isSimilarity(entry.rule.known) || !isSimilarity(entry.rule.blocked) || !isSimilarity(entry.tooAlike))
        return wrong(u"thresholds"_s, u"known, blocked and too_alike above 0 and at most 1"_s);
    if (!(entry.rule.margin >= 0 && entry.rule.margin <= 1)
        || !(entry.rule.minQuality >= 0 && entry.rule.minQuality <= 1))
        return wrong(u"thresholds"_s, u"margin and min_quality from 0 to 1"_s);
    if (entry.rule.agreeingViews < 1)
        return wrong(u"thresholds"_s, u"agreeing_views from 1"_s);
    if (!object.value(u"measured"_s).isBool())
        return wrong(u"measured"_s, u"true, or false where the figures are only what others published"_s);
    entry.isMeasured = object.value(u"measured"_s).toBool();
    QList<core::CalibrationPoint> points;
    for (const QJsonValue &value : object.value(u"calibration"_s).toArray()) {
        const QJsonArray row = value.toArray();
        const auto isRate = [&row](qsizetype i) {
            return row.at(i).isDouble() && row.at(i).toDouble() > 0 && row.at(i).toDouble() <= 1;
        };
        if (row.size() != 3 || !row.at(0).isDouble() || !std::isfinite(row.at(0).toDouble()) || !isRate(1)
            || !isRate(2))
            return wrong(u"calibration"_s, u"rows of similarity, false accept rate, true accept rate"_s);
        points << core::CalibrationPoint {row.at(0).toDouble(), row.at(1).toDouble(), row.at(2).toDouble()};
    }
    entry.calibration = core::Calibration(points);
    entry.calibrationSource = object.value(u"calibration_source"_s).toString();
    if (points.size() < (entry.isMeasured ? 2 : 1))
        return wrong(u"calibration"_s, u"at least two measured rows, or one published"_s);
    if (entry.calibrationSource.isEmpty())
        return wrong(u"calibration_source"_s, u"the measurement that the thresholds come from"_s);
    return {};
}

core::Result<ModelEntry> parseEntry(const QJsonObject &object)
{
    ModelEntry entry;
    entry.id = object.value(u"id"_s).toString();
    const Wrong wrong = [&entry](const QString &field, const QString &right) {
        return Error {Error::Code::Invalid, u"model \"%1\": %2 must be %3"_s.arg(entry.id, field, right)};
    };
    if (!isWord(entry.id)) {
        entry.id.clear(); // not to be printed
        return wrong(u"id"_s, u"a word"_s);
    }
    entry.role = object.value(u"role"_s).toString();
    if (!QStringList {u"detector"_s, u"points"_s, u"encoder"_s, u"liveness"_s}.contains(entry.role))
        return wrong(u"role"_s, u"detector, points, encoder or liveness"_s);
    entry.file = object.value(u"file"_s).toString();
    if (!isWord(entry.file))
        return wrong(u"file"_s, u"a plain file name"_s);
    entry.sha256 = object.value(u"sha256"_s).toString();
    if (!isSha256(entry.sha256))
        return wrong(u"sha256"_s, u"64 lower-case hexadecimal digits"_s);
    entry.bytes = object.value(u"bytes"_s).toInteger();
    if (!isSize(entry.bytes))
        return wrong(u"bytes"_s, u"the file's size, at most 2 GiB"_s);
    entry.title = object.value(u"title"_s).toString();
    entry.source = object.value(u"source"_s).toString();
    entry.licence = object.value(u"licence"_s).toString();
    if (entry.title.isEmpty() || entry.source.isEmpty() || entry.licence.isEmpty())
        return wrong(u"title, source and licence"_s, u"stated"_s);
    entry.smallestFace = object.value(u"smallest_face"_s).toInt();
    if (entry.smallestFace < 1 && (entry.role == "detector"_L1 || entry.role == "encoder"_L1))
        return wrong(u"smallest_face"_s, u"a number of pixels"_s);
    entry.isShipped = object.value(u"shipped"_s).toBool();
    entry.limits = object.value(u"limits"_s).toString();
    if (core::Status download = parseDownload(object, entry, wrong); !download)
        return download.error();
    if (entry.role != "encoder"_L1)
        return entry;
    if (core::Status input = parseInput(object, entry, wrong); !input)
        return input.error();
    if (core::Status decision = parseDecision(object, entry, wrong); !decision)
        return decision.error();
    return entry;
}

void judge(FoundModel &model, const QString &path)
{
    const QFileInfo info(path);
    QString problem;
    if (!info.isFile())
        problem = u"%1 is not a file; remove it and install the model"_s.arg(path);
    else if (!info.isReadable())
        problem = u"%1 cannot be read, and is not used; allow this user to read it"_s.arg(path);
    else if (info.size() != model.entry.bytes || sha256OfFile(path) != model.entry.sha256)
        problem
            = u"%1 is damaged or another file under that name, and is not used; remove it and install it again"_s.arg(
                path);
    if (!problem.isEmpty() && model.state != ModelState::Missing)
        return; // what the first folder had to say stands
    model.path = path;
    model.state = problem.isEmpty() ? ModelState::Installed : ModelState::Damaged;
    model.message = problem.isEmpty() ? u"installed"_s : problem;
}
} // namespace

QString sha256OfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

core::Result<QList<ModelEntry>> parseCatalogue(const QByteArray &json)
{
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error {
            Error::Code::Invalid,
            u"the model catalogue is not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)};
    if (!document.object().value(u"models"_s).isArray())
        return Error {Error::Code::Invalid, u"the model catalogue has no list of models"_s};
    QList<ModelEntry> entries;
    QSet<QString> taken; // ids and file names
    for (const QJsonValue &value : document.object().value(u"models"_s).toArray()) {
        core::Result<ModelEntry> entry = parseEntry(value.toObject());
        if (!entry)
            return entry.error();
        if (taken.contains(entry->id) || taken.contains(entry->file))
            return Error {Error::Code::Invalid,
                          u"model \"%1\": its id or file is in the catalogue already"_s.arg(entry->id)};
        taken << entry->id << entry->file;
        entries << *std::move(entry);
    }
    return entries;
}

core::Result<QList<ModelEntry>> shippedCatalogue()
{
    loadResource();
    QFile file(u":/doorbell/models/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Internal, u"the model catalogue is missing from this program"_s};
    return parseCatalogue(file.readAll());
}

QList<FoundModel> findModels(const QList<ModelEntry> &catalogue, const QStringList &dirs)
{
    loadResource();
    const QStringList shipped {u":/doorbell/models"_s};
    QList<FoundModel> found;
    for (const ModelEntry &entry : catalogue) {
        FoundModel model {entry, ModelState::Missing, {}, u"not installed"_s};
        for (const QString &dir : entry.isShipped ? shipped : dirs) {
            const QString path = dir + u'/' + entry.file;
            if (model.state != ModelState::Installed && (QFileInfo::exists(path) || QFileInfo(path).isSymLink()))
                judge(model, path);
        }
        found << model;
    }
    return found;
}

} // namespace vision

// SPDX-License-Identifier: MIT
#include "core/vision/modelcatalogue.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void loadResource() { Q_INIT_RESOURCE(models); } // a static library's resource needs a nudge, outside any namespace

using namespace Qt::StringLiterals;

namespace vision {

namespace {
using core::Error;

core::Result<ModelEntry> parseEntry(const QJsonObject &object)
{
    ModelEntry entry;
    entry.id = object.value(u"id"_s).toString();
    const auto wrong = [&entry](const QString &field, const QString &right) {
        return Error {Error::Code::Invalid, u"model \"%1\": %2 must be %3"_s.arg(entry.id, field, right)};
    };
    if (entry.id.isEmpty())
        return wrong(u"id"_s, u"a word"_s);
    entry.role = object.value(u"role"_s).toString();
    if (entry.role != "detector"_L1 && entry.role != "encoder"_L1)
        return wrong(u"role"_s, u"detector or encoder"_s);
    entry.file = object.value(u"file"_s).toString();
    if (entry.file.isEmpty() || entry.file.contains(u'/') || entry.file.startsWith(u'.'))
        return wrong(u"file"_s, u"a plain file name"_s);
    entry.sha256 = object.value(u"sha256"_s).toString();
    if (entry.sha256.size() != 64)
        return wrong(u"sha256"_s, u"64 hexadecimal digits"_s);
    entry.bytes = object.value(u"bytes"_s).toInteger();
    if (entry.bytes < 1)
        return wrong(u"bytes"_s, u"the file's size"_s);
    entry.title = object.value(u"title"_s).toString();
    entry.url = object.value(u"url"_s).toString();
    entry.licence = object.value(u"licence"_s).toString();
    if (entry.role == "detector"_L1)
        return entry;
    entry.side = object.value(u"side"_s).toInt();
    entry.scale = object.value(u"scale"_s).toDouble();
    entry.dimensions = object.value(u"dimensions"_s).toInt();
    if (entry.side != 112)
        return wrong(u"side"_s, u"112, the only alignment there is"_s);
    if (!(entry.scale > 0))
        return wrong(u"scale"_s, u"a number above 0"_s);
    if (entry.dimensions < 1)
        return wrong(u"dimensions"_s, u"a number from 1"_s);
    const QJsonArray mean = object.value(u"mean"_s).toArray();
    if (mean.size() != 3)
        return wrong(u"mean"_s, u"three numbers"_s);
    for (int i = 0; i < 3; ++i)
        entry.mean.at(std::size_t(i)) = mean.at(i).toDouble();
    entry.swapsRedBlue = object.value(u"rgb"_s).toBool();
    const QJsonObject rule = object.value(u"thresholds"_s).toObject();
    entry.rule.known = rule.value(u"known"_s).toDouble(2);
    entry.rule.blocked = rule.value(u"blocked"_s).toDouble(2);
    entry.rule.margin = rule.value(u"margin"_s).toDouble(-1);
    entry.rule.minQuality = rule.value(u"min_quality"_s).toDouble();
    entry.rule.agreeingViews = rule.value(u"agreeing_views"_s).toInt(2);
    entry.tooAlike = rule.value(u"too_alike"_s).toDouble(1);
    if (entry.rule.known > 1 || entry.rule.blocked > 1 || entry.rule.margin < 0)
        return wrong(u"thresholds"_s, u"known, blocked and margin in the model's scale"_s);
    entry.smallestFace = object.value(u"smallest_face"_s).toInt();
    QList<core::CalibrationPoint> points;
    for (const QJsonValue &value : object.value(u"calibration"_s).toArray()) {
        const QJsonArray row = value.toArray();
        if (row.size() != 3)
            return wrong(u"calibration"_s, u"rows of similarity, false accept rate, true accept rate"_s);
        points << core::CalibrationPoint {row.at(0).toDouble(), row.at(1).toDouble(), row.at(2).toDouble()};
    }
    entry.calibration = core::Calibration(points);
    entry.calibrationSource = object.value(u"calibration_source"_s).toString();
    if (points.size() < 2 || entry.calibrationSource.isEmpty())
        return wrong(u"calibration"_s, u"at least two measured rows and the measurement they come from"_s);
    return entry;
}

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}
}

core::Result<QList<ModelEntry>> parseCatalogue(const QByteArray &json)
{
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error {Error::Code::Invalid, u"the model catalogue is not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)};
    QList<ModelEntry> entries;
    for (const QJsonValue &value : document.object().value(u"models"_s).toArray()) {
        core::Result<ModelEntry> entry = parseEntry(value.toObject());
        if (!entry)
            return entry.error();
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
    QList<FoundModel> found;
    for (const ModelEntry &entry : catalogue) {
        FoundModel model {entry, ModelState::Missing, {}, u"not installed"_s};
        for (const QString &dir : dirs) {
            const QString path = dir + u'/' + entry.file;
            if (!QFileInfo(path).isFile())
                continue;
            const QString hash = QFileInfo(path).size() == entry.bytes ? hashOf(path) : QString();
            const bool fits = hash == entry.sha256;
            if (fits || model.state == ModelState::Missing) {
                model.path = path;
                model.state = fits ? ModelState::Installed : ModelState::Damaged;
                model.message = fits ? u"installed"_s : u"%1 is damaged or another file under that name, and is not used; remove it and install it again"_s.arg(path);
            }
            if (fits)
                break;
        }
        found << model;
    }
    return found;
}

} // namespace vision
